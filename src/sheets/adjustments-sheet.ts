import type { AdjustmentRow } from '../engine/model/change-records';
import { adjustmentEffort, type AdjustmentEffort } from '../engine/what-if/adjustment-cost';
import { adjustmentKey } from '../engine/what-if/adjustment-rows';
import { isApplied } from '../engine/what-if/apply-adjustment';
import type { RowEffect } from '../engine/what-if/row-effects';
import { adjustmentSentence } from '../i18n/adjustment-words';
import { formatMoment, formatNumber } from '../i18n/format-values';
import { ADJUSTMENT_KIND_WORDS } from '../tables/schema/changes';
import { columnRule } from './column-rules';
import { type Figure, TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { SheetSpec } from './sheet-spec';
import { makeTable, type TableColumn } from './table-columns';
import { ALERT_RULE, QUIET_RULE } from './theme';

/** A row of Adjustments with what the sheet tells of it. */
interface ShownRow extends AdjustmentEffort {
  readonly row: AdjustmentRow;
  readonly state: 'applied' | 'scenario' | 'back' | 'wrong';
  /** null: never computed. */
  readonly effect: RowEffect | null;
}

/** True when the planner has rows of Adjustments. */
export function adjustmentsApply({ input }: SheetContext): boolean {
  return input.adjustments.length > 0;
}

/** Every row of Adjustments: its state, what it does in words, its cost, and its effect where it was computed. */
export function adjustmentsSheet(context: SheetContext): SheetSpec {
  const { plan, say, language, whatIf } = context;
  const rows = shownRows(context);
  const table = makeTable({ name: 'JalonAdjustments', row: TABLE_ROW, column: 1 }, columnsOf(context), rows);
  const scenario = whatIf?.scenario ?? null;
  const count = rows.filter(({ state }) => state === 'applied').length;
  return frameSheet(context, {
    id: 'adjustments',
    sentence: say('adjust.sentence', {
      moment: formatMoment(plan.now, language),
      count,
      total: rows.length,
      scenario: scenario === null ? '' : say('adjust.in-scenario', { name: scenario }),
    }),
    figures: figuresOf(context, rows),
    tables: [table],
    rules: [
      columnRule(table, 'state', (cell) => `${cell}="${say('adjust.state-wrong')}"`, ALERT_RULE),
      columnRule(table, 'state', (cell) => `${cell}="${say('adjust.state-back')}"`, QUIET_RULE),
      columnRule(table, 'effect', (cell) => `${cell}="${say('adjust.not-computed')}"`, QUIET_RULE),
    ],
    frozenRows: TABLE_ROW,
    frozenColumns: 3,
  });
}

function shownRows({ input, findings, whatIf }: SheetContext): ShownRow[] {
  const tables = whatIf?.tables ?? input;
  const wrong = new Set(
    findings.filter(({ table }) => table === 'Adjustments').flatMap(({ code, row }) => (code.startsWith('change.') ? (row ?? []) : [])),
  );
  return input.adjustments.map((row) => {
    const applied = isApplied(row, whatIf?.scenario ?? null);
    const isWrong = applied && row.source !== undefined && wrong.has(row.source.row);
    const state = isWrong ? 'wrong' : applied ? 'applied' : row.active ? 'scenario' : 'back';
    return { row, state, effect: whatIf?.effects[adjustmentKey(row)] ?? null, ...adjustmentEffort(tables, row) };
  });
}

function figuresOf({ say, language, input }: SheetContext, rows: readonly ShownRow[]): Figure[] {
  const costs = rows.filter(({ state }) => state === 'applied').flatMap(({ cost }) => cost ?? []);
  const wrong = rows.filter(({ state }) => state === 'wrong').length;
  const value = formatNumber(
    costs.reduce((sum, cost) => sum + cost, 0),
    0,
    language,
  );
  const cost =
    costs.length === 0 ? say('adjust.figure-no-cost') : say('adjust.figure-cost', { value, currency: input.parameters.currency });
  const isAny = rows.some(({ state }) => state === 'applied');
  return [
    ...(isAny ? [{ text: cost, tone: 'neutral' as const }] : []),
    ...(wrong > 0 ? [{ text: say('adjust.figure-wrong', { count: wrong }), tone: 'bad' as const }] : []),
  ];
}

function columnsOf(context: SheetContext): TableColumn<ShownRow>[] {
  const { say, language, input } = context;
  const { currency } = input.parameters;
  const items = new Set(input.items.map(({ item }) => item));
  const kindWord = ({ kind }: AdjustmentRow): string => ADJUSTMENT_KIND_WORDS.find(({ value }) => value === kind)?.name[language] ?? kind;
  return [
    { key: 'id', header: say('adjust.head-adjustment'), format: 'text', style: 'strong', value: ({ row }) => row.id },
    { key: 'action', header: say('adjust.head-action'), format: 'text', value: ({ row }) => kindWord(row) },
    {
      key: 'sentence',
      header: say('head.detail'),
      format: 'wrapped',
      value: ({ row }) => adjustmentSentence(row, language, items.has(row.subject)),
    },
    { key: 'state', header: say('head.state'), format: 'text', value: ({ state }) => say(`adjust.state-${state}`) },
    { key: 'scenario', header: say('adjust.head-scenario'), format: 'text', value: ({ row }) => row.scenario },
    { key: 'effect', header: say('adjust.head-effect'), format: 'wrapped', value: ({ effect }) => effectWords(context, effect) },
    {
      key: 'days',
      header: say('adjust.head-effect-days'),
      format: 'days',
      value: ({ effect }) => (effect === null ? null : tidy(effect.weightedTardinessDays)),
    },
    {
      key: 'hours',
      header: say('adjust.head-extra-hours'),
      format: 'hours',
      value: ({ extraHours }) => (extraHours > 0 ? extraHours : null),
    },
    {
      key: 'cost',
      header: say('adjust.head-adjustment-cost', { currency }),
      format: 'money',
      value: ({ cost }) => (cost === null ? null : Math.round(cost * 100) / 100),
    },
    { key: 'comment', header: say('adjust.head-comment'), format: 'wrapped', value: ({ row }) => row.comment },
  ];
}

const tidy = (value: number): number => Math.round(value * 100) / 100;

/** `2 besoins en retard de moins, 23,8 j pondérés de moins`. */
export function effectWords({ say, language }: Pick<SheetContext, 'say' | 'language'>, effect: RowEffect | null): string {
  if (effect === null) return say('adjust.not-computed');
  const { lateDemands, weightedTardinessDays, overloadedCells } = effect;
  const days = formatNumber(Math.abs(weightedTardinessDays), 1, language);
  const parts = [
    ...(lateDemands === 0 ? [] : [say(lateDemands < 0 ? 'adjust.late-less' : 'adjust.late-more', { count: Math.abs(lateDemands) })]),
    ...(Math.abs(weightedTardinessDays) < 0.05 ? [] : [say(weightedTardinessDays < 0 ? 'adjust.days-less' : 'adjust.days-more', { days })]),
    ...(overloadedCells === 0
      ? []
      : [say(overloadedCells < 0 ? 'adjust.overload-less' : 'adjust.overload-more', { count: Math.abs(overloadedCells) })]),
  ];
  return parts.length === 0 ? say('adjust.no-change') : parts.join(', ');
}
