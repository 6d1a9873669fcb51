import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 'auto' },
});

interface Props<Choice extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Choice; readonly text: string }[];
  readonly value: Choice;
  readonly onChange: (value: Choice) => void;
}

/** A few choices of which one holds, as buttons in a row. */
export function ChoiceBar<Choice extends string>({ label, choices, value, onChange }: Props<Choice>): ReactNode {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.bar}>
      {choices.map((choice) => (
        <ToggleButton
          key={choice.value}
          size="small"
          className={styles.choice}
          checked={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.text}
        </ToggleButton>
      ))}
    </div>
  );
}
