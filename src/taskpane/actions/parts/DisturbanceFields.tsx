import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayoutStyles } from '../../parts/layout-styles';
import { DISTURBANCE_KINDS, draftProblems, KIND_FIELDS, type DisturbanceDraft } from '../disturbance-form';
import { useAction } from '../use-action';
import { AmountField } from './AmountField';
import { DateField } from './DateField';
import { SubjectField } from './SubjectField';

interface Props {
  readonly draft: DisturbanceDraft;
  /** Whether what is missing is to be said. */
  readonly isTried: boolean;
  readonly change: (part: Partial<DisturbanceDraft>) => void;
}

/** What happened, to what, and when: what the kind asks for and nothing else. */
export function DisturbanceFields({ draft, isTried, change }: Props): ReactNode {
  const { tell, view } = useAction();
  const layout = useLayoutStyles();
  const { kind } = draft;
  const { subjects } = KIND_FIELDS[kind];
  const problems = isTried ? draftProblems(draft) : {};
  const known = subjects.flatMap((list) => view.lists?.[list] ?? []);
  return (
    <div className={layout.stack}>
      <Field label={tell('disturbance.kind')}>
        <Select
          value={kind}
          onChange={(_, { value }) => change({ kind: DISTURBANCE_KINDS.find((one) => one === value) ?? kind, subject: '' })}
        >
          {DISTURBANCE_KINDS.map((one) => (
            <option key={one} value={one}>
              {tell(`disturbance.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <SubjectField
        label={tell(`subject.${kind}`)}
        value={draft.subject}
        known={known}
        isMissing={problems.subject === 'missing'}
        onChange={(subject) => change({ subject })}
      />
      <Dates draft={draft} isTried={isTried} change={change} />
      <Amounts draft={draft} isTried={isTried} change={change} />
      <Field label={tell('disturbance.by')} hint={tell('form.optional')}>
        <Input value={draft.declaredBy} onChange={(_, { value }) => change({ declaredBy: value })} />
      </Field>
      <Field label={tell('disturbance.comment')} hint={tell('form.optional')}>
        <Input value={draft.comment} onChange={(_, { value }) => change({ comment: value })} />
      </Field>
    </div>
  );
}

function Dates({ draft, isTried, change }: Props): ReactNode {
  const { tell } = useAction();
  const { from, to, hasTime } = KIND_FIELDS[draft.kind];
  const problems = isTried ? draftProblems(draft) : {};
  const words = (problem: 'missing' | 'order-of-dates' | undefined): string | undefined =>
    problem === undefined ? undefined : tell(`form.${problem}`);
  const end = draft.kind === 'late-supply' ? 'new-date' : draft.kind === 'rush-order' ? 'due' : 'to';
  return (
    <>
      {from !== 'none' && (
        <DateField
          label={tell('disturbance.from')}
          value={draft.from}
          hasTime={hasTime}
          isRequired={from === 'required'}
          problem={words(problems.from)}
          onChange={(value) => change({ from: value })}
        />
      )}
      {to !== 'none' && (
        <DateField
          label={tell(`disturbance.${end}`)}
          value={draft.to}
          hasTime={hasTime}
          isRequired={to === 'required'}
          problem={words(problems.to)}
          onChange={(value) => change({ to: value })}
        />
      )}
    </>
  );
}

function Amounts({ draft, isTried, change }: Props): ReactNode {
  const { tell } = useAction();
  const { quantity, operation } = KIND_FIELDS[draft.kind];
  const isMissing = isTried && draftProblems(draft).quantity === 'missing';
  const { kind } = draft;
  return (
    <>
      {kind !== 'absence' && kind !== 'late-supply' && (
        <AmountField
          label={tell(`amount.${kind}`)}
          value={draft.quantity}
          isRequired={quantity === 'required'}
          isMissing={isMissing}
          onChange={(value) => change({ quantity: value })}
        />
      )}
      {operation && (
        <AmountField label={tell('disturbance.operation')} value={draft.operation} onChange={(value) => change({ operation: value })} />
      )}
    </>
  );
}
