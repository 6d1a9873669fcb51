import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Answer, Proposal } from '../../pipeline/question';
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
      <p className={layout.small} role="status">{`${tell('ask.tried', { tried })}. ${tell('levelling.alone')}`}</p>
      <PagedList rows={bestFirst(proposals)} label={tell('levelling.list')} keyOf={({ sentence }, index) => `${index} ${sentence}`}>
        {(proposal) => (
          <ProposalCard proposal={proposal} before={before}>
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

/** Fewest late demands, then least lateness, fewest overloads, and what costs least. */
function bestFirst(proposals: readonly Proposal[]): Proposal[] {
  const worth = ({ after, cost }: Proposal): number[] => [
    after.lateDemands,
    after.weightedTardinessDays,
    after.overloadedCells,
    cost ?? Number.MAX_VALUE,
  ];
  return [...proposals].sort((a, b) => {
    const [left, right] = [worth(a), worth(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
}
