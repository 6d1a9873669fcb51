import type { SupplierOrders } from '../engine/purchasing/supplier-orders';
import type { Purchase } from '../engine/purchasing/purchases';
import type { Minutes } from '../engine/model/units';
import type { Language } from '../i18n/language';
import { orderLetter, requestLetter } from '../i18n/supplier-letters';
import type { OrderLine, RequestLine } from '../i18n/supplier-letters';
import { findWord } from '../tables/cells/find-word';
import { LANGUAGE_WORDS } from '../tables/schema/words';
import type { SheetContext } from './sheet-context';

/** A text to a supplier, ready to copy; long ones come in parts that a cell can show whole. */
export interface SupplierText {
  readonly supplier: string | null;
  readonly purpose: 'order' | 'expedite';
  readonly language: Language;
  readonly address: string | null;
  readonly lines: number;
  readonly firstDate: Minutes | null;
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}

/** A cell shows about thirty lines of text, and a line of a letter takes two of them. */
const LINES_PER_PART = 9;

/** Order proposals of what is to be ordered now, and requests about open orders, by supplier in his language, else in the plan's. */
export function supplierTexts(context: SheetContext, groups: readonly SupplierOrders[]): SupplierText[] {
  const { currency } = context.input.parameters;
  return groups.flatMap((group): SupplierText[] => {
    const language = languageOf(group.language, context.language);
    const common = { supplier: group.supplier, language, address: group.address };
    const toOrder = group.toOrder.filter(({ state }) => state !== 'later').map((row) => orderLine(row, context));
    const requests = group.expediting.map((row): RequestLine => ({ ...row, ...itemOf(row.order.item, context), ...nameOf(row) }));
    return [
      ...inParts(
        toOrder,
        (lines) => orderLetter(lines, currency, language),
        ({ wanted }) => wanted,
      ).map((part) => ({
        ...common,
        purpose: 'order' as const,
        ...part,
      })),
      ...inParts(
        requests,
        (lines) => requestLetter(lines, language),
        ({ wanted, promised }) => wanted ?? promised,
      ).map((part) => ({
        ...common,
        purpose: 'expedite' as const,
        ...part,
      })),
    ];
  });
}

/** The supplier's language where it is one that texts exist in. */
function languageOf(text: string | null, fallback: Language): Language {
  return (text === null ? null : findWord<Language>(text, LANGUAGE_WORDS)) ?? fallback;
}

function itemOf(item: string, context: SheetContext): Pick<OrderLine, 'item' | 'description' | 'unit'> {
  const record = context.item(item);
  return { item, description: record?.description ?? '', unit: record?.unit ?? '' };
}

function nameOf({ order }: { readonly order: Purchase['order'] }): Pick<OrderLine, 'order' | 'quantity'> {
  return { order: order.order, quantity: order.quantity };
}

function orderLine(row: Purchase, context: SheetContext): OrderLine {
  const { order, price, priceOf, lateMinutes } = row;
  const known = priceOf === 'supplier' ? price : null;
  return { ...itemOf(order.item, context), ...nameOf(row), price: known, wanted: order.due, urgent: lateMinutes > 0 };
}

function inParts<Line>(
  lines: readonly Line[],
  write: (lines: readonly Line[]) => string,
  dateOf: (line: Line) => Minutes,
): Pick<SupplierText, 'lines' | 'firstDate' | 'part' | 'parts' | 'text'>[] {
  const parts = Math.ceil(lines.length / LINES_PER_PART);
  return Array.from({ length: parts }, (_, part) => {
    const own = lines.slice(part * LINES_PER_PART, (part + 1) * LINES_PER_PART);
    return { lines: own.length, firstDate: Math.min(...own.map(dateOf)), part: part + 1, parts, text: write(own) };
  });
}
