import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ColumnOverview, TableOverview } from '../state/pane-state';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';
import { SectionHeading } from './SectionHeading';
import { columnWords } from './table-names';

/** Which heading of the table stands for which column; what a plan needs first. */
export function ColumnChoices({ overview, taken }: { readonly overview: TableOverview; readonly taken: string }): ReactNode {
  const { say, language, actions } = usePane();
  const layout = useLayoutStyles();
  const { table, columns, headers } = overview;
  const choose = (column: ColumnOverview, header: string): void => {
    const kept = columns.filter((one) => one.chosen && one.header !== null && one.column !== column.column);
    const all = [...kept.map((one) => [one.column, one.header ?? '']), ...(header === '' ? [] : [[column.column, header]])];
    void actions.chooseMapping({ tables: { [table]: { table: taken, columns: Object.fromEntries(all) as Record<string, string> } } });
  };
  const ordered = [...columns].sort((one, other) => Number(other.required) - Number(one.required));
  return (
    <section className={layout.stack}>
      <SectionHeading>{say('tables.columns')}</SectionHeading>
      {ordered.map((column) => {
        const name = columnWords(table, column.column, language);
        const isMissing = column.required && column.header === null;
        return (
          <Field
            key={column.column}
            label={column.required ? say('tables.column-required', { column: name }) : name}
            validationState={isMissing ? 'error' : 'none'}
            validationMessage={isMissing ? say('tables.column-missing') : undefined}
          >
            <Select size="small" value={column.header ?? ''} onChange={(_, { value }) => choose(column, value)}>
              <option value="">{say(column.chosen ? 'tables.guess-again' : 'tables.nothing')}</option>
              {headers.map((header, index) => (
                <option key={index} value={header}>
                  {header}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </section>
  );
}
