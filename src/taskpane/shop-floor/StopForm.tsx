import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useLayoutStyles } from '../parts/layout-styles';
import { useAction } from '../actions/use-action';
import { NO_STOP, stopCells, type StopDraft } from './record-drafts';
import { RecordField } from './RecordField';
import { RecordFooter } from './RecordFooter';
import { useRecordCheck } from './use-record-check';
import type { ShopFloor } from './use-shop-floor';

const KINDS = ['unplanned', 'planned', 'induced'] as const satisfies readonly StopDraft['kind'][];
const SHOWN: readonly string[] = ['resource', 'start', 'end', 'cause'];

interface Props {
  readonly floor: ShopFloor;
  readonly onWritten: () => void;
}

/** When a resource stood still, and why. */
export function StopForm({ floor, onWritten }: Props): ReactNode {
  const { tell, view } = useAction();
  const layout = useLayoutStyles();
  const [draft, setDraft] = useState(NO_STOP);
  const change = (part: Partial<StopDraft>): void => setDraft({ ...draft, ...part });
  const note = tell('record.stop-note', { resource: draft.resource.trim() });
  const check = useRecordCheck('Stops', stopCells(draft, floor.columns.Stops), note, () => {
    setDraft(NO_STOP);
    onWritten();
  });
  const isReady = draft.resource.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) check.save();
  };
  return (
    <form className={layout.stack} onSubmit={submit} onBlur={() => isReady && check.check()} noValidate>
      <RecordField
        label={tell('record.resource')}
        isRequired
        value={draft.resource}
        trouble={check.trouble('resource')}
        known={view.lists?.resources ?? []}
        onChange={(resource) => change({ resource })}
      />
      <RecordField
        label={tell('record.start')}
        kind="moment"
        isRequired
        value={draft.start}
        trouble={check.trouble('start')}
        onChange={(start) => change({ start })}
      />
      <RecordField
        label={tell('record.end')}
        kind="moment"
        value={draft.end}
        trouble={check.trouble('end')}
        onChange={(end) => change({ end })}
      />
      <RecordField
        label={tell('record.cause')}
        value={draft.cause}
        trouble={check.trouble('cause')}
        known={floor.stopCauses.map((id) => ({ id }))}
        onChange={(cause) => change({ cause })}
      />
      <Field label={tell('record.kind')}>
        <Select value={draft.kind} onChange={(_, { value }) => change({ kind: KINDS.find((kind) => kind === value) ?? draft.kind })}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {tell(`record.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <RecordFooter check={check} shown={SHOWN} isReady={isReady} />
    </form>
  );
}
