import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatNumber, formatShare } from '../../i18n/format-values';
import type { LaunchEntry } from '../../pipeline/release-question';
import { ActionFrame } from '../actions/parts/ActionFrame';
import { Asked, AskFooter } from '../actions/parts/Asking';
import { useAction, useQuestion } from '../actions/use-action';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { WeekLine } from '../week/WeekLine';

const QUESTION = { kind: 'release' } as const;

/** What the workshop's figures say against scrap, over-launch and times of the tables; accepted row by row. */
export function LaunchFilePage(): ReactNode {
  const { tell } = useAction();
  const layout = useLayoutStyles();
  const state = useQuestion('release', QUESTION);
  return (
    <ActionFrame title={tell('menu.launch-file')} footer={state?.kind === 'asking' ? <AskFooter state={state} /> : undefined}>
      <p className={layout.text}>{tell('launch-file.about')}</p>
      <Asked state={state} kind="release">
        {({ launch }) =>
          launch.length === 0 ? (
            <EmptyNote>{tell('launch-file.none')}</EmptyNote>
          ) : (
            <PagedList rows={launch} label={tell('launch-file.list')} keyOf={({ kind, item, operation }) => `${kind} ${item} ${operation}`}>
              {(entry) => <Line entry={entry} />}
            </PagedList>
          )
        }
      </Asked>
    </ActionFrame>
  );
}

function Line({ entry }: { readonly entry: LaunchEntry }): ReactNode {
  const { tell, language, actions, view } = useAction();
  const { kind, item, operation, description, current, observed, restsOn, table, change } = entry;
  const isShare = kind === 'scrap' || kind === 'over-launch';
  const shown = (value: number): string =>
    isShare ? formatShare(value, language) : tell('launch-file.minutes', { amount: formatNumber(value, 2, language) });
  const name = operation === null ? item : tell('launch-file.operation', { item, operation });
  const what = tell('launch-file.what', { kind: tell(`launch-file.${kind}`), from: shown(current), to: shown(observed) });
  const accept = async (): Promise<void> => {
    if (change !== null && (await actions.changeRows(table, [change], `${name} · ${what}`))) void actions.ask(QUESTION);
  };
  return (
    <WeekLine tone="none" name={name} texts={[what]} details={[description || null, restsOn]}>
      {change === null ? (
        tell('launch-file.by-hand')
      ) : (
        <Button
          size="small"
          disabled={view.edit?.kind === 'writing'}
          aria-label={tell('launch-file.accept-it', { what: `${name} · ${what}` })}
          onClick={() => void accept()}
        >
          {tell('launch-file.accept')}
        </Button>
      )}
    </WeekLine>
  );
}
