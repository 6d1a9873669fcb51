import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { minutesFromIso } from '../../engine/calendar/dates';
import type { PromiseState } from '../../engine/mrp/master-schedule-promises';
import { formatDay } from '../../i18n/format-values';
import type { ConfirmationLine } from '../../pipeline/week-answers';
import { ActionFrame } from '../actions/parts/ActionFrame';
import { Asked, AskFooter } from '../actions/parts/Asking';
import { useAction, useQuestion } from '../actions/use-action';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import type { Tone } from '../parts/Sign';
import { WeekLine } from './WeekLine';

const QUESTION = { kind: 'confirmations' } as const;
const TONES: Readonly<Record<PromiseState, Tone>> = { confirm: 'good', date: 'watch', later: 'bad' };

/** Quantities and dates that sales confirms to the customers; a promised date goes into the planner's table. */
export function ConfirmationsPage(): ReactNode {
  const { tell, actions } = useAction();
  const layout = useLayoutStyles();
  const state = useQuestion('confirmations', QUESTION);
  return (
    <ActionFrame title={tell('confirmations.title')} footer={state?.kind === 'asking' ? <AskFooter state={state} /> : undefined}>
      <p className={layout.text}>{tell('confirmations.about')}</p>
      <Asked state={state} kind="confirmations">
        {({ lines }) =>
          lines.length === 0 ? (
            <EmptyNote>{tell('confirmations.none')}</EmptyNote>
          ) : (
            <PagedList rows={lines} label={tell('confirmations.list')} keyOf={({ demand }) => demand}>
              {(line) => <Confirmation line={line} again={() => void actions.ask(QUESTION)} />}
            </PagedList>
          )
        }
      </Asked>
    </ActionFrame>
  );
}

function Confirmation({ line, again }: { readonly line: ConfirmationLine; readonly again: () => void }): ReactNode {
  const { tell, actions, language } = useAction();
  const { demand, customer, item, state, asked, say, day, promised, row } = line;
  const shown = (iso: string): string => formatDay(minutesFromIso(iso) ?? 0, language);
  const enter = async (date: string): Promise<void> => {
    if (row === null) return;
    const change = { row: row.row, expected: row.expected, values: { promised_date: date } };
    if (await actions.changeRows('Demand', [change], tell('confirmations.note', { demand, day: shown(date) }))) again();
  };
  return (
    <WeekLine
      tone={TONES[state]}
      name={[demand, customer].filter((text) => text !== null).join(' · ')}
      mark={tell(`confirmations.${state}`)}
      texts={[say]}
      details={[
        item,
        tell('confirmations.asked', { asked }),
        promised === null ? null : tell('confirmations.promised', { day: shown(promised) }),
      ]}
    >
      {row !== null && day !== null && day !== promised && (
        <Button size="small" aria-label={tell('confirmations.enter-it', { demand, day: shown(day) })} onClick={() => void enter(day)}>
          {tell('confirmations.enter', { day: shown(day) })}
        </Button>
      )}
    </WeekLine>
  );
}
