import { printShopTables } from './job-shop';
import { printPlantTable } from './plant-long';
import { type PlantPoint, readLogs, type ShopRun } from './run-log';

/** npm run bench summary FILE…: the tables of the runs that `BENCH_LOG` kept, also of interrupted ones and of several together. */
export function printSummary(): Promise<void> {
  const paths = process.argv.slice(3);
  const lines = readLogs(paths);
  if (lines.length === 0) console.log('No runs: npm run bench summary FILE…, with files that BENCH_LOG wrote.');
  const runs = lines.filter((line): line is ShopRun => line.part === 'job-shop');
  const points = lines.filter((line): line is PlantPoint => line.part === 'plant-long');
  printShopTables(runs);
  if (points.length > 0) printPlantTable(points);
  return Promise.resolve();
}
