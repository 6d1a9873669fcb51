import { dayOf, isoFromMinutes } from '../../engine/calendar/dates';
import { subtractWorkingDays } from '../../engine/calendar/working-days';
import type { OpenOrder } from '../../engine/model/input';
import type { Minutes } from '../../engine/model/units';
import { expediting } from '../../engine/purchasing/expediting';
import { boughtOrders, purchases, type Purchase } from '../../engine/purchasing/purchases';
import { supplierOrders } from '../../engine/purchasing/supplier-orders';
import type { Steps } from '../../engine/steps';
import { formatAmount, formatDay, formatNumber } from '../../i18n/format-values';
import { weekWord } from '../../i18n/week-words';
import { cheaperWords, supplierName } from '../../sheets/purchase-columns';
import type { SheetContext } from '../../sheets/sheet-context';
import { supplierTexts } from '../../sheets/supplier-texts';
import { supplyCalendars } from '../../sheets/supply-calendars';
import { waitingWords } from '../../sheets/waiting-words';
import type { PurchaseLine, PurchasesAnswer } from '../week-answers';
import type { Asked } from './asked';
import { lineRow, plannedContext } from './planned-context';

/** What the sheet of purchases says, of the tables as they are now. */
export function* purchasesAnswer(asked: Asked): Steps<PurchasesAnswer> {
  const context = yield* plannedContext(asked);
  const { input, plan } = context;
  const rows = purchases(input, plan, supplyCalendars(context));
  const orders = new Map(input.orders.map((order) => [order.order, order]));
  const numbers = newNumbers(input.orders);
  const texts = supplierTexts(context, supplierOrders(input, rows, expediting(plan)));
  return {
    kind: 'purchases',
    lines: rows.map((row) => purchaseLine(row, orders.get(row.order.order), context, numbers)),
    messages: texts.map(({ supplier, purpose, address, text, part, parts }) => ({
      supplier: supplierName(supplier, context),
      purpose: parts === 1 ? context.say(`letter.${purpose}`) : `${context.say(`letter.${purpose}`)} ${part} / ${parts}`,
      address,
      text,
    })),
  };
}

/** A day as the planner's table gets it. */
export const isoDay = (at: Minutes): string => isoFromMinutes(dayOf(at) * 1440).slice(0, 10);

function purchaseLine(
  purchase: Purchase,
  open: OpenOrder | undefined,
  context: SheetContext,
  numbers: Generator<string, never>,
): PurchaseLine {
  const { order, supplier, state, orderBy } = purchase;
  const { language } = context;
  const day = (at: Minutes): string => formatDay(at, language);
  const record = context.item(order.item);
  const dates = [
    state === 'ordered' ? null : weekWord('orderBy', { day: day(orderBy) }, language),
    weekWord('needed', { day: day(order.due) }, language),
    order.finish === null ? null : weekWord('there', { day: day(order.finish) }, language),
  ].filter((text) => text !== null);
  return {
    order: order.order,
    item: order.item,
    description: record?.description || null,
    supplier,
    state,
    amount: [formatAmount(order.quantity, language), record?.unit ?? ''].join(' ').trim(),
    dates: dates.join(' · '),
    price: priceWords(purchase, context),
    waiting: waitingWords(purchase.waiting, context),
    already: open === undefined ? alreadyOrdered(purchase, context) : null,
    toOrder: open === undefined ? orderRow(purchase, numbers.next().value, context) : null,
    row: open === undefined ? null : lineRow(open.source, 'order', open.order, context),
    isFirm: open?.status === 'firm',
    confirmed: open?.confirmed === undefined ? null : isoDay(open.confirmed.minutes),
  };
}

function priceWords(purchase: Purchase, context: SheetContext): string | null {
  const { price, amount } = purchase;
  const { language, input } = context;
  const { currency } = input.parameters;
  const parts = [
    price === null ? null : weekWord('each', { price: formatNumber(price, 2, language), currency }, language),
    amount === null ? null : weekWord('inAll', { amount: formatNumber(amount, 2, language), currency }, language),
    cheaperWords(purchase, context),
  ].filter((text) => text !== null);
  return parts.join(' · ') || null;
}

/** An open purchase of the same item that comes after this one is needed: netting asks for more meanwhile, a supplier might come earlier. */
function alreadyOrdered({ order }: Purchase, { plan, language }: SheetContext): string | null {
  const later = boughtOrders(plan).find(
    ({ item, status, finish }) => item === order.item && status !== 'planned' && finish !== null && finish > order.due,
  );
  if (later === undefined) return null;
  const values = { order: later.order, quantity: formatAmount(later.goodQuantity, language), day: formatDay(later.finish ?? 0, language) };
  return weekWord('already', values, language);
}

/** A proposal as a row of Orders: due when it has to arrive, or when it can at the earliest; what is inspected arrives before it is needed. */
function orderRow({ order, terms }: Purchase, number: string, context: SheetContext): PurchaseLine['toOrder'] {
  const free = Math.max(order.due, order.finish ?? order.due);
  const days = terms?.inspectionDays ?? 0;
  const due = days === 0 ? free : subtractWorkingDays(supplyCalendars(context).calendar(null), free, days);
  const { kind, item, quantity, supplier } = order;
  return { order: number, kind, item, quantity, due: isoDay(due), status: 'firm', supplier };
}

const NUMBERED = /^(.*?)(\d+)$/;

/** Numbers of new purchase orders, in the manner of the last one of Orders. */
function* newNumbers(orders: readonly OpenOrder[]): Generator<string, never> {
  const used = new Set(orders.map(({ order }) => order.toUpperCase()));
  const last = [...orders].reverse().find(({ kind, order }) => kind !== 'make' && NUMBERED.test(order))?.order ?? 'P-0';
  const [, prefix = 'P-', digits = '0'] = NUMBERED.exec(last) ?? [];
  for (let number = Number(digits) + 1; ; number++) {
    const name = `${prefix}${String(number).padStart(digits.length, '0')}`;
    if (!used.has(name.toUpperCase())) yield name;
  }
}
