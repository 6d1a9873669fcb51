import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatAmount } from '../../i18n/format-values';
import type { ReleaseAnswer, StockProposal } from '../../pipeline/release-question';
import { ActionFrame } from '../actions/parts/ActionFrame';
import { Asked, AskFooter } from '../actions/parts/Asking';
import { useAction, useQuestion } from '../actions/use-action';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { WeekLine } from '../week/WeekLine';
import { bookingEdits } from './release-edits';

const QUESTION = { kind: 'release' } as const;

const useStyles = makeStyles({ wide: { flexGrow: 1 } });

/** What the stock should be by the progress of the released orders; booked row by row, or all at once. */
export function BackFlushPage(): ReactNode {
  const { tell, actions, language } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const state = useQuestion('release', QUESTION);
  const answer = state?.kind === 'answered' && state.answer.kind === 'release' ? state.answer : null;
  const bookable = answer?.stock.filter(({ takes }) => takes.length > 0) ?? [];
  const book = async (given: ReleaseAnswer, proposals: readonly StockProposal[]): Promise<void> => {
    const { edits, falls } = bookingEdits(given, proposals);
    const amount = (value: number): string => formatAmount(value, language);
    const changes = falls.map(({ item, from, to }) => tell('flush.change', { item, from: amount(from), to: amount(to) }));
    if (await actions.editRows(edits, tell('flush.journal', { changes: changes.join(' · ') }))) void actions.ask(QUESTION);
  };
  const all =
    answer === null || bookable.length < 2 ? undefined : (
      <Button appearance="primary" size="large" className={styles.wide} onClick={() => void book(answer, bookable)}>
        {tell('flush.book-all', { count: bookable.length })}
      </Button>
    );
  return (
    <ActionFrame
      title={tell('menu.back-flush')}
      footer={state?.kind === 'asking' || all !== undefined ? <AskFooter state={state} otherwise={all} /> : undefined}
    >
      <p className={layout.text}>{tell('flush.about')}</p>
      <Asked state={state} kind="release">
        {(given) =>
          given.stock.length === 0 ? (
            <EmptyNote>{tell('flush.none')}</EmptyNote>
          ) : (
            <PagedList
              rows={given.stock}
              label={tell('flush.list')}
              keyOf={({ order, component, booked }) => `${order} ${component} ${booked.row}`}
            >
              {(proposal) => <Line proposal={proposal} book={() => void book(given, [proposal])} />}
            </PagedList>
          )
        }
      </Asked>
    </ActionFrame>
  );
}

function Line({ proposal, book }: { readonly proposal: StockProposal; readonly book: () => void }): ReactNode {
  const { tell, language } = useAction();
  const { order, component, unit, processed, due, missing, takes } = proposal;
  const amount = (value: number): string => formatAmount(Math.round(value * 1000) / 1000, language);
  return (
    <WeekLine
      tone={missing > 0 ? 'watch' : 'none'}
      name={component}
      mark={tell(due > 0 ? 'flush.take' : 'flush.return', { amount: amount(Math.abs(due)), unit })}
      texts={[
        tell('flush.made', { order, made: amount(processed) }),
        missing > 0 ? tell('flush.missing', { amount: amount(missing), unit }) : null,
      ]}
      details={takes.map(({ place, quantity }) => (place === null ? null : tell('flush.from', { place, amount: amount(quantity) })))}
    >
      {takes.length > 0 && (
        <Button size="small" aria-label={tell('flush.book-it', { component, order })} onClick={book}>
          {tell('flush.book')}
        </Button>
      )}
    </WeekLine>
  );
}
