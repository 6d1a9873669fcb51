import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ActionStep } from '../../engine/model/follow-up-records';
import type { Minutes } from '../../engine/model/units';
import type { BoardAction } from '../../pipeline/improvement-question';
import { useLayoutStyles } from '../parts/layout-styles';
import { dueWords, effectWords } from './action-words';
import { useImprovement } from './use-improvement';
import { shownValue } from './parameters';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke1),
    borderLeftWidth: tokens.strokeWidthThickest,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'grab',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  late: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  waiting: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  closed: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  top: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  name: {
    ...typographyStyles.body1Strong,
    flexGrow: 1,
    minWidth: 0,
    padding: 0,
    border: 'none',
    background: 'none',
    fontFamily: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecoration: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  alert: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly card: BoardAction;
  readonly currency: string;
  readonly now: Minutes;
  /** Of its method. */
  readonly steps: readonly ActionStep[];
  /** It was just moved, and its place on the page with it. */
  readonly wantsFocus: boolean;
  readonly tookFocus: () => void;
  readonly drag: (card: BoardAction | null) => void;
  readonly open: () => void;
  readonly move: (to: ActionStep) => void;
  readonly moveBeside: (by: 1 | -1) => void;
}

/** An action on the board: what, who, by when, what came of it. */
export function ActionCard(props: Props): ReactNode {
  const { card, currency, now, steps, wantsFocus, tookFocus, drag, open, move, moveBeside } = props;
  const pane = useImprovement();
  const { word, language } = pane;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!wantsFocus) return;
    item.current?.focus();
    tookFocus();
  }, [wantsFocus, tookFocus]);
  const { action, state, isOverdue, step } = card;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') open();
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    moveBeside(event.key === 'ArrowRight' ? 1 : -1);
  };
  const isWaiting = state === 'to-verify' || state === 'reopened';
  const mark = isOverdue ? styles.late : isWaiting ? styles.waiting : state === 'closed' ? styles.closed : undefined;
  const who = action.owner ?? word('board.no-owner');
  const due = state === 'closed' ? null : dueWords(card, now, language, word);
  return (
    <li
      ref={item}
      tabIndex={0}
      draggable
      aria-label={word('board.card', { id: action.id, action: action.action, step: word(`step.${step}`) })}
      className={mergeClasses(styles.card, mark)}
      onKeyDown={onKeyDown}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', action.id);
        event.dataTransfer.effectAllowed = 'move';
        drag(card);
      }}
      onDragEnd={() => drag(null)}
    >
      <div className={styles.top}>
        <button type="button" className={styles.name} onClick={open}>
          {action.action}
        </button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" size="small" icon={<ArrowSwapRegular />} aria-label={word('board.move', { id: action.id })} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {steps.map((to) => (
                <MenuItem key={to} disabled={to === step} onClick={() => move(to)}>
                  {word(`step.${to}`)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <p className={layout.small}>
        {action.id} · <span className={action.owner === null ? styles.alert : undefined}>{who}</span>
        {due !== null && (
          <>
            {' · '}
            <span className={isOverdue ? styles.alert : undefined}>{due}</span>
          </>
        )}
        {action.concern && ` · ${word(`concern.${action.concern}`)}`}
      </p>
      {isWaiting && <p className={layout.small}>{word(`state.${state}`)}</p>}
      {action.measuredEffect !== null && <p className={layout.small}>{word('board.effect', { effect: action.measuredEffect })}</p>}
      {card.effect !== null && (
        <p className={mergeClasses(layout.small, card.effect.direction === 'worse' && styles.alert)}>
          {effectWords(card.effect, currency, language, word)}
        </p>
      )}
      {action.change && (
        <p className={layout.small}>
          {word('board.change', {
            ...action.change,
            from: shownValue(action.change.from ?? card.change?.cell?.current ?? '?', language),
            value: shownValue(action.change.value, language),
          })}
        </p>
      )}
    </li>
  );
}
