import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ChangeEvent, FormEvent, ReactNode } from 'react';
import type { RecordTable } from '../../pipeline/shop-floor-question';
import { decodeText } from '../../profiles/decode-text';
import { ActionFrame } from '../actions/parts/ActionFrame';
import { Arrival } from '../actions/parts/Arrival';
import { useAction, useQuestion } from '../actions/use-action';
import { ChoiceBar } from '../parts/ChoiceBar';
import { useLayoutStyles } from '../parts/layout-styles';
import { FloorAsked } from './FloorAsked';
import { readExtract, type Extract } from './read-extract';
import { ImportedRecords, type RecordsAnswer } from './ImportedRecords';

/** An extract, with what the tables say of its records. */
interface CheckedExtract {
  readonly extract: Extract;
  readonly answer: RecordsAnswer | null;
}

const TABLES = [
  { value: 'Progress', word: 'extract.progress' },
  { value: 'Stops', word: 'extract.stops' },
] as const;

/** Records of a machine or of time sheets: pasted or from a file, looked at one by one, then written at once. */
export function ProgressImportPage(): ReactNode {
  const { tell, actions, language } = useAction();
  const layout = useLayoutStyles();
  const [table, setTable] = useState<RecordTable>('Progress');
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<CheckedExtract | null>(null);
  const state = useQuestion('records', null);
  useEffect(() => {
    if (state?.kind !== 'answered' || state.answer.kind !== 'records') return;
    const { answer } = state;
    setChecked((asked) => (asked === null ? null : { ...asked, answer }));
  }, [state]);
  const change = (next: string): void => {
    setText(next);
    // What was looked at is another extract now.
    setChecked(null);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    const extract = readExtract(text, table, language);
    setChecked({ extract, answer: null });
    if (extract.missing.length === 0 && extract.records.length > 0) {
      void actions.ask({ kind: 'records', table, typed: extract.records.map(({ cells }) => cells) });
    }
  };
  return (
    <ActionFrame title={tell('menu.progress-import')}>
      <form className={layout.stack} onSubmit={submit} noValidate>
        <ChoiceBar
          label={tell('extract.table')}
          choices={TABLES.map(({ value, word }) => ({ value, text: tell(word) }))}
          value={table}
          onChange={(next) => {
            setTable(next);
            setChecked(null);
          }}
        />
        <Field label={tell('extract.text')} hint={tell('extract.text-about')}>
          <Textarea resize="vertical" rows={6} value={text} onChange={(_, { value }) => change(value)} />
        </Field>
        <div className={layout.row}>
          <Button
            type="submit"
            appearance={checked === null ? 'primary' : 'secondary'}
            disabled={text.trim() === '' || state?.kind === 'asking'}
          >
            {tell('extract.check')}
          </Button>
          <FileButton onText={change} />
        </div>
      </form>
      <FloorAsked state={state} />
      {checked !== null && (
        <Arrival>
          <ImportedRecords extract={checked.extract} answer={checked.answer} table={table} />
        </Arrival>
      )}
    </ActionFrame>
  );
}

/** Opens a text file in whatever encoding its program wrote it. */
function FileButton({ onText }: { readonly onText: (text: string) => void }): ReactNode {
  const { tell } = useAction();
  const file = useRef<HTMLInputElement>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = target.files ?? [];
    if (chosen !== undefined) onText(decodeText(new Uint8Array(await chosen.arrayBuffer())));
    target.value = '';
  };
  return (
    <>
      <input
        ref={file}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        aria-label={tell('extract.file')}
        onChange={(event) => void read(event)}
      />
      <Button onClick={() => file.current?.click()}>{tell('extract.file')}</Button>
    </>
  );
}
