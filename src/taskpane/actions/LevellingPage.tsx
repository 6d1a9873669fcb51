import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Answer, PlanFigures, Proposal } from '../../pipeline/question';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { SectionHeading } from '../parts/SectionHeading';
import { adjustmentCells } from './adjustment-row';
import { ActionFrame } from './parts/ActionFrame';
import { Asked, AskFooter } from './parts/Asking';
import { ProposalCard } from './parts/ProposalCard';
import { useAction, useQuestion } from './use-action';

const useStyles = makeStyles({ wide: { flexGrow: 1 } });

/** What would take overloads and lateness away, wherever they are; several may be applied at once. */
export function LevellingPage(): ReactNode {
  const { tell, actions } = useAction();
  const styles = useStyles();
  const state = useQuestion('levelling', { kind: 'levelling' });
  const [chosen, setChosen] = useState<ReadonlySet<Proposal>>(new Set());
  const apply = async (): Promise<void> => {
    const rows = [...chosen].map(({ row }) => adjustmentCells(row));
    if (await actions.addRows('Adjustments', rows)) setChosen(new Set());
  };
  const choose = (proposal: Proposal, isChosen: boolean): void => {
    setChosen(new Set(isChosen ? [...chosen, proposal] : [...chosen].filter((one) => one !== proposal)));
  };
  const count = chosen.size;
  const applyButton = (
    <Button appearance="primary" size="large" className={styles.wide} disabled={count === 0} onClick={() => void apply()}>
      {count === 0 ? tell('levelling.apply-none') : tell('levelling.apply', { count })}
    </Button>
  );
  return (
    <ActionFrame title={tell('levelling.title')} footer={<AskFooter state={state} otherwise={applyButton} />}>
      <Asked state={state} kind="levelling">
        {(answer) => <Proposals answer={answer} chosen={chosen} choose={choose} />}
      </Asked>
    </ActionFrame>
  );
}

interface Props {
  readonly answer: Extract<Answer, { readonly kind: 'levelling' }>;
  readonly chosen: ReadonlySet<Proposal>;
  readonly choose: (proposal: Proposal, isChosen: boolean) => void;
}

function Proposals({ answer: { proposals, before, tried }, chosen, choose }: Props): ReactNode {
  const { tell } = useAction();
  const layout = useLayoutStyles();
  if (proposals.length === 0) return <EmptyNote>{tell('levelling.none')}</EmptyNote>;
  return (
    <section className={layout.tight}>
      <SectionHeading>{tell('levelling.list')}</SectionHeading>
      <p className={layout.small} role="status">{`${tell('ask.tried', { tried })}. ${tell('levelling.in-order')}`}</p>
      <PagedList
        rows={inOrder(proposals, before)}
        label={tell('levelling.list')}
        keyOf={({ proposal }, index) => `${index} ${proposal.sentence}`}
      >
        {({ proposal, on }) => (
          <ProposalCard proposal={proposal} before={on}>
            <Checkbox
              checked={chosen.has(proposal)}
              label={tell('proposal.apply')}
              aria-label={tell('proposal.choose', { sentence: proposal.sentence })}
              onChange={(_, { checked }) => choose(proposal, checked === true)}
            />
          </ProposalCard>
        )}
      </PagedList>
    </section>
  );
}

/** Each proposal with the figures that it changes: those of the plan with all that stand before it. */
function inOrder(proposals: readonly Proposal[], before: PlanFigures): { readonly proposal: Proposal; readonly on: PlanFigures }[] {
  return proposals.map((proposal, index) => ({ proposal, on: proposals[index - 1]?.after ?? before }));
}
