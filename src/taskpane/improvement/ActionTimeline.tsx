import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ActionRow } from '../../engine/model/follow-up-records';
import { MINUTES_PER_DAY } from '../../engine/model/units';
import { formatDayOfMonth } from '../../i18n/format-values';
import type { BoardAction } from '../../pipeline/improvement-question';
import { useLayoutStyles } from '../parts/layout-styles';
import type { ActionBoardView } from './ActionBoard';
import { useImprovement } from './use-improvement';

const useStyles = makeStyles({
  row: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    background: 'none',
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { ...typographyStyles.caption1, display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  track: { display: 'block', position: 'relative', height: '12px', backgroundColor: tokens.colorNeutralBackground3 },
  bar: { position: 'absolute', top: 0, bottom: 0, minWidth: '3px', backgroundColor: tokens.colorBrandBackground },
  late: { backgroundColor: tokens.colorPaletteRedBackground3 },
  closed: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  now: { position: 'absolute', top: 0, bottom: 0, width: '2px', backgroundColor: tokens.colorNeutralForeground1 },
  ends: { display: 'flex', justifyContent: 'space-between' },
});

const spanOf = ({ start, due, doneDate }: ActionRow): readonly [number, number] | null => {
  const first = start?.minutes ?? due?.minutes ?? doneDate?.minutes;
  const last = due?.minutes ?? doneDate?.minutes ?? start?.minutes;
  return first === undefined || last === undefined ? null : [first, Math.max(first, last) + MINUTES_PER_DAY];
};

/** The actions on one scale of days, in the order of their due dates; today is the black line. */
export function ActionTimeline({
  board,
  open,
}: {
  readonly board: ActionBoardView;
  readonly open: (action: BoardAction) => void;
}): ReactNode {
  const { word, language } = useImprovement();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const dated = board.actions.flatMap((card) => {
    const span = card.state === 'cancelled' ? null : spanOf(card.action);
    return span === null ? [] : [{ card, span }];
  });
  const undated = board.actions.filter((card) => card.state !== 'cancelled' && spanOf(card.action) === null);
  const from = Math.min(board.now, ...dated.map(({ span }) => span[0]));
  const to = Math.max(board.now + MINUTES_PER_DAY, ...dated.map(({ span }) => span[1]));
  const place = (at: number): number => ((at - from) / (to - from)) * 100;
  const period = ([first, last]: readonly [number, number]): string =>
    word('board.timeline-from', { from: formatDayOfMonth(first, language), to: formatDayOfMonth(last - MINUTES_PER_DAY, language) });
  return (
    <div className={layout.tight}>
      <div className={styles.ends}>
        <span className={layout.small}>{formatDayOfMonth(from, language)}</span>
        <span className={layout.small}>{formatDayOfMonth(to, language)}</span>
      </div>
      <ul className={layout.list}>
        {[...dated]
          .sort((a, b) => a.span[1] - b.span[1])
          .map(({ card, span }) => (
            <li key={card.action.id}>
              <button type="button" className={styles.row} onClick={() => open(card)}>
                <span className={styles.name}>{`${card.action.id} · ${card.action.action} · ${period(span)}`}</span>
                <span className={styles.track} aria-hidden="true">
                  <span
                    className={mergeClasses(styles.bar, card.isOverdue && styles.late, card.state === 'closed' && styles.closed)}
                    style={{ insetInlineStart: `${place(span[0])}%`, width: `${place(span[1]) - place(span[0])}%` }}
                  />
                  <span className={styles.now} style={{ insetInlineStart: `${place(board.now)}%` }} />
                </span>
              </button>
            </li>
          ))}
      </ul>
      {undated.length > 0 && (
        <p className={layout.small}>{word('board.undated', { ids: undated.map(({ action }) => action.id).join(', ') })}</p>
      )}
    </div>
  );
}
