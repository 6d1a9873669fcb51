import { benchPlans } from './plans';
import { benchSpeed } from './speed';
import { benchWorkbook } from './workbook';

/** npm run bench [speed] [workbook] [plans]: prints each figure as measured on this machine, in CPU seconds. */
async function bench(): Promise<void> {
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  const parts: Readonly<Record<string, () => Promise<void>>> = { speed: benchSpeed, workbook: benchWorkbook, plans: benchPlans };
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}. CPU seconds of one thread, median of 3 unless said otherwise.`,
  );
  for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run();
}

void bench();
