import type { AdjustmentRow } from '../model/change-records';
import type { BomLine, OpenOrder, PlanningInput } from '../model/input';
import { MINUTES_PER_DAY, type DateValue } from '../model/units';
import { problem, type Changed } from './change-problem';
import { ownBom } from './own-routing';

/**
 * What is bought or subcontracted of an item comes so many working days earlier, also what is ordered already; of a purchase order, that one
 * alone.
 */
export function expedited(input: PlanningInput, { subject, quantity }: AdjustmentRow): Changed {
  if (quantity === null) return problem('change.value-missing', 'quantity');
  const { now } = input.parameters;
  const order = input.orders.find((row) => row.order === subject);
  if (order !== undefined) {
    if (order.kind === 'make' || order.due === null) return problem('change.no-effect', 'subject', { subject });
    return { ...input, orders: input.orders.map((row) => (row === order ? dueSooner(row, quantity, now) : row)) };
  }
  if (!input.items.some(({ item }) => item === subject)) return problem('change.subject-unknown', 'subject', { subject });
  const sooner = (lead: number): number => Math.max(0, lead - quantity);
  return {
    ...input,
    items: input.items.map((row) =>
      row.item === subject && row.leadTimeDays !== null ? { ...row, leadTimeDays: sooner(row.leadTimeDays) } : row,
    ),
    itemSuppliers: input.itemSuppliers.map((row) => (row.item === subject ? { ...row, leadTimeDays: sooner(row.leadTimeDays) } : row)),
    orders: input.orders.map((row) => (row.item === subject && row.kind !== 'make' ? dueSooner(row, quantity, now) : row)),
  };
}

/** Never before the plan's moment: what is not there cannot be had in the past. */
function dueSooner(order: OpenOrder, days: number, now: DateValue): OpenOrder {
  const { due } = order;
  if (due === null || due.minutes <= now.minutes) return order;
  return { ...order, due: { ...due, minutes: Math.max(now.minutes, due.minutes - days * MINUTES_PER_DAY) } };
}

/** The item is bought from another of its suppliers, with that one's lead time, minimum and multiple; what is ordered already stays. */
export function fromSupplier(input: PlanningInput, { subject, replacement }: AdjustmentRow): Changed {
  if (!input.items.some(({ item }) => item === subject)) return problem('change.subject-unknown', 'subject', { subject });
  if (replacement === null) return problem('change.value-missing', 'replacement');
  const own = input.itemSuppliers.filter(({ item }) => item === subject);
  if (!own.some(({ supplier }) => supplier === replacement))
    return problem('change.replacement-unknown', 'replacement', { replacement, subject });
  const first = Math.min(...own.map(({ priority }) => priority)) - 1;
  const preferred = (row: (typeof own)[number]): boolean => row.item === subject && row.supplier === replacement;
  return { ...input, itemSuppliers: input.itemSuppliers.map((row) => (preferred(row) ? { ...row, priority: first } : row)) };
}

/**
 * A component is replaced by another item, so many units for one (1): of the item that the row names, in every bill between `from` and `to`; of the
 * order that the row names, in that order alone, its component named `OLD > NEW` unless it has only one.
 */
export function substituted(input: PlanningInput, row: AdjustmentRow): Changed {
  const { subject, replacement } = row;
  if (replacement === null) return problem('change.value-missing', 'replacement');
  const order = input.orders.find((one) => one.order === subject);
  const names = replacement.split('>').map((name) => name.trim());
  const into = names[names.length - 1];
  if (!input.items.some(({ item }) => item === into))
    return problem('change.replacement-unknown', 'replacement', { replacement: into, subject });
  if (order === undefined) return everywhere(input, row, subject, into);
  const own = ownBom(input, order, row.id);
  const lines = own.input.bom.filter(own.isOwn);
  const old = names.length > 1 ? names[0] : lines.length === 1 ? lines[0].component : null;
  if (old === null || !lines.some(({ component }) => component === old))
    return problem('change.component-unclear', 'replacement', { order: subject });
  const bom = own.input.bom.map((line) => (own.isOwn(line) && line.component === old ? replaced(line, into, row) : line));
  return { ...own.input, bom };
}

function everywhere(input: PlanningInput, row: AdjustmentRow, old: string, into: string): Changed {
  if (!input.items.some(({ item }) => item === old)) return problem('change.subject-unknown', 'subject', { subject: old });
  if (!input.bom.some(({ component }) => component === old)) return problem('change.no-effect', 'subject', { subject: old });
  const bom = input.bom.flatMap((line) => (line.component === old && line.parent !== into ? datedLines(line, into, row) : [line]));
  return { ...input, bom };
}

const replaced = (line: BomLine, into: string, { quantity }: AdjustmentRow): BomLine => ({
  ...line,
  component: into,
  quantity: line.quantity * (quantity ?? 1),
  fixedQuantity: line.fixedQuantity * (quantity ?? 1),
});

/** The old component before `from` and after `to`, the new one between. */
function datedLines(line: BomLine, into: string, row: AdjustmentRow): BomLine[] {
  const { from, to } = row;
  const lines: BomLine[] = [];
  if (from !== null) lines.push({ ...line, to: earlier(line.to, dayBefore(from)) });
  lines.push({ ...replaced(line, into, row), from: later(line.from, from), to: earlier(line.to, to) });
  if (to !== null) lines.push({ ...line, from: later(line.from, dayAfter(to)) });
  return lines;
}

const dayBefore = ({ minutes, hasTime }: DateValue): DateValue =>
  hasTime ? { minutes: minutes - 1, hasTime } : { minutes: minutes - MINUTES_PER_DAY, hasTime };
const dayAfter = ({ minutes, hasTime }: DateValue): DateValue =>
  hasTime ? { minutes: minutes + 1, hasTime } : { minutes: minutes + MINUTES_PER_DAY, hasTime };

const later = (a: DateValue | null, b: DateValue | null): DateValue | null => (a === null || (b !== null && b.minutes > a.minutes) ? b : a);
const earlier = (a: DateValue | null, b: DateValue | null): DateValue | null =>
  a === null || (b !== null && b.minutes < a.minutes) ? b : a;
