import { Field, Input } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ListEntry } from '../../state/pane-state';
import { useAction } from '../use-action';

/** So many suggestions at once. */
const MOST = 60;

interface Props {
  readonly label: string;
  readonly value: string;
  readonly known: readonly ListEntry[];
  readonly isMissing: boolean;
  readonly onChange: (value: string) => void;
}

/** The name of one of the planner's things, with suggestions; another may be typed, and is then remarked upon. */
export function SubjectField({ label, value, known, isMissing, onChange }: Props): ReactNode {
  const { tell } = useAction();
  const id = useId();
  const typed = value.trim().toLowerCase();
  const fitting = known.filter((entry) => `${entry.id} ${entry.about}`.toLowerCase().includes(typed)).slice(0, MOST);
  const isKnown = typed === '' || known.length === 0 || known.some((entry) => entry.id.toLowerCase() === typed);
  const message = isMissing ? tell('form.missing') : isKnown ? undefined : tell('form.unknown', { name: value.trim() });
  return (
    <>
      <Field label={label} required validationState={isMissing ? 'error' : isKnown ? 'none' : 'warning'} validationMessage={message}>
        <Input list={`${id}list`} autoComplete="off" value={value} onChange={(_, data) => onChange(data.value)} />
      </Field>
      <datalist id={`${id}list`}>
        {fitting.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {entry.about}
          </option>
        ))}
      </datalist>
    </>
  );
}
