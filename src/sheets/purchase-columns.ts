import type { Expediting } from '../engine/purchasing/expediting';
import type { Purchase } from '../engine/purchasing/purchases';
import type { SupplierOrders } from '../engine/purchasing/supplier-orders';
import { formatAmount, formatNumber } from '../i18n/format-values';
import type { SheetContext } from './sheet-context';
import type { CellFormat } from './sheet-spec';
import type { SupplierText } from './supplier-texts';
import type { TableColumn } from './table-columns';
import { daysOf, serialOf } from './table-columns';
import { waitingWords } from './waiting-words';

/** The name of a supplier, or that there is none. */
export function supplierName(supplier: string | null, { say }: SheetContext): string {
  return supplier ?? say('purchases.no-supplier');
}

/** Purchases: the columns up to the quantity stand where those of the other tables below have theirs. */
export function purchaseColumns(context: SheetContext, rows: readonly Purchase[]): TableColumn<Purchase>[] {
  const { say } = context;
  const { currency } = context.input.parameters;
  const quantity = context.quantityFormat(rows.map(({ order }) => order.item));
  const formatOf = ({ order }: Purchase): CellFormat => context.quantityFormat([order.item]);
  return [
    { key: 'supplier', header: say('head.supplier'), format: 'text', style: 'strong', value: (row) => supplierName(row.supplier, context) },
    { key: 'state', header: say('head.state'), format: 'text', value: ({ state }) => say(`purchases.${state}`) },
    {
      key: 'orderBy',
      header: say('head.order-by'),
      format: 'date',
      value: (row) => (row.state === 'ordered' ? null : serialOf(row.orderBy)),
    },
    {
      key: 'daysLeft',
      header: say('head.days-left'),
      format: 'integer',
      align: 'center',
      value: (row) => (row.state === 'ordered' ? null : row.daysLeft),
    },
    { key: 'order', header: say('head.order'), format: 'text', value: ({ order }) => order.order },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ order }) => order.item },
    {
      key: 'description',
      header: say('head.description'),
      format: 'text',
      value: ({ order }) => context.item(order.item)?.description ?? null,
    },
    {
      key: 'waiting',
      header: say('head.waiting'),
      format: 'wrapped',
      style: 'paragraph',
      value: (row) => waitingWords(row.waiting, context),
    },
    { key: 'quantity', header: say('head.quantity'), format: quantity, formatOf, value: ({ order }) => order.quantity },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: ({ order }) => context.item(order.item)?.unit ?? null },
    { key: 'price', header: say('head.purchase-price', { currency }), format: 'quantity2', value: ({ price }) => price },
    { key: 'amount', header: say('head.amount', { currency }), format: 'money', value: ({ amount }) => amount },
    { key: 'needed', header: say('head.needed'), format: 'date', value: ({ order }) => serialOf(order.due) },
    { key: 'receipt', header: say('head.receipt'), format: 'date', value: ({ order }) => serialOf(order.finish) },
    { key: 'late', header: say('head.late-days'), format: 'days', value: (row) => (row.lateMinutes > 0 ? daysOf(row.lateMinutes) : null) },
    { key: 'minimum', header: say('head.minimum'), format: quantity, formatOf, value: ({ terms }) => terms?.minimum ?? null },
    {
      key: 'multiple',
      header: say('head.multiple'),
      format: quantity,
      align: 'center',
      formatOf,
      value: ({ terms }) => terms?.multiple ?? null,
    },
    { key: 'cheaper', header: say('head.cheaper'), format: 'text', value: (row) => cheaperWords(row, context) },
  ];
}

/** That a larger lot costs less in all; null where none does. */
export function cheaperWords({ cheaper, terms, state }: Purchase, { say, language, input }: SheetContext): string | null {
  if (cheaper === null || state === 'ordered') return null;
  const price = terms?.breaks.find(({ from }) => from === cheaper.quantity)?.price ?? 0;
  return say('purchases.cheaper', {
    quantity: formatAmount(cheaper.quantity, language),
    price: formatNumber(price, 2, language),
    saving: `${formatNumber(cheaper.saving, 0, language)} ${input.parameters.currency}`,
  });
}

