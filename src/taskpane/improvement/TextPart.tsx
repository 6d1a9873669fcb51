import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Suggestions; another text may be typed. */
  readonly known?: readonly string[];
  readonly problem?: string;
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  readonly isFixed?: boolean;
}

/** A text, with suggestions where some are known. */
export function TextPart({
  label,
  value,
  onChange,
  known = [],
  problem,
  isLong = false,
  isRequired = false,
  isFixed = false,
}: TextProps): ReactNode {
  const id = useId();
  return (
    <>
      <Field label={label} required={isRequired} validationState={problem === undefined ? 'none' : 'error'} validationMessage={problem}>
        {isLong ? (
          <Textarea rows={2} resize="vertical" value={value} onChange={(_, data) => onChange(data.value)} />
        ) : (
          <Input
            autoComplete="off"
            disabled={isFixed}
            list={known.length === 0 ? undefined : `${id}list`}
            value={value}
            onChange={(_, data) => onChange(data.value)}
          />
        )}
      </Field>
      {known.length > 0 && (
        <datalist id={`${id}list`}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  readonly isFixed?: boolean;
}

/** One of a few words. */
export function ChoicePart({ label, value, choices, onChange, isFixed = false }: ChoiceProps): ReactNode {
  return (
    <Field label={label}>
      <Select value={value} disabled={isFixed} onChange={(_, data) => onChange(data.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
