import { Button, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Answer } from '../../pipeline/question';
import type { CheckedRecord, RecordTable } from '../../pipeline/shop-floor-question';
import { formatCsv } from '../../profiles/csv';
import { copyText } from '../actions/parts/copy-text';
import { useAction } from '../actions/use-action';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { SectionHeading } from '../parts/SectionHeading';
import type { Extract as ReadExtract } from './read-extract';

export type RecordsAnswer = Extract<Answer, { readonly kind: 'records' }>;

/** A record as it came, and what the tables say of it. */
type JudgedRecord = ReadExtract['records'][number] & CheckedRecord;

const useStyles = makeStyles({
  record: { padding: `${tokens.spacingVerticalS} 0` },
  line: { ...typographyStyles.body1Strong, display: 'block', overflowWrap: 'anywhere' },
  troubles: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly extract: ReadExtract;
  /** null: not there yet. */
  readonly answer: RecordsAnswer | null;
  readonly table: RecordTable;
}

/** What the tables say of an extract: what is accepted, what is kept aside and why. */
export function ImportedRecords({ extract, answer, table }: Props): ReactNode {
  const { tell, actions } = useAction();
  const layout = useLayoutStyles();
  const [written, setWritten] = useState<ReadonlySet<'good' | 'aside'>>(new Set());
  if (extract.missing.length > 0) return <EmptyNote>{tell('extract.missing', { columns: extract.missing.join(', ') })}</EmptyNote>;
  if (extract.records.length === 0) return <EmptyNote>{tell('extract.none')}</EmptyNote>;
  if (answer === null) return null;
  const records = extract.records.flatMap((one, place): JudgedRecord[] => {
    const judged = answer.records[place];
    return judged === undefined ? [] : [{ ...one, ...judged }];
  });
  const good = records.filter(({ verdict }) => verdict === 'good');
  const aside = records.filter(({ verdict }) => verdict !== 'good');
  const write = async (part: 'good' | 'aside', chosen: readonly CheckedRecord[]): Promise<void> => {
    const rows = chosen.map(({ cells }) => cells);
    if (await actions.addRows(table, rows, tell('extract.note', { count: rows.length }))) setWritten(new Set([...written, part]));
  };
  return (
    <div className={layout.stack}>
      <p className={layout.text} role="status">
        {tell('extract.counts', { good: good.length, aside: aside.length })}
      </p>
      <LeftOut unknown={extract.unknown} lacking={answer.lacking} />
      {good.length > 0 && (
        <section className={layout.tight}>
          <SectionHeading>{tell('extract.good')}</SectionHeading>
          <div>
            <Button appearance="primary" disabled={written.has('good')} onClick={() => void write('good', good)}>
              {tell('extract.write', { count: good.length })}
            </Button>
          </div>
          <Records label={tell('extract.good')} records={good} />
        </section>
      )}
      {aside.length > 0 && (
        <section className={layout.tight}>
          <SectionHeading>{tell('extract.aside')}</SectionHeading>
          <p className={layout.small}>{tell('extract.aside-about')}</p>
          <Aside headers={extract.headers} records={aside}>
            <Button disabled={written.has('aside')} onClick={() => void write('aside', aside)}>
              {tell('extract.write-aside', { count: aside.length })}
            </Button>
          </Aside>
          <Records label={tell('extract.aside')} records={aside} />
        </section>
      )}
    </div>
  );
}

/** Columns that are not written. */
function LeftOut({ unknown, lacking }: { readonly unknown: readonly string[]; readonly lacking: readonly string[] }): ReactNode {
  const { tell } = useAction();
  const layout = useLayoutStyles();
  return (
    <>
      {unknown.length > 0 && <p className={layout.small}>{tell('extract.unknown', { columns: unknown.join(', ') })}</p>}
      {lacking.length > 0 && <p className={layout.small}>{tell('extract.lacking', { columns: lacking.join(', ') })}</p>}
    </>
  );
}

interface AsideProps {
  readonly headers: readonly string[];
  readonly records: readonly JudgedRecord[];
  readonly children: ReactNode;
}

/** What is kept aside, as it came, ready to be copied into a spreadsheet. */
function Aside({ headers, records, children }: AsideProps): ReactNode {
  const { tell } = useAction();
  const layout = useLayoutStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const words = formatCsv([headers, ...records.map(({ source }) => source)], '\t');
  const copy = async (): Promise<void> => setCopied(await copyText(words, text.current));
  return (
    <>
      <Textarea ref={text} readOnly resize="vertical" rows={3} value={words} aria-label={tell('extract.copied-text')} />
      <div className={layout.row}>
        <Button onClick={() => void copy()}>{tell('extract.copy')}</Button>
        {children}
        <span role="status" className={layout.small}>
          {copied === null ? '' : tell(copied ? 'inform.copied' : 'inform.not-copied')}
        </span>
      </div>
    </>
  );
}

function Records({ label, records }: { readonly label: string; readonly records: readonly JudgedRecord[] }): ReactNode {
  const { tell } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <PagedList rows={records} label={label} keyOf={({ line }) => String(line)}>
      {({ line, source, troubles }) => (
        <div className={styles.record}>
          <span className={layout.small}>{tell('extract.line', { line })}</span>
          <span className={styles.line}>{source.filter((field) => field !== '').join(' · ')}</span>
          {troubles.length > 0 && (
            <ul className={styles.troubles}>
              {troubles.map(({ column, sentence }) => (
                <li key={`${column ?? ''} ${sentence}`}>{sentence}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </PagedList>
  );
}
