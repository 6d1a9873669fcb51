import type { ReactNode } from 'react';
import { useFigureTableStyles } from '../../parts/figure-table-styles';
import type { PlanFigures } from '../../../pipeline/question';
import { FIGURES, figureText } from '../plan-figures';
import { useAction } from '../use-action';

interface Props {
  readonly label: string;
  readonly columns: readonly { readonly name: string; readonly figures: PlanFigures }[];
}

/** The figures of plans side by side. */
export function FiguresTable({ label, columns }: Props): ReactNode {
  const { tell, language } = useAction();
  const styles = useFigureTableStyles();
  const shown = FIGURES.filter((figure) => columns.some(({ figures }) => figures[figure] !== null));
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {[tell('figure.title'), ...columns.map(({ name }) => name)].map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((figure) => (
          <tr key={figure}>
            <th scope="row" className={styles.cell}>
              {tell(`figure.${figure}`)}
            </th>
            {columns.map(({ name, figures }) => (
              <td key={name} className={styles.cell}>
                {figureText(figures, figure, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
