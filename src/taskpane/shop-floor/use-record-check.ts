import { useEffect, useRef, useState } from 'react';
import type { CheckedRecord, RecordCells, RecordTable } from '../../pipeline/shop-floor-question';
import { usePane } from '../parts/pane-context';
import type { QuestionState } from '../state/pane-state';

/** A record that is typed, as the tables judge it. */
export interface RecordCheck {
  /** What was found of the record as it is now; null: not looked at yet. */
  readonly record: CheckedRecord | null;
  readonly state: QuestionState | null;
  /** What is wrong at these columns, in sentences. */
  readonly trouble: (...columns: readonly string[]) => string | undefined;
  /** Has it looked at. */
  readonly check: () => void;
  /** Has it looked at and writes it when nothing is wrong; writes what was found wanting when asked again. */
  readonly save: () => void;
}

/** Has a record held against the tables, by the reading of the table itself, and writes it. */
export function useRecordCheck(table: RecordTable, cells: RecordCells, note: string, onWritten: () => void): RecordCheck {
  const { actions, view } = usePane();
  const [found, setFound] = useState<{ readonly key: string; readonly record: CheckedRecord } | null>(null);
  /** The record that is to be written as soon as it is found good. */
  const wanted = useRef<string | null>(null);
  const isWriting = useRef(false);
  const key = JSON.stringify(cells);
  const record = found !== null && found.key === key ? found.record : null;
  const state = view.question?.question.kind === 'records' ? view.question : null;
  const isAsking = state?.kind === 'asking' && state.question.kind === 'records' && JSON.stringify(state.question.typed[0]) === key;
  const write = async (checked: CheckedRecord): Promise<void> => {
    // A button that is pressed twice means one record.
    if (isWriting.current) return;
    isWriting.current = true;
    const isDone = await actions.addRows(table, [checked.cells], note);
    isWriting.current = false;
    if (isDone) onWritten();
  };
  useEffect(() => {
    if (state?.kind !== 'answered' || state.question.kind !== 'records' || state.answer.kind !== 'records') return;
    const [checked] = state.answer.records;
    if (state.question.table !== table || checked === undefined) return;
    const of = JSON.stringify(state.question.typed[0]);
    setFound({ key: of, record: checked });
    if (wanted.current !== of) return;
    wanted.current = null;
    if (checked.verdict === 'good') void write(checked);
    // Once for each answer: what is typed meanwhile is another record.
  }, [state]);
  const ask = (): void => {
    if (!isAsking) void actions.ask({ kind: 'records', table, typed: [cells] });
  };
  return {
    record,
    state,
    trouble: (...columns) => {
      const sentences = record?.troubles.filter(({ column }) => columns.includes(column ?? '')).map(({ sentence }) => sentence) ?? [];
      return sentences.length === 0 ? undefined : sentences.join(' ');
    },
    check: () => {
      if (record === null) ask();
    },
    save: () => {
      if (record !== null) void write(record);
      else {
        wanted.current = key;
        ask();
      }
    },
  };
}
