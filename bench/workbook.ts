import { createXlsx, openXlsx } from '../src/workbook/xlsx/xlsx-workbook';
import { cpuSeconds, megabytes, printTable } from './measure';
import { wideTable } from './inputs/wide-table';

/** A table of 50,000 rows and 20 columns written into a workbook and read back. */
export async function benchWorkbook(): Promise<void> {
  let peak = 0;
  const watch = (): void => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const timer = setInterval(watch, 20);
  const written = await cpuSeconds(async () => {
    const workbook = createXlsx();
    await workbook.write([wideTable(50_000, 20)], {});
    return workbook.toBytes();
  });
  watch();
  const read = await cpuSeconds(() => openXlsx(written.result).read());
  watch();
  clearInterval(timer);
  printTable('A table of 50,000 rows × 20 columns (one run)', [
    { what: 'written', measured: `${written.seconds.toFixed(1)} s`, target: 'seconds', met: written.seconds < 10 },
    {
      what: 'read back',
      measured: `${read.seconds.toFixed(1)} s, ${read.result.tables[0]?.rows.length ?? 0} rows`,
      target: 'seconds',
      met: read.seconds < 10,
    },
    {
      what: 'peak memory',
      measured: megabytes(Math.max(peak, process.resourceUsage().maxRSS * 1024)),
      target: 'under 1 GB',
      met: process.resourceUsage().maxRSS * 1024 < 2 ** 30,
    },
  ]);
}