/** Open orders that the supplier has to be asked about. */
export function expeditingColumns(context: SheetContext, rows: readonly Expediting[]): TableColumn<Expediting>[] {
  const { say } = context;
  const quantity = context.quantityFormat(rows.map(({ order }) => order.item));
  const formatOf = ({ order }: Expediting): CellFormat => context.quantityFormat([order.item]);
  return [
    {
      key: 'supplier',
      header: say('head.supplier'),
      format: 'text',
      style: 'strong',
      value: ({ order }) => supplierName(order.supplier, context),
    },
    { key: 'action', header: say('head.action'), format: 'text', value: ({ action }) => say(`expediting.${action}`) },
    { key: 'wanted', header: say('head.wanted'), format: 'date', value: ({ wanted }) => serialOf(wanted) },
    { key: 'days', header: say('head.days-off'), format: 'integer', align: 'center', value: ({ days }) => days },
    { key: 'order', header: say('head.order'), format: 'text', value: ({ order }) => order.order },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ order }) => order.item },
    {
      key: 'description',
      header: say('head.description'),
      format: 'text',
      value: ({ order }) => context.item(order.item)?.description ?? null,
    },
    {
      key: 'waiting',
      header: say('head.waiting'),
      format: 'wrapped',
      style: 'paragraph',
      value: (row) => waitingWords(row.waiting, context),
    },
    { key: 'quantity', header: say('head.quantity'), format: quantity, formatOf, value: ({ order }) => order.quantity },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: ({ order }) => context.item(order.item)?.unit ?? null },
    { key: 'newQuantity', header: say('head.new-quantity'), format: quantity, formatOf, value: ({ newQuantity }) => newQuantity },
    { key: 'promised', header: say('head.promised'), format: 'date', value: ({ promised }) => serialOf(promised) },
  ];
}

/** Lines and money by supplier. */
export function totalColumns(context: SheetContext): TableColumn<SupplierOrders>[] {
  const { say } = context;
  const { currency } = context.input.parameters;
  const now = ({ toOrder }: SupplierOrders): number => toOrder.filter(({ state }) => state !== 'later').length;
  return [
    { key: 'supplier', header: say('head.supplier'), format: 'text', style: 'strong', value: (row) => supplierName(row.supplier, context) },
    { key: 'linesNow', header: say('head.lines-now'), format: 'integer', value: now },
    { key: 'amountNow', header: say('head.amount-now', { currency }), format: 'money', value: ({ amountNow }) => amountNow },
    { key: 'linesLater', header: say('head.lines-later'), format: 'integer', value: (row) => row.toOrder.length - now(row) },
    {
      key: 'amountLater',
      header: say('head.amount-later', { currency }),
      format: 'money',
      value: (row) => row.amountToOrder - row.amountNow,
    },
    { key: 'linesOrdered', header: say('head.lines-ordered'), format: 'integer', value: ({ ordered }) => ordered.length },
    {
      key: 'amountOrdered',
      header: say('head.amount-ordered', { currency }),
      format: 'money',
      value: ({ amountOrdered }) => amountOrdered,
    },
  ];
}

/** Texts to copy, each in one cell. */
export function textColumns(context: SheetContext): TableColumn<SupplierText>[] {
  const { say } = context;
  return [
    { key: 'supplier', header: say('head.supplier'), format: 'text', style: 'strong', value: (row) => supplierName(row.supplier, context) },
    { key: 'purpose', header: say('head.purpose'), format: 'text', value: ({ purpose }) => say(`letter.${purpose}`) },
    { key: 'firstDate', header: say('head.first-date'), format: 'date', value: ({ firstDate }) => serialOf(firstDate) },
    { key: 'lines', header: say('head.lines'), format: 'integer', align: 'center', value: ({ lines }) => lines },
    { key: 'language', header: say('head.language'), format: 'text', value: ({ language }) => say(`letter.language-${language}`) },
    { key: 'part', header: say('head.part'), format: 'text', value: ({ part, parts }) => `${part} / ${parts}` },
    { key: 'address', header: say('head.address'), format: 'text', value: ({ address }) => address },
    { key: 'text', header: say('head.text'), format: 'wrapped', style: 'paragraph', value: ({ text }) => text },
  ];
}
