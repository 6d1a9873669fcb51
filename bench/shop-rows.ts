import type { Row } from './measure';
import type { ShopRun } from './run-log';
import type { ShopSet } from './shop-sets';

/** One row for each instance of a set, then for each mark the mean and the widest gap with what is wanted; medians over the seeds. */
export function shopRows({ names, meanGap, worstGap }: ShopSet, runs: readonly ShopRun[]): Row[] {
  const rows: Row[] = [];
  const gaps = new Map<number, { name: string; gap: number }[]>();
  const seeds = new Set<number>();
  for (const name of names) {
    const own = runs.filter(({ instance }) => instance === name);
    if (own.length === 0) continue;
    const { best } = own[0];
    const marks = [...new Set(own.flatMap((run) => run.marks))].sort((a, b) => a - b);
    const measured = marks.map((mark) => {
      const median = medianOf(own.flatMap(({ marks, makespans }) => makespans.filter((_, i) => marks[i] === mark)));
      const gap = (median / best - 1) * 100;
      gaps.set(mark, [...(gaps.get(mark) ?? []), { name, gap }]);
      return `${median} (${gap.toFixed(2)} %) at ${mark} s`;
    });
    for (const { seed } of own) seeds.add(seed);
    const count = own.length === 1 ? '' : `, median of ${own.length}`;
    rows.push({ what: `${name}, best known ${best}${count}`, measured: measured.join(', ') });
  }
  const which = `${seeds.size === 1 ? 'seed' : 'median of seeds'} ${[...seeds].sort((a, b) => a - b).join(', ')}`;
  for (const [mark, found] of [...gaps].sort(([a], [b]) => a - b)) rows.push(...summaryRows(mark, found, which, meanGap, worstGap));
  return rows;
}

function summaryRows(
  mark: number,
  found: readonly { readonly name: string; readonly gap: number }[],
  which: string,
  meanGap: ShopSet['meanGap'],
  worstGap: ShopSet['worstGap'],
): Row[] {
  const mean = found.reduce((sum, { gap }) => sum + gap, 0) / found.length;
  const worst = found.reduce((a, b) => (b.gap > a.gap ? b : a));
  return [
    { what: `mean gap of ${found.length}, ${mark} CPU s, ${which}`, measured: `${mean.toFixed(2)} %`, ...verdict(mean, meanGap[mark]) },
    { what: `widest gap, ${mark} CPU s`, measured: `${worst.gap.toFixed(2)} % (${worst.name})`, ...verdict(worst.gap, worstGap[mark]) },
  ];
}

function verdict(gap: number, wanted: number | undefined): Pick<Row, 'target' | 'met'> {
  return wanted === undefined ? {} : { target: `${wanted} %`, met: gap <= wanted };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
