import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SayInAction } from '../../../i18n/pane/action-words';
import type { SayInPane } from '../../../i18n/pane';
import { useLayoutStyles } from '../../parts/layout-styles';
import { troubleWords } from '../../parts/trouble-words';
import type { EditState, EditTrouble } from '../../state/pane-state';
import { useAction } from '../use-action';

/** What came of writing into a table of the planner's; told to a screen reader too. */
export function EditBar(): ReactNode {
  const { view, tell, say, actions } = useAction();
  const layout = useLayoutStyles();
  const edit = view.edit ?? null;
  const words = edit === null ? '' : editWords(edit, tell, say);
  const canUndo = edit?.kind === 'written' || edit?.kind === 'changed' || edit?.kind === 'switched';
  return (
    <>
      <div role="status" className={layout.spoken}>
        {words}
      </div>
      {edit !== null && edit.kind !== 'writing' && (
        <MessageBar layout="multiline" intent={edit.kind === 'failed' ? 'error' : 'success'}>
          <MessageBarBody>{words}</MessageBarBody>
          {canUndo && (
            <MessageBarActions>
              <Button size="small" onClick={() => void actions.takeBack()}>
                {tell('edit.undo')}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </>
  );
}

function editWords(edit: EditState, tell: SayInAction, say: SayInPane): string {
  switch (edit.kind) {
    case 'writing':
      return tell('edit.writing');
    case 'written':
      return tell('edit.written', { table: edit.table, rows: edit.rows });
    case 'changed':
      return tell('edit.changed', { table: edit.table, rows: edit.rows });
    case 'switched':
      return tell(edit.active ? 'edit.on' : 'edit.off');
    case 'taken-back':
      return tell('edit.taken-back', { table: edit.table });
    case 'failed':
      return `${failureWords(edit.trouble, tell, say)} ${tell('edit.nothing-written')}`;
  }
}

/** What happened and what to do. */
function failureWords(trouble: EditTrouble, tell: SayInAction, say: SayInPane): string {
  const { code, subject } = trouble;
  switch (code) {
    case 'table-gone':
    case 'not-a-table':
    case 'column-gone':
    case 'formula-cell':
    case 'rows-changed':
      return `${tell(`edit.${code}`, { subject })} ${tell(`edit.${code}-do`)}`;
    default: {
      const { what, remedy } = troubleWords({ ...trouble, code }, say);
      return `${what} ${remedy}`;
    }
  }
}
