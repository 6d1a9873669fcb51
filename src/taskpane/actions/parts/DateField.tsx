import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useAction } from '../use-action';

interface Props {
  readonly label: string;
  /** Local ISO text; '' for none. */
  readonly value: string;
  readonly hasTime?: boolean;
  readonly isRequired?: boolean;
  /** What is wrong with it. */
  readonly problem?: string;
  readonly onChange: (value: string) => void;
}

/** A day, or a moment, by the browser's own field: typed or picked, in the manner of its language. */
export function DateField({ label, value, hasTime = false, isRequired = false, problem, onChange }: Props): ReactNode {
  const { tell } = useAction();
  return (
    <Field
      label={label}
      required={isRequired}
      hint={isRequired ? undefined : tell('form.optional')}
      validationState={problem === undefined ? 'none' : 'error'}
      validationMessage={problem}
    >
      <Input type={hasTime ? 'datetime-local' : 'date'} value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
