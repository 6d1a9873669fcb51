import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EmptyNote } from '../parts/EmptyNote';
import { RegenerateFooter } from '../parts/Footer';
import { useLayoutStyles } from '../parts/layout-styles';
import { PageTop } from '../parts/PageTop';
import { usePane } from '../parts/pane-context';
import { ScreenBody } from '../parts/ScreenBody';
import { SectionHeading } from '../parts/SectionHeading';
import { TableCard } from '../parts/TableCard';
import type { TableOverview } from '../state/pane-state';

const useStyles = makeStyles({ refresh: { alignSelf: 'flex-start' } });

/** Which table of the workbook stands for what: what a plan needs first, then what was found, then what is not there. */
export function TablesScreen({
  tables,
  regenerate,
}: {
  readonly tables: readonly TableOverview[];
  readonly regenerate: boolean;
}): ReactNode {
  const { say, actions } = usePane();
  const layout = useLayoutStyles();
  const required = tables.filter((table) => table.required);
  const found = tables.filter((table) => !table.required && table.taken !== null);
  const absent = tables.filter((table) => !table.required && table.taken === null);
  return (
    <>
      <ScreenBody>
        <PageTop>{say('tables.title')}</PageTop>
        <p className={layout.text}>{say('tables.intro')}</p>
        {tables.length === 0 && <EmptyNote>{say('tables.unread')}</EmptyNote>}
        <Group title={say('tables.required')} tables={required} />
        <Group title={say('tables.found')} tables={found} />
        <Group title={say('tables.absent')} about={say('tables.absent-about')} tables={absent} />
        <Button className={useStyles().refresh} onClick={() => void actions.refresh()}>
          {say('menu.refresh')}
        </Button>
      </ScreenBody>
      {regenerate && <RegenerateFooter />}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly about?: string;
  readonly tables: readonly TableOverview[];
}

function Group({ title, about, tables }: GroupProps): ReactNode {
  const layout = useLayoutStyles();
  if (tables.length === 0) return null;
  return (
    <section className={layout.tight}>
      <SectionHeading>{title}</SectionHeading>
      {about !== undefined && <p className={layout.small}>{about}</p>}
      <ul className={layout.list}>
        {tables.map((table) => (
          <li key={table.table}>
            <TableCard overview={table} />
          </li>
        ))}
      </ul>
    </section>
  );
}
