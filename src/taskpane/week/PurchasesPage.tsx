import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PurchasesAnswer } from '../../pipeline/week-answers';
import { ActionFrame } from '../actions/parts/ActionFrame';
import { Asked, AskFooter } from '../actions/parts/Asking';
import { Message } from '../actions/parts/MessageList';
import { useAction, useQuestion } from '../actions/use-action';
import { ChoiceBar } from '../parts/ChoiceBar';
import { EmptyNote } from '../parts/EmptyNote';
import { PagedList } from '../parts/PagedList';
import { PurchaseEntry } from './PurchaseEntry';

const QUESTION = { kind: 'purchases' } as const;

/** What is to be ordered by when and from whom, what suppliers have confirmed, and the texts to send them. */
export function PurchasesPage(): ReactNode {
  const { tell, actions } = useAction();
  const state = useQuestion('purchases', QUESTION);
  return (
    <ActionFrame title={tell('purchases.title')} footer={state?.kind === 'asking' ? <AskFooter state={state} /> : undefined}>
      <Asked state={state} kind="purchases">
        {(answer) =>
          answer.lines.length === 0 ? (
            <EmptyNote>{tell('purchases.none')}</EmptyNote>
          ) : (
            <Purchases answer={answer} again={() => void actions.ask(QUESTION)} />
          )
        }
      </Asked>
    </ActionFrame>
  );
}

const VIEWS = ['to-order', 'on-order', 'texts'] as const;
type View = (typeof VIEWS)[number];

interface Props {
  readonly answer: PurchasesAnswer;
  /** The list of the tables as they are after an edit. */
  readonly again: () => void;
}

const ALL = '';

function Purchases({ answer, again }: Props): ReactNode {
  const { tell } = useAction();
  const [view, setView] = useState<View>('to-order');
  const [chosen, setChosen] = useState(ALL);
  const nameOf = (supplier: string | null): string => supplier ?? tell('purchases.no-supplier');
  const suppliers = [...new Set(answer.lines.map(({ supplier }) => nameOf(supplier)))].sort((a, b) => a.localeCompare(b));
  const isShown = (supplier: string): boolean => chosen === ALL || supplier === chosen;
  const lines = answer.lines.filter(({ supplier }) => isShown(nameOf(supplier)));
  const shown = {
    'to-order': lines.filter(({ state }) => state !== 'ordered'),
    'on-order': lines.filter(({ state }) => state === 'ordered'),
  };
  const messages = answer.messages.filter(({ supplier }) => isShown(supplier));
  const counts = { 'to-order': shown['to-order'].length, 'on-order': shown['on-order'].length, texts: messages.length };
  return (
    <>
      <Field label={tell('purchases.supplier')}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value={ALL}>{tell('purchases.all-suppliers')}</option>
          {suppliers.map((supplier) => (
            <option key={supplier} value={supplier}>
              {supplier}
            </option>
          ))}
        </Select>
      </Field>
      <ChoiceBar
        label={tell('purchases.views')}
        choices={VIEWS.map((value) => ({ value, text: tell(`purchases.${value}`, { count: counts[value] }) }))}
        value={view}
        onChange={setView}
      />
      {counts[view] === 0 ? (
        <EmptyNote>{tell(`purchases.${view}-none`)}</EmptyNote>
      ) : view === 'texts' ? (
        <PagedList
          rows={messages}
          label={tell('purchases.texts', { count: counts.texts })}
          keyOf={({ purpose, supplier }) => purpose + supplier}
        >
          {({ purpose, supplier, address, text }) => (
            <Message notification={{ to: tell('purchases.text', { purpose, supplier }), email: address, sentence: text }} />
          )}
        </PagedList>
      ) : (
        <PagedList key={view} rows={shown[view]} label={tell(`purchases.${view}`, { count: counts[view] })} keyOf={({ order }) => order}>
          {(line) => <PurchaseEntry line={line} again={again} />}
        </PagedList>
      )}
    </>
  );
}
