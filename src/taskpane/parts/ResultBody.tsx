import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { PlanSummary } from '../../pipeline/plan-summary';
import { KeyFigures } from './KeyFigures';
import { PlanAnswers } from './PlanAnswers';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';
import type { DetailTab } from './plan-answers';
import { PlanDetails } from './PlanDetails';

/** A plan: the answer first, then the figures, then the lists. A line of the answer leads to its list and takes the focus along. */
export function ResultBody({ summary }: { readonly summary: PlanSummary }): ReactNode {
  const { say, open, view } = usePane();
  const layout = useLayoutStyles();
  const { scenario } = view.settings;
  const [tab, setTab] = useState<DetailTab>('late');
  const tabs = useRef<HTMLDivElement>(null);
  const show = (chosen: DetailTab): void => {
    setTab(chosen);
    const buttons = tabs.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [];
    const target = [...buttons].find((button) => button.dataset.tab === chosen);
    target?.focus({ preventScroll: true });
    tabs.current?.scrollIntoView?.({ block: 'start' });
  };
  return (
    <>
      <PlanAnswers summary={summary} onShow={show} />
      {scenario !== null && <p className={layout.small}>{say('answer.scenario', { scenario })}</p>}
      <div>
        <Button onClick={() => open('actions')}>{say('menu.actions')}</Button>
      </div>
      <KeyFigures summary={summary} />
      <PlanDetails summary={summary} tab={tab} onTab={setTab} listRef={tabs} />
    </>
  );
}
