import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { progressWords } from '../../i18n/shop-floor-words';
import { useLayoutStyles } from '../parts/layout-styles';
import { useAction } from '../actions/use-action';
import { codeOf, NO_PROGRESS, operationOf, progressCells, type ProgressDraft } from './record-drafts';
import { RecordField } from './RecordField';
import { RecordFooter } from './RecordFooter';
import { useRecordCheck, type RecordCheck } from './use-record-check';
import type { ShopFloor } from './use-shop-floor';

interface Props {
  readonly floor: ShopFloor;
  readonly onWritten: () => void;
}

/** What was made of one operation. */
export function ProgressForm({ floor, onWritten }: Props): ReactNode {
  const { tell, language } = useAction();
  const layout = useLayoutStyles();
  const [draft, setDraft] = useState(NO_PROGRESS);
  const columns = floor.columns.Progress;
  const cells = progressCells(draft, floor.operations, floor.now, columns);
  const note = tell('record.note', { order: draft.code.trim(), good: cells.good ?? 0, scrap: cells.scrap === '' ? 0 : (cells.scrap ?? 0) });
  const check = useRecordCheck('Progress', cells, note, () => {
    // The next record is likely of the same people at the same place.
    setDraft({ ...NO_PROGRESS, resource: draft.resource, operator: draft.operator });
    onWritten();
  });
  const picked = operationOf(draft.code, floor.operations);
  const isReady = draft.code.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) check.save();
  };
  const lacking = FIELDS.filter((key) => columns !== null && !columns.includes(key)).map((key) => tell(`record.${key}`));
  return (
    <form className={layout.stack} onSubmit={submit} onBlur={() => isReady && check.check()} noValidate>
      <RecordField
        label={tell('record.code')}
        hint={picked === null ? tell('record.code-about') : undefined}
        isRequired
        value={draft.code}
        trouble={check.trouble('order', 'operation') ?? (isReady && picked === null ? tell('record.no-operation') : undefined)}
        known={floor.operations.map((one) => ({ id: codeOf(one), about: `${one.item} ${one.description}` }))}
        onChange={(code) => setDraft({ ...draft, code })}
      />
      {picked !== null && (
        <p className={layout.small}>
          {[picked.item, picked.description, picked.resource ?? '', ...progressWords(picked, language)]
            .filter((one) => one !== '')
            .join(' · ')}
        </p>
      )}
      <ProgressFields
        draft={draft}
        floor={floor}
        check={check}
        isHidden={(key) => columns !== null && !columns.includes(key)}
        change={(part) => setDraft({ ...draft, ...part })}
      />
      {lacking.length > 0 && <p className={layout.small}>{tell('record.lacking', { columns: lacking.join(', ') })}</p>}
      <RecordFooter check={check} shown={SHOWN} isReady={isReady} />
    </form>
  );
}

/** Fields that a table may lack. */
const FIELDS = ['resource', 'scrap', 'rework', 'cause', 'operator', 'remark'] as const;
const SHOWN: readonly string[] = [
  'order',
  'operation',
  'resource',
  'good',
  'scrap',
  'rework',
  'cause',
  'date',
  'start',
  'end',
  'operator',
  'remark',
];

interface FieldProps {
  readonly draft: ProgressDraft;
  readonly floor: ShopFloor;
  readonly check: RecordCheck;
  readonly isHidden: (column: string) => boolean;
  readonly change: (part: Partial<ProgressDraft>) => void;
}

function ProgressFields({ draft, floor, check: { trouble }, isHidden, change }: FieldProps): ReactNode {
  const { tell, view } = useAction();
  const picked = operationOf(draft.code, floor.operations);
  const names = (words: readonly string[]): { id: string }[] => words.map((id) => ({ id }));
  const number = (key: 'good' | 'scrap' | 'rework'): ReactNode => (
    <RecordField
      label={tell(`record.${key}`)}
      kind="number"
      value={draft[key]}
      trouble={trouble(key)}
      onChange={(value) => change({ [key]: value })}
    />
  );
  return (
    <>
      {number('good')}
      {!isHidden('scrap') && number('scrap')}
      {!isHidden('rework') && number('rework')}
      {!isHidden('cause') && (
        <RecordField
          label={tell('record.cause')}
          value={draft.cause}
          trouble={trouble('cause')}
          known={names(floor.causes)}
          onChange={(cause) => change({ cause })}
        />
      )}
      <RecordField
        label={tell('record.start')}
        kind="moment"
        value={draft.start}
        trouble={trouble('start', 'date')}
        onChange={(start) => change({ start })}
      />
      <RecordField
        label={tell('record.end')}
        kind="moment"
        value={draft.end}
        trouble={trouble('end')}
        onChange={(end) => change({ end })}
      />
      <RecordField
        label={tell('record.minutes')}
        hint={tell('record.minutes-about')}
        kind="number"
        value={draft.minutes}
        onChange={(minutes) => change({ minutes })}
      />
      {!isHidden('resource') && (
        <RecordField
          label={tell('record.resource')}
          hint={draft.resource === '' ? (picked?.resource ?? undefined) : undefined}
          value={draft.resource}
          trouble={trouble('resource')}
          known={view.lists?.resources ?? []}
          onChange={(resource) => change({ resource })}
        />
      )}
      {!isHidden('operator') && (
        <RecordField
          label={tell('record.operator')}
          value={draft.operator}
          trouble={trouble('operator')}
          known={names(floor.operators)}
          onChange={(operator) => change({ operator })}
        />
      )}
      {!isHidden('remark') && (
        <RecordField
          label={tell('record.remark')}
          kind="long"
          value={draft.remark}
          trouble={trouble('remark')}
          onChange={(remark) => change({ remark })}
        />
      )}
    </>
  );
}
