import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeviationPareto } from '../../engine/model/plan';
import { formatNumber, formatShare } from '../../i18n/format-values';
import { causeWords } from './cause-words';
import { useFigureTableStyles } from './figure-table-styles';
import { useLayoutStyles } from './layout-styles';
import { PAGE_SIZE } from './PagedList';
import { usePane } from './pane-context';

/** The figures of a Pareto, numbered as in its chart. */
export function ParetoTable({ pareto: { subject, rows } }: { readonly pareto: DeviationPareto }): ReactNode {
  const { say, language } = usePane();
  const styles = useFigureTableStyles();
  const [shown, setShown] = useState(PAGE_SIZE);
  const left = rows.length - shown;
  return (
    <div className={useLayoutStyles().tight}>
      <table className={styles.table} aria-label={`${say('pareto.title')}, ${say(`pareto.${subject}`)}`}>
        <thead>
          <tr>
            {[say('pareto.cause'), say(`pareto.unit-${subject}`), say('pareto.cumulative')].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, index) => (
            <tr key={`${row.reasonKind ?? ''} ${row.cause}`}>
              <th scope="row" className={styles.cell}>{`${index + 1}. ${causeWords(row, say, language)}`}</th>
              <td className={styles.cell}>{formatNumber(row.value, subject === 'scrap' ? 0 : 1, language)}</td>
              <td className={styles.cell}>{formatShare(row.cumulativeShare, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <Button onClick={() => setShown(shown + PAGE_SIZE)}>{say('list.more', { count: Math.min(left, PAGE_SIZE) })}</Button>}
    </div>
  );
}
