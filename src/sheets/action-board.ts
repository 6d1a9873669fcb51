import { BOARD_STEPS, actionScore, actionState, boardStep } from '../engine/improvement/action-states';
import type { ActionMethod, ActionRow } from '../engine/model/follow-up-records';
import { formatDayOfMonth } from '../i18n/format-values';
import { lineCount } from './rendered-text';
import type { CellSpec, CellStyle } from './sheet-spec';
import type { SheetContext } from './sheet-context';

/** Loose cells of a block, heights of its rows in points, and where it begins and ends. */
export interface CellBlock {
  readonly cells: readonly CellSpec[];
  readonly heights: readonly (readonly [number, number])[];
  readonly firstRow: number;
  readonly nextRow: number;
}

const SCORES = [1, 2, 3, 4, 5] as const;
const POINTS_PER_LINE = 13.2;
const FIELD_HEIGHT = 27;
/** Ease × gain from which an action comes first, and next. */
const FIRST = 15;
const NEXT = 6;

/** Ease × gain as a square of five by five: in each field the numbers of the open actions, its sign says how soon. */
export function actionMatrix(
  context: SheetContext,
  actions: readonly ActionRow[],
  place: { readonly row: number; readonly labelColumn: number; readonly firstColumn: number },
): CellBlock {
  const { say, plan } = context;
  const open = actions.filter((action) => !['closed', 'cancelled'].includes(actionState(action, plan.now)));
  const unplaced = open.filter((action) => actionScore(action) === null);
  const header = place.row + 2;
  const cells: CellSpec[] = [
    { row: place.row, column: 1, content: say('actions.matrix'), style: 'section' },
    { row: place.row + 1, column: 1, content: say('actions.matrix-legend'), style: 'note' },
    ...SCORES.map((ease): CellSpec => ({
      row: header,
      column: place.firstColumn + ease - 1,
      content: say(`actions.ease-${ease}`),
      style: 'muted',
    })),
  ];
  const heights: [number, number][] = [];
  [...SCORES].reverse().forEach((gain, index) => {
    const row = header + 1 + index;
    heights.push([row, FIELD_HEIGHT]);
    cells.push({ row, column: place.labelColumn, content: say(`actions.gain-${gain}`), style: 'bone' });
    for (const ease of SCORES) {
      const here = open.filter((action) => action.ease === ease && action.gain === gain).map(({ id }) => id);
      const { style, sign } = fieldLook(ease * gain);
      cells.push({ row, column: place.firstColumn + ease - 1, content: [sign, ...here].join(' '), style, format: 'text' });
    }
  });
  const after = header + 1 + SCORES.length;
  if (unplaced.length > 0) {
    const ids = unplaced.map(({ id }) => id).join(', ');
    cells.push({ row: after, column: 1, content: say('actions.matrix-unplaced', { ids }), style: 'note' });
  }
  return { cells, heights, firstRow: place.row, nextRow: after + 2 };
}

function fieldLook(score: number): { readonly style: CellStyle; readonly sign: string } {
  if (score >= FIRST) return { style: 'matrixHigh', sign: '★' };
  return score >= NEXT ? { style: 'matrixMiddle', sign: '●' } : { style: 'matrixLow', sign: '○' };
}

interface BoardPlace {
  readonly row: number;
  readonly firstColumn: number;
  /** Columns that a board may take side by side, each so many characters wide. */
  readonly columns: number;
  readonly width: number;
}

/** The visual board: a column a step of the method, a card an action; one board for each method in use. Longer methods go on below. */
export function actionBoard(context: SheetContext, actions: readonly ActionRow[], place: BoardPlace): CellBlock {
  const shown = actions.filter(({ stage }) => stage !== 'cancelled');
  const methods = (['pdca', 'dmaic', '8d'] as const).filter((method) => shown.some((action) => action.method === method));
  const cells: CellSpec[] = [];
  const heights: (readonly [number, number])[] = [];
  let row = place.row;
  for (const method of methods) {
    cells.push({ row, column: 1, content: context.say(`actions.board-${method}`), style: 'section' });
    row += 1;
    const steps = BOARD_STEPS[method];
    for (let first = 0; first < steps.length; first += place.columns) {
      const band = bandOf(context, shown, method, { ...place, row, first });
      cells.push(...band.cells);
      heights.push(...band.heights);
      row = band.nextRow;
    }
    row += 1;
  }
  return { cells, heights, firstRow: place.row, nextRow: row };
}

/** Some steps side by side, with their cards below. */
function bandOf(
  context: SheetContext,
  actions: readonly ActionRow[],
  method: ActionMethod,
  { row, firstColumn, columns, width, first }: BoardPlace & { readonly first: number },
): CellBlock {
  const { say, plan } = context;
  const steps = BOARD_STEPS[method].slice(first, first + columns);
  const cards = steps.map((step) => actions.filter((action) => action.method === method && boardStep(action, plan.now) === step));
  const most = Math.max(1, ...cards.map((ofStep) => ofStep.length));
  const cells: CellSpec[] = steps.map((step, index): CellSpec => ({
    row,
    column: firstColumn + index,
    content: `${say(`step.${step}`)} (${cards[index].length})`,
    style: 'header',
  }));
  const heights: [number, number][] = [];
  for (let line = 0; line < most; line++) {
    const texts = cards.map((ofStep) => (ofStep[line] === undefined ? null : cardText(context, ofStep[line])));
    texts.forEach((content, index) => {
      if (content !== null) cells.push({ row: row + 1 + line, column: firstColumn + index, content, style: 'card', format: 'wrapped' });
    });
    const lines = Math.max(1, ...texts.map((text) => (text === null ? 1 : lineCount(text, width - 2))));
    heights.push([row + 1 + line, lines * POINTS_PER_LINE + 6]);
  }
  return { cells, heights, firstRow: row, nextRow: row + most + 2 };
}

/** Number and action, owner and due date, and the state where it is not simply on track. */
function cardText({ say, plan, language }: SheetContext, action: ActionRow): string {
  const state = actionState(action, plan.now);
  const due = action.due === null ? '' : ` · ${formatDayOfMonth(action.due.minutes, language)}`;
  const sign = state === 'open' || state === 'closed' ? '' : `\n▲ ${say(`action-state.${state}`)}`;
  return `${action.id} ${action.action}\n${action.owner ?? say('action.no-owner-name')}${due}${sign}`;
}
