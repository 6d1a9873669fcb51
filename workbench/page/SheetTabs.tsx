import type { ReactElement } from 'react';
import type { SheetSource } from '../source/sheet-source';
import type { Say } from '../words/workbench-words';

/** The sheets in their order and colours. */
export function SheetTabs({ source, say }: { readonly source: SheetSource; readonly say: Say }): ReactElement {
  const active = source.activeSheet();
  return (
    <div className="sheet-tabs" role="tablist" aria-label={say('sheets')}>
      {source.sheets().map(({ id, name, color }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === active}
          style={color === null ? undefined : { boxShadow: `inset 0 -3px 0 ${color}` }}
          onClick={() => source.activate(id)}
          ref={(tab) => {
            if (id === active) tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
