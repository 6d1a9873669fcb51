import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { isoFromMinutes, minutesFromIso } from '../../engine/calendar/dates';
import { MINUTES_PER_DAY } from '../../engine/model/units';
import { LOWEST_PRIORITY } from '../../engine/what-if/lowest-priority';
import { formatLength } from '../../i18n/format-length';
import { formatAmount, formatMoment } from '../../i18n/format-values';
import type { Answer, Question } from '../../pipeline/question';
import { useLayoutStyles } from '../parts/layout-styles';
import { SectionHeading } from '../parts/SectionHeading';
import { ActionFrame } from './parts/ActionFrame';
import { AmountField, amountOf } from './parts/AmountField';
import { Arrival } from './parts/Arrival';
import { Asked, AskFooter } from './parts/Asking';
import { DateField } from './parts/DateField';
import { SubjectField } from './parts/SubjectField';
import { useAction, useQuestion } from './use-action';

type PromiseQuestion = Extract<Question, { readonly kind: 'promise' }>;
type PromiseAnswer = Extract<Answer, { readonly kind: 'promise' }>;

interface Wish {
  readonly item: string;
  readonly quantity: string;
  /** Local ISO day; '' for none. */
  readonly wanted: string;
  readonly priority: string;
  readonly customer: string;
}

const NOTHING: Wish = { item: '', quantity: '', wanted: '', priority: '', customer: '' };
const useStyles = makeStyles({ wide: { flexGrow: 1 } });

/** When could a customer have it? A date that the plan keeps, and who would be delayed by it. */
export function PromisePage(): ReactNode {
  const { tell, actions, view } = useAction();
  const styles = useStyles();
  const form = useId();
  const [wish, setWish] = useState(NOTHING);
  const [isTried, setTried] = useState(false);
  const state = useQuestion('promise', null);
  useEffect(() => void actions.lookUp(), [actions]);
  const question = questionOf(wish);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (question !== null) void actions.ask(question);
  };
  const askButton = (
    <Button type="submit" form={form} appearance="primary" size="large" className={styles.wide}>
      {tell('promise.ask')}
    </Button>
  );
  return (
    <ActionFrame title={tell('promise.title')} footer={<AskFooter state={state} otherwise={askButton} />}>
      <form id={form} onSubmit={submit} noValidate>
        <WishFields wish={wish} isTried={isTried} items={view.lists?.items ?? []} change={(part) => setWish({ ...wish, ...part })} />
      </form>
      <Asked state={state} kind="promise" subject={wish.item}>
        {(answer) =>
          state?.question.kind === 'promise' && (
            <Arrival>
              <Promised answer={answer} question={state.question} customer={wish.customer.trim()} />
            </Arrival>
          )
        }
      </Asked>
    </ActionFrame>
  );
}

function questionOf({ item, quantity, wanted, priority }: Wish): PromiseQuestion | null {
  const pieces = amountOf(quantity);
  if (item.trim() === '' || pieces === null || pieces <= 0) return null;
  const day = wanted === '' ? null : minutesFromIso(wanted);
  return {
    kind: 'promise',
    item: item.trim(),
    quantity: pieces,
    // Wanted on a day: by its end.
    wanted: day === null ? null : day + MINUTES_PER_DAY,
    priority: amountOf(priority),
  };
}

interface FieldProps {
  readonly wish: Wish;
  /** Whether what is missing is to be said. */
  readonly isTried: boolean;
  readonly items: Parameters<typeof SubjectField>[0]['known'];
  readonly change: (part: Partial<Wish>) => void;
}

function WishFields({ wish, isTried, items, change }: FieldProps): ReactNode {
  const { tell } = useAction();
  const layout = useLayoutStyles();
  const pieces = amountOf(wish.quantity);
  return (
    <div className={layout.stack}>
      <SubjectField
        label={tell('promise.item')}
        value={wish.item}
        known={items}
        isMissing={isTried && wish.item.trim() === ''}
        onChange={(item) => change({ item })}
      />
      <AmountField
        label={tell('promise.quantity')}
        value={wish.quantity}
        isRequired
        isMissing={isTried && (pieces === null || pieces <= 0)}
        onChange={(quantity) => change({ quantity })}
      />
      <DateField label={tell('promise.wanted')} value={wish.wanted} onChange={(wanted) => change({ wanted })} />
      <AmountField
        label={tell('promise.priority')}
        value={wish.priority}
        hint={tell('promise.priority-about')}
        onChange={(priority) => change({ priority })}
      />
      <Field label={tell('promise.customer')} hint={tell('form.optional')}>
        <Input value={wish.customer} onChange={(_, { value }) => change({ customer: value })} />
      </Field>
    </div>
  );
}

interface PromisedProps {
  readonly answer: PromiseAnswer;
  readonly question: PromiseQuestion;
  readonly customer: string;
}

function Promised({ answer, question, customer }: PromisedProps): ReactNode {
  const { tell, language, actions } = useAction();
  const layout = useLayoutStyles();
  const { fromStock, delayed } = answer;
  const { item, quantity, priority } = question;
  const due = dueDay(answer, question);
  const add = (): void => {
    if (due !== null) void actions.addRows('Demand', [{ item, quantity, due_date: due, priority: priority ?? LOWEST_PRIORITY, customer }]);
  };
  return (
    <section className={layout.stack}>
      <div role="status">
        <SectionHeading>{promiseSentence(answer, question, { tell, language })}</SectionHeading>
      </div>
      <p className={layout.text}>
        {fromStock === null ? tell('promise.not-from-stock') : tell('promise.from-stock', { date: formatMoment(fromStock, language) })}
      </p>
      {delayed.length === 0 ? (
        <p className={layout.text}>{tell('promise.nobody')}</p>
      ) : (
        <div className={layout.tight}>
          <p className={layout.text}>{tell('promise.delayed', { count: delayed.length })}</p>
          <ul className={layout.text}>
            {delayed.map(({ demand, minutes }) => (
              <li key={demand}>{tell('promise.delay', { demand, length: formatLength(minutes, language) })}</li>
            ))}
          </ul>
        </div>
      )}
      {due !== null && (
        <div>
          <Button onClick={add}>{tell('promise.add')}</Button>
        </div>
      )}
    </section>
  );
}

/** The answer in one sentence. */
function promiseSentence(
  { available }: PromiseAnswer,
  { item, quantity, wanted }: PromiseQuestion,
  { tell, language }: Pick<ReturnType<typeof useAction>, 'tell' | 'language'>,
): string {
  const what = { quantity: formatAmount(quantity, language), item };
  if (available === null) return tell('promise.never', what);
  const date = formatMoment(available, language);
  if (wanted === null) return tell('promise.ready', { ...what, date });
  if (available <= wanted) return tell('promise.on-time', { ...what, date });
  return tell('promise.late', { ...what, date, length: formatLength(available - wanted, language) });
}

/** The day to promise: the wanted one when it is kept, else the day on which it is ready. */
function dueDay({ available }: PromiseAnswer, { wanted }: PromiseQuestion): string | null {
  if (available === null) return null;
  const at = wanted !== null && available <= wanted ? wanted - MINUTES_PER_DAY : available;
  return isoFromMinutes(at).slice(0, 10);
}
