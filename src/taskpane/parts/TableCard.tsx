import { Badge, Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format-values';
import type { TableOverview } from '../state/pane-state';
import { ColumnChoices } from './ColumnChoices';
import { useLayoutStyles } from './layout-styles';
import type { Pane } from './pane-context';
import { usePane } from './pane-context';
import { Sign } from './Sign';
import { tableWords } from './table-names';
import { TablePreview } from './TablePreview';

const useStyles = makeStyles({
  card: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    '::marker': { content: '""' },
  },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  name: { ...typographyStyles.body1Strong },
  badge: { flexShrink: 0 },
  choices: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`, paddingInlineStart: tokens.spacingHorizontalM },
});

/** One table: what was taken for it; opened, what could be instead, its columns and its first rows. */
export function TableCard({ overview }: { readonly overview: TableOverview }): ReactNode {
  const pane = usePane();
  const { say, actions } = pane;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { table, taken, chosen, required, candidates } = overview;
  const [isOpen, setOpen] = useState(required && taken === null);
  const choices = taken === null || candidates.includes(taken) ? candidates : [taken, ...candidates];
  const choose = (excelTable: string): void => void actions.chooseMapping({ tables: { [table]: { table: excelTable } } });
  return (
    <details className={styles.card} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Sign tone={taken === null ? (required ? 'bad' : 'none') : hasGap(overview) ? 'watch' : 'good'} />
        <span className={styles.words}>
          <span className={styles.name}>{tableWords(table, say)}</span>
          <span className={layout.small}>{takenWords(overview, pane)}</span>
        </span>
        <Badge className={styles.badge} appearance="outline" color="informative">
          {say(taken === null ? 'tables.missing' : chosen ? 'tables.chosen' : 'tables.guess')}
        </Badge>
      </summary>
      {isOpen && (
        <div className={`${layout.stack} ${styles.choices}`}>
          {required && taken === null && <p className={layout.text}>{say('tables.missing-required')}</p>}
          <Field label={say('tables.choose')}>
            <Select value={taken ?? ''} onChange={(_, { value }) => choose(value)}>
              <option value="">{say(chosen ? 'tables.guess-again' : 'tables.nothing')}</option>
              {choices.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          {taken !== null && <TablePreview overview={overview} />}
          {taken !== null && <ColumnChoices overview={overview} taken={taken} />}
        </div>
      )}
    </details>
  );
}

/** True when a column that a plan needs was not found in it. */
function hasGap({ columns }: TableOverview): boolean {
  return columns.some(({ required, header }) => required && header === null);
}

function takenWords({ taken, sheet, rows }: TableOverview, { say, language }: Pane): string {
  if (taken === null) return say('tables.none-taken');
  const count = formatNumber(rows, 0, language);
  return sheet === null ? say('tables.taken-anywhere', { taken, rows: count }) : say('tables.taken', { taken, sheet, rows: count });
}
