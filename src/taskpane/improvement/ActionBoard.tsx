import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { stepBeside } from '../../engine/improvement/action-gates';
import { BOARD_STEPS } from '../../engine/improvement/action-states';
import type { ActionMethod, ActionStep } from '../../engine/model/follow-up-records';
import type { BoardAction, ImprovementAnswer } from '../../pipeline/improvement-question';
import { useLayoutStyles } from '../parts/layout-styles';
import { ActionCard } from './ActionCard';
import { BoardColumn } from './BoardColumn';
import { moveOf } from './move-action';
import { StepStrip } from './StepStrip';
import { useImprovement } from './use-improvement';

export type ActionBoardView = Extract<ImprovementAnswer, { readonly kind: 'action-board' }>;

const METHODS: readonly ActionMethod[] = ['pdca', 'dmaic', '8d'];
const METHOD_NAMES: Readonly<Record<ActionMethod, string>> = { pdca: 'PDCA', dmaic: 'DMAIC', '8d': '8D' };

const useStyles = makeStyles({
  board: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // Side by side where there is room; one below the other in a pane of ordinary width.
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
});

interface Props {
  readonly board: ActionBoardView;
  readonly open: (action: BoardAction) => void;
  readonly moved: () => void;
}

/** What was said last of a move: to a screen reader, and to who sees it when it was refused. */
interface News {
  readonly text: string;
  readonly refused: BoardAction | null;
}

/** The actions by step: cards are dragged, moved with the arrow keys, or by their menu; what an action lacks for a step is said. */
export function ActionBoard({ board, open, moved }: Props): ReactNode {
  const { word, actions: pane } = useImprovement();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [dragged, setDragged] = useState<BoardAction | null>(null);
  const [news, setNews] = useState<News>({ text: '', refused: null });
  const [written, setWritten] = useState<Readonly<Record<string, ActionStep>>>({});
  // What was read again is the truth.
  useEffect(() => setWritten({}), [board]);
  const focused = useRef<string | null>(null);
  const move = async (card: BoardAction, to: ActionStep): Promise<void> => {
    const { action, place } = card;
    const { id } = action;
    setDragged(null);
    if (to === card.step && action.step === to) return;
    if (place === null) return setNews({ text: word('board.no-place'), refused: null });
    const made = moveOf(action, place.row, to, board.now);
    if (made.kind === 'refused') {
      const why = made.problems.map((problem) => word(`gate.${problem}`)).join(', ');
      return setNews({ text: word('board.refused', { id, why }), refused: card });
    }
    focused.current = id;
    setWritten({ ...written, [id]: to });
    const step = word(`step.${to}`);
    if (!(await pane.changeRows('Actions', [made.change], word('board.note', { id, step })))) return setWritten({});
    setNews({ text: word('board.moved', { id, step }), refused: null });
    moved();
  };
  const cards = board.actions.map((card): BoardAction => ({ ...card, step: written[card.action.id] ?? card.step }));
  const methods = METHODS.filter((method) => cards.some(({ action }) => action.method === method));
  return (
    <div className={styles.board}>
      <p className={layout.small}>{word('board.how')}</p>
      <div role="status" className={layout.spoken}>
        {news.text}
      </div>
      {news.refused !== null && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{news.text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => news.refused !== null && open(news.refused)}>
              {word('board.fill-in')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {methods.map((method) => {
        const own = cards.filter(({ action }) => action.method === method);
        const steps = [...BOARD_STEPS[method], ...(own.some(({ step }) => step === 'cancelled') ? (['cancelled'] as const) : [])];
        const isTarget = dragged?.action.method === method;
        const drop = (step: ActionStep): void => {
          if (dragged !== null) void move(dragged, step);
        };
        const columns = steps.map((step) => ({ step, cards: own.filter((card) => card.step === step) }));
        return (
          <section key={method} className={styles.board} aria-label={word('board.steps', { method: METHOD_NAMES[method] })}>
            <StepStrip method={method} columns={columns} isTarget={isTarget} drop={drop} />
            <div className={styles.columns}>
              {columns.map(({ step, cards: here }) => (
                <BoardColumn key={step} method={method} step={step} count={here.length} isTarget={isTarget} drop={() => drop(step)}>
                  {here.map((card) => (
                    <ActionCard
                      key={card.action.id}
                      card={card}
                      currency={board.currency}
                      now={board.now}
                      steps={steps}
                      wantsFocus={focused.current === card.action.id}
                      tookFocus={() => (focused.current = null)}
                      drag={setDragged}
                      open={() => open(card)}
                      move={(to) => void move(card, to)}
                      moveBeside={(by) => {
                        const to = stepBeside(card.action, card.step, by);
                        if (to !== null) void move(card, to);
                      }}
                    />
                  ))}
                </BoardColumn>
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}
