import { benchFunctions } from './functions';
import { benchJobShop } from './job-shop';
import { benchPeers } from './peers';
import { makeOptima } from './optima';
import { benchPlant } from './large-plant';
import { benchPlantLong } from './plant-long';
import { benchPlans } from './plans';
import { benchReplan } from './replan';
import { benchSpeed } from './speed';
import { printSummary } from './summary';
import { benchWorkbook } from './workbook';

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  speed: benchSpeed,
  functions: benchFunctions,
  workbook: benchWorkbook,
  plans: benchPlans,
  plant: benchPlant,
  'plant-long': benchPlantLong,
  replan: benchReplan,
  peers: benchPeers,
  optima: makeOptima,
  'job-shop': benchJobShop,
  summary: printSummary,
};

/** One part of npm run bench: prints each figure as measured on this machine, in CPU seconds. */
async function bench(): Promise<void> {
  const name = process.argv[2] ?? '';
  const run = PARTS[name];
  if (run === undefined) {
    console.error(`There is no benchmark "${name}"; there are ${Object.keys(PARTS).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  console.log(
    `\n## ${name}\n\nNode ${process.version}, ${process.platform} ${process.arch}. CPU seconds of one thread, median of 3 unless said otherwise.`,
  );
  await run();
}

void bench();
