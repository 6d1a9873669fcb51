import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayoutStyles } from '../parts/layout-styles';
import { useAction } from '../actions/use-action';
import { FloorAsked } from './FloorAsked';
import type { RecordCheck } from './use-record-check';

/** The line is there before it says something: the button must not move away from under the pointer. */
const useStyles = makeStyles({ line: { minHeight: tokens.lineHeightBase200 } });

interface Props {
  readonly check: RecordCheck;
  /** Columns that have a field of their own, which says what is wrong there. */
  readonly shown: readonly string[];
  /** Something is typed at all. */
  readonly isReady: boolean;
}

/** What the tables say of the record as a whole, and the button that writes it. */
export function RecordFooter({ check: { record, state, trouble }, shown, isReady }: Props): ReactNode {
  const { tell } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const others = [...new Set(record?.troubles.map(({ column }) => column ?? '') ?? [])].filter((column) => !shown.includes(column));
  const rest = others.length === 0 ? undefined : trouble(...others);
  const isHeld = record !== null && record.verdict !== 'good';
  const isAsking = state?.kind === 'asking';
  const words = isAsking
    ? tell('record.checking')
    : record === null
      ? ''
      : tell(record.verdict === 'good' ? 'record.good-to-go' : `record.${record.verdict}`);
  return (
    <div className={layout.tight}>
      {!isAsking && <FloorAsked state={state} />}
      {rest !== undefined && <p className={layout.text}>{rest}</p>}
      <p className={mergeClasses(layout.small, styles.line)} role="status">
        {words}
      </p>
      <div>
        {/* Pressing it leaves no field, so that what is looked at is what is written. */}
        <Button type="submit" appearance="primary" disabled={!isReady} onMouseDown={(event) => event.preventDefault()}>
          {tell(isHeld ? 'record.save-anyway' : 'record.save')}
        </Button>
      </div>
    </div>
  );
}
