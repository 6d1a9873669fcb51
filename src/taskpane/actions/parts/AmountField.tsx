import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useAction } from '../use-action';

interface Props {
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly isMissing?: boolean;
  readonly onChange: (value: string) => void;
}

/** A number as the planner types it, with a comma or a point. */
export function AmountField({ label, value, hint, isRequired = false, isMissing = false, onChange }: Props): ReactNode {
  const { tell } = useAction();
  return (
    <Field
      label={label}
      required={isRequired}
      hint={hint ?? (isRequired ? undefined : tell('form.optional'))}
      validationState={isMissing ? 'error' : 'none'}
      validationMessage={isMissing ? tell('form.missing') : undefined}
    >
      <Input inputMode="decimal" value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

/** What was typed as a number; null when it is none, or negative. */
export function amountOf(text: string): number | null {
  const trimmed = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(\.\d*)?$/.test(trimmed) ? Number(trimmed) : null;
}
