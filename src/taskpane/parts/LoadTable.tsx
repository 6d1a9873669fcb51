import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Minutes } from '../../engine/model/units';
import { formatNumber, formatShare } from '../../i18n/format-values';
import type { ResourceLoad } from '../../pipeline/plan-summary';
import { useFigureTableStyles } from './figure-table-styles';
import { periodLoads, rateOf } from './load-rates';
import { usePane } from './pane-context';
import { periodStart } from './period-names';
import { Spoken } from './Spoken';

interface Props {
  readonly buckets: readonly Minutes[];
  readonly load: ResourceLoad;
}

/** The figures of the load chart: a row a period, overload marked by a sign and in words. */
export function LoadTable({ buckets, load }: Props): ReactNode {
  const { say, language } = usePane();
  const styles = useFigureTableStyles();
  const hours = (minutes: number): string => formatNumber(minutes / 60, 1, language);
  const hasNeed = load.neededMinutes !== undefined;
  const heads = ['load.period', 'load.load', ...(hasNeed ? (['load.needed'] as const) : []), 'load.capacity', 'load.rate'] as const;
  return (
    <table className={styles.table} aria-label={`${say('load.title')}, ${load.resource}`}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periodLoads(load).map(({ work, open, needed, isOver: over }, index) => (
          <tr key={buckets[index]}>
            <th scope="row" className={styles.cell}>
              {periodStart(buckets, index, language)}
            </th>
            <td className={styles.cell}>{hours(work)}</td>
            {hasNeed && <td className={styles.cell}>{hours(needed)}</td>}
            <td className={styles.cell}>{hours(open)}</td>
            <td className={mergeClasses(styles.cell, over && styles.over)}>
              {over && <span aria-hidden="true">▲ </span>}
              {open === 0 ? say('load.closed') : formatShare(rateOf(work, open), language)}
              {over && <Spoken>{` ${say('load.overloaded')}`}</Spoken>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
