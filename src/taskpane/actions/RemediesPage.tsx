import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DemandId } from '../../engine/model/units';
import { formatLength } from '../../i18n/format-length';
import type { Answer, Proposal } from '../../pipeline/question';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { RowButton } from '../parts/RowButton';
import { SectionHeading } from '../parts/SectionHeading';
import { adjustmentCells } from './adjustment-row';
import { ActionFrame } from './parts/ActionFrame';
import { Asked, AskFooter } from './parts/Asking';
import { ProposalCard } from './parts/ProposalCard';
import { useAction, useQuestion } from './use-action';

/** What would help a late demand, computed by planning with each remedy. */
export function RemediesPage({ demand }: { readonly demand?: DemandId }): ReactNode {
  return demand === undefined ? <DemandChoice /> : <RemediesOf demand={demand} />;
}

function RemediesOf({ demand }: { readonly demand: DemandId }): ReactNode {
  const { tell } = useAction();
  const state = useQuestion('remedies', { kind: 'remedies', demand });
  const footer = state?.kind === 'asking' ? <AskFooter state={state} /> : undefined;
  return (
    <ActionFrame title={tell('remedies.title', { demand })} back="plan" footer={footer}>
      <Asked state={state} kind="remedies" subject={demand}>
        {(answer) => <Remedies answer={answer} />}
      </Asked>
    </ActionFrame>
  );
}

function Remedies({ answer }: { readonly answer: Extract<Answer, { readonly kind: 'remedies' }> }): ReactNode {
  const { tell, language, actions } = useAction();
  const layout = useLayoutStyles();
  const [applied, setApplied] = useState<ReadonlySet<Proposal>>(new Set());
  const { demand, lateMinutes, proposals, tried, before } = answer;
  // At once, so that nobody applies it twice while it is being written.
  const apply = async (proposal: Proposal): Promise<void> => {
    setApplied((known) => new Set([...known, proposal]));
    if (await actions.addRows('Adjustments', [adjustmentCells(proposal.row)])) return;
    setApplied((known) => new Set([...known].filter((one) => one !== proposal)));
  };
  const lateness =
    lateMinutes <= 0
      ? tell('remedies.on-time', { demand })
      : tell('remedies.late', { demand, length: formatLength(lateMinutes, language) });
  return (
    <>
      <p className={layout.text} role="status">{`${lateness} ${tell('ask.tried', { tried })}.`}</p>
      {applied.size > 0 && <p className={layout.small}>{tell('proposal.others')}</p>}
      {proposals.length === 0 ? (
        <EmptyNote>{tell('remedies.none')}</EmptyNote>
      ) : (
        <section className={layout.tight}>
          <SectionHeading>{tell('remedies.list')}</SectionHeading>
          <PagedList rows={bestFirst(proposals)} label={tell('remedies.list')} keyOf={({ sentence }, index) => `${index} ${sentence}`}>
            {(proposal) => (
              <ProposalCard proposal={proposal} before={before}>
                <Button
                  size="small"
                  disabled={applied.has(proposal)}
                  aria-label={tell('proposal.apply-it', { sentence: proposal.sentence })}
                  onClick={() => void apply(proposal)}
                >
                  {tell(applied.has(proposal) ? 'proposal.applied' : 'proposal.apply')}
                </Button>
              </ProposalCard>
            )}
          </PagedList>
        </section>
      )}
    </>
  );
}

/** What gains most first; of equals what costs least. */
function bestFirst(proposals: readonly Proposal[]): Proposal[] {
  const cost = (proposal: Proposal): number => proposal.cost ?? Number.MAX_VALUE;
  return [...proposals].sort((a, b) => (b.gainedMinutes ?? 0) - (a.gainedMinutes ?? 0) || cost(a) - cost(b));
}

/** From the menu: which of the late demands? */
function DemandChoice(): ReactNode {
  const { tell, say, view, language, open } = useAction();
  const { state } = view;
  const summary = state.kind === 'done' || state.kind === 'stale' ? state.summary : null;
  return (
    <ActionFrame title={tell('menu.remedies')}>
      {summary === null ? (
        <EmptyNote>{tell('remedies.no-plan')}</EmptyNote>
      ) : summary.lateDemands.length === 0 ? (
        <EmptyNote>{tell('remedies.none-late')}</EmptyNote>
      ) : (
        <PagedList
          rows={summary.lateDemands}
          total={summary.kpis.lateDemands}
          label={tell('remedies.choose')}
          keyOf={(late) => late.demand}
          children={({ demand, available, lateMinutes }) => (
            <RowButton onClick={() => open('remedies', demand)}>
              {`${demand} · ${available === null ? say('late.never') : say('late.by', { length: formatLength(lateMinutes, language) })}`}
            </RowButton>
          )}
        />
      )}
    </ActionFrame>
  );
}
