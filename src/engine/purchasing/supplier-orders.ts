import type { Contact } from '../model/follow-up-records';
import type { PlanningInput, Supplier } from '../model/input';
import type { Expediting } from './expediting';
import type { Purchase } from './purchases';

/** What there is to settle with one supplier. */
export interface SupplierOrders {
  /** null = nobody is named yet. */
  readonly supplier: string | null;
  readonly record: Supplier | null;
  /** Where to write to: the contact itself, or the address of the person that it names. */
  readonly address: string | null;
  /** As typed; null = none is given. */
  readonly language: string | null;
  /** To be ordered, the most urgent first; those on their way. */
  readonly toOrder: readonly Purchase[];
  readonly ordered: readonly Purchase[];
  readonly expediting: readonly Expediting[];
  /** Money of what is to be ordered, of what of it is late or due now, and of what is on its way; without the rows that have no price. */
  readonly amountToOrder: number;
  readonly amountNow: number;
  readonly amountOrdered: number;
  /** Rows without a price. */
  readonly unpriced: number;
}

/** Purchases and expediting by supplier, who has the most urgent row first. */
export function supplierOrders(
  input: Pick<PlanningInput, 'suppliers' | 'contacts'>,
  purchases: readonly Purchase[],
  expediting: readonly Expediting[],
): readonly SupplierOrders[] {
  const names = new Set([...expediting.map(({ order }) => order.supplier), ...purchases.map(({ supplier }) => supplier)]);
  const records = new Map(input.suppliers.map((row) => [row.supplier, row]));
  const groups = [...names].map((supplier) => {
    const own = purchases.filter((row) => row.supplier === supplier);
    const record = supplier === null ? null : (records.get(supplier) ?? null);
    const asked = expediting.filter(({ order }) => order.supplier === supplier);
    return groupOf(supplier, record, correspondenceOf(record, input.contacts), own, asked);
  });
  const urgency = ({ toOrder, supplier }: SupplierOrders): number => (supplier === null ? -1 : 0) + (toOrder[0]?.orderBy ?? Infinity);
  return groups.sort((one, other) => compare(urgency(one), urgency(other)));
}

function groupOf(
  supplier: string | null,
  record: Supplier | null,
  correspondence: Correspondence,
  own: readonly Purchase[],
  asked: readonly Expediting[],
): SupplierOrders {
  const toOrder = own.filter(({ state }) => state !== 'ordered');
  const ordered = own.filter(({ state }) => state === 'ordered');
  const amountOf = (rows: readonly Purchase[]): number => rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return {
    supplier,
    record,
    ...correspondence,
    toOrder,
    ordered,
    expediting: asked,
    amountToOrder: amountOf(toOrder),
    amountNow: amountOf(toOrder.filter(({ state }) => state !== 'later')),
    amountOrdered: amountOf(ordered),
    unpriced: own.filter(({ amount }) => amount === null).length,
  };
}

/** Where a supplier is written to, and in which language. */
export type Correspondence = Pick<SupplierOrders, 'address' | 'language'>;

/**
 * The contact of a supplier; where it is a person of Contacts, with the address that stands there. Language: the supplier's, else that person's.
 */
export function correspondenceOf(record: Supplier | null, contacts: readonly Contact[]): Correspondence {
  if (record === null) return { address: null, language: null };
  const named = record.contact;
  const key = (text: string): string => text.trim().toLowerCase();
  const found = contacts.find(({ name }) => key(name) === key(named ?? record.supplier));
  const language = record.language ?? found?.language ?? null;
  if (found === undefined || found.email === null) return { address: named, language };
  return { address: named === null ? found.email : `${found.name} <${found.email}>`, language };
}

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);
