import { Field, Input, Textarea } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'number' | 'moment' | 'long';
  readonly isRequired?: boolean;
  /** What is wrong with it, in sentences. */
  readonly trouble?: string;
  /** Words to choose from; others may be typed. */
  readonly known?: readonly { readonly id: string; readonly about?: string }[];
  readonly onChange: (value: string) => void;
}

/** So many suggestions at once. */
const MOST = 60;

/** A field of a record, with what the tables say of it beside it. */
export function RecordField({ label, value, hint, kind = 'text', isRequired = false, trouble, known, onChange }: Props): ReactNode {
  const id = useId();
  const typed = value.trim().toLowerCase();
  const fitting = known?.filter((entry) => `${entry.id} ${entry.about ?? ''}`.toLowerCase().includes(typed)).slice(0, MOST);
  const change = (_: unknown, data: { readonly value: string }): void => onChange(data.value);
  const type = kind === 'moment' ? 'datetime-local' : 'text';
  return (
    <>
      <Field
        label={label}
        hint={hint}
        required={isRequired}
        validationState={trouble === undefined ? 'none' : 'warning'}
        validationMessage={trouble}
      >
        {kind === 'long' ? (
          <Textarea resize="vertical" rows={2} value={value} onChange={change} />
        ) : (
          <Input
            type={type}
            inputMode={kind === 'number' ? 'decimal' : undefined}
            list={fitting === undefined ? undefined : `${id}list`}
            autoComplete="off"
            value={value}
            onChange={change}
          />
        )}
      </Field>
      {fitting !== undefined && (
        <datalist id={`${id}list`}>
          {fitting.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.about}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
