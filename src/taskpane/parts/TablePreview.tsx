import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TableOverview } from '../state/pane-state';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  frame: { overflowX: 'auto', ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` } },
  table: { ...typographyStyles.caption1, borderCollapse: 'collapse', whiteSpace: 'nowrap' },
  cell: {
    textAlign: 'start',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    maxWidth: '160px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** The first rows as they stand in the workbook; scrolls sideways, by keyboard too. */
export function TablePreview({ overview: { taken, headers, preview } }: { readonly overview: TableOverview }): ReactNode {
  const { say } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  if (preview.length === 0) return <p className={layout.small}>{say('tables.no-rows')}</p>;
  const label = say('tables.preview', { table: taken ?? '' });
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {headers.map((header, index) => (
              <th key={index} scope="col" className={styles.cell}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => (
                <td key={place} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
