import type { ReactElement } from 'react';
import { useState } from 'react';
import type { SheetSource } from '../source/sheet-source';
import type { Say } from '../words/workbench-words';
import { areaAddress, parseAreaAddress } from './area-address';

/** The selected cell's name and content; both can be typed into, as in Excel. */
export function FormulaBar({
  source,
  say,
  onRefused,
}: {
  readonly source: SheetSource;
  readonly say: Say;
  readonly onRefused: (words: string) => void;
}): ReactElement {
  const selection = source.selection();
  const content = source.editText(selection.sheet, selection.row, selection.column);
  const enter = async (text: string): Promise<void> => {
    const refused = await source.enter(selection.sheet, selection.row, selection.column, [[text]]);
    if (refused !== null) onRefused(refused);
  };
  const goTo = (text: string): void => {
    const area = parseAreaAddress(text);
    if (area !== null) source.select({ sheet: selection.sheet, ...area });
  };
  return (
    <div className="formula-bar">
      <Draft className="name-box" label={say('cellName')} value={areaAddress(selection)} onEnter={goTo} />
      <span aria-hidden="true" className="fx">
        ƒx
      </span>
      <Draft className="content-box" label={say('formula')} value={content} onEnter={(text) => void enter(text)} />
    </div>
  );
}

interface DraftProps {
  readonly className: string;
  readonly label: string;
  readonly value: string;
  readonly onEnter: (text: string) => void;
}

/** A text that is changed by Enter, and left as it was by Escape. */
function Draft({ className, label, value, onEnter }: DraftProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      className={className}
      aria-label={label}
      value={draft ?? value}
      spellCheck={false}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => setDraft(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null);
        if (event.key !== 'Enter') return;
        if (draft !== null && draft !== value) onEnter(draft);
        setDraft(null);
      }}
    />
  );
}
