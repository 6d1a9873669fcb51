import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format-values';
import type { BoardAction } from '../../pipeline/improvement-question';
import { useLayoutStyles } from '../parts/layout-styles';
import { RowButton } from '../parts/RowButton';
import type { ActionBoardView } from './ActionBoard';
import { dueWords } from './action-words';
import { useImprovement } from './use-improvement';

const useStyles = makeStyles({
  owner: { ...typographyStyles.body1Strong, margin: 0 },
  alert: { color: tokens.colorPaletteRedForeground1 },
});

/** What each owner has before him, the most overdue first. */
export function OwnerList({ board, open }: { readonly board: ActionBoardView; readonly open: (action: BoardAction) => void }): ReactNode {
  const { word, language } = useImprovement();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <div className={layout.stack}>
      {board.owners.map(({ owner, open: count, overdue, hours }) => {
        const own = board.actions.filter(({ action, state }) => action.owner === owner && state !== 'closed' && state !== 'cancelled');
        return (
          <section key={owner ?? ''} className={layout.tight}>
            <h2 className={styles.owner}>{owner ?? word('board.nobody')}</h2>
            <p className={layout.small}>
              {word('board.owner-line', { open: count, late: overdue, hours: formatNumber(hours, 0, language) })}
            </p>
            <ul className={layout.list}>
              {own.map((card) => (
                <li key={card.action.id}>
                  <RowButton onClick={() => open(card)}>
                    {`${card.action.id} · ${card.action.action}`}
                    <span className={card.isOverdue ? styles.alert : undefined}>{` · ${dueWords(card, board.now, language, word)}`}</span>
                  </RowButton>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
