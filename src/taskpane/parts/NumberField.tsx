import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatAmount } from '../../i18n/format-values';
import { usePane } from './pane-context';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly minimum: number;
  readonly maximum: number;
  /** What an empty field means; without it a number is demanded. */
  readonly emptyMeans?: string;
  readonly onChange: (value: number | null) => void;
}

/** A number with its bounds; a comma or a point, as the planner types it. Only what is right is passed on. */
export function NumberField({ label, value, minimum, maximum, emptyMeans, onChange }: Props): ReactNode {
  const { say, language } = usePane();
  const [text, setText] = useState(value === null ? '' : plain(formatAmount(value, language)));
  const isRight = (typed: string): boolean => {
    const number = parse(typed);
    return number === null ? emptyMeans !== undefined && typed.trim() === '' : number >= minimum && number <= maximum;
  };
  const change = (typed: string): void => {
    setText(typed);
    if (isRight(typed)) onChange(parse(typed));
  };
  return (
    <Field
      label={label}
      hint={emptyMeans}
      validationState={isRight(text) ? 'none' : 'error'}
      validationMessage={isRight(text) ? undefined : say('settings.out-of-range', { minimum, maximum })}
    >
      <Input value={text} inputMode="decimal" onChange={(_, data) => change(data.value)} />
    </Field>
  );
}

/** Without the marks of thousands. */
function plain(text: string): string {
  return text.replace(/(?<=\d)[\s,](?=\d{3}(\D|$))/g, '');
}

function parse(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  return /^\d+(\.\d*)?$/.test(trimmed) ? Number(trimmed) : null;
}
