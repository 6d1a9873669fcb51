import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format-values';
import { FindingList } from '../parts/lazy-findings';
import { RegenerateFooter } from '../parts/Footer';
import { useLayoutStyles } from '../parts/layout-styles';
import { PageHeading } from '../parts/PageHeading';
import { usePane } from '../parts/pane-context';
import { ScreenBody } from '../parts/ScreenBody';
import { SectionHeading } from '../parts/SectionHeading';
import type { PaneState } from '../state/pane-state';

/** Tables that can be planned, and no plan yet. */
export function ReadyScreen({ state }: { readonly state: Extract<PaneState, { kind: 'mapped' }> }): ReactNode {
  const { say, language, open } = usePane();
  const layout = useLayoutStyles();
  const taken = state.tables.filter((table) => table.taken !== null);
  const rows = taken.reduce((sum, table) => sum + table.rows, 0);
  return (
    <>
      <ScreenBody>
        <PageHeading>{say('ready.title')}</PageHeading>
        <p className={layout.text}>{say('ready.tables', { count: taken.length, rows: formatNumber(rows, 0, language) })}</p>
        <p className={layout.text}>{say('ready.next')}</p>
        <div>
          <Button onClick={() => open('tables')}>{say('ready.check')}</Button>
        </div>
        {state.findings.length === 0 ? (
          <p className={layout.small}>{say('ready.clean')}</p>
        ) : (
          <section className={layout.tight}>
            <SectionHeading>{say('ready.findings')}</SectionHeading>
            <FindingList findings={state.findings} label={say('ready.findings')} />
          </section>
        )}
      </ScreenBody>
      <RegenerateFooter />
    </>
  );
}
