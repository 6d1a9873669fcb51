import { useState } from 'react';
import type { ReactNode } from 'react';
import type { FeasibilityAnswer } from '../../pipeline/week-answers';
import { ActionFrame } from '../actions/parts/ActionFrame';
import { Asked, AskFooter } from '../actions/parts/Asking';
import { useAction, useQuestion } from '../actions/use-action';
import { ChoiceBar } from '../parts/ChoiceBar';
import { useLayoutStyles } from '../parts/layout-styles';
import { SectionHeading } from '../parts/SectionHeading';
import { DataView, MeansView, OrdersView, PeriodsView, ShortagesView } from './FeasibilityViews';

const VIEWS = ['periods', 'shortages', 'orders', 'means', 'data'] as const;
type View = (typeof VIEWS)[number];

const SHOWN: Readonly<Record<View, (props: { readonly answer: FeasibilityAnswer }) => ReactNode>> = {
  periods: PeriodsView,
  shortages: ShortagesView,
  orders: OrdersView,
  means: MeansView,
  data: DataView,
};

/** Can the plan be kept: period by period, what runs short, order by order, the means, and whether the tables can be trusted. */
export function FeasibilityPage(): ReactNode {
  const { tell } = useAction();
  const state = useQuestion('feasibility', { kind: 'feasibility' });
  const [view, setView] = useState<View>('periods');
  const Shown = SHOWN[view];
  return (
    <ActionFrame title={tell('feasibility.title')} footer={state?.kind === 'asking' ? <AskFooter state={state} /> : undefined}>
      <Asked state={state} kind="feasibility">
        {(answer) => (
          <>
            <Verdict answer={answer} />
            <ChoiceBar
              label={tell('feasibility.views')}
              choices={VIEWS.map((value) => ({ value, text: tell(`feasibility.${value}`) }))}
              value={view}
              onChange={setView}
            />
            <Shown answer={answer} />
          </>
        )}
      </Asked>
    </ActionFrame>
  );
}

/** The answer in one sentence. */
function Verdict({ answer: { periods, orderCounts } }: { readonly answer: FeasibilityAnswer }): ReactNode {
  const { tell } = useAction();
  const layout = useLayoutStyles();
  const bad = periods.filter(({ verdict }) => verdict === 'not').length;
  const words =
    bad === 0 && orderCounts.not === 0
      ? tell('feasibility.yes')
      : tell('feasibility.no', { periods: bad, total: periods.length, orders: orderCounts.not });
  return (
    <div role="status" className={layout.tight}>
      <SectionHeading>{words}</SectionHeading>
    </div>
  );
}
