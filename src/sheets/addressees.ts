import type { Contact } from '../engine/model/follow-up-records';
import type { OpenOrder, Supplier } from '../engine/model/input';
import type { Finding } from '../engine/model/finding';
import type { PlanOrder } from '../engine/model/plan';
import { ROLE_WORDS } from './role-words';
import { nameKey } from '../tables/text-key';
import type { SheetContext } from './sheet-context';
import { whomToInform, type InformRole } from './whom-to-inform';

/** Who is told of a message: a service, its person in Contacts, and the supplier whom an order concerns. */
export interface Addressee {
  readonly role: InformRole;
  readonly contact: Contact | null;
  readonly supplier: Supplier | null;
}

/**
 * Finds the addressee of a message: the service by what it speaks of (`whomToInform`), of that service the contact who has the skill that the message
 * names, else the first; and the supplier of the purchase or subcontract order that it is about.
 */
export function addresseesOf({ input, plan }: SheetContext): (finding: Finding) => Addressee {
  const orders = new Map<string, OpenOrder | PlanOrder>(input.orders.map((order) => [order.order, order]));
  for (const order of plan.orders) orders.set(order.order, order);
  const suppliers = new Map(input.suppliers.map((supplier) => [supplier.supplier, supplier]));
  return (finding) => {
    const role = whomToInform(finding, (order) => orders.get(order)?.kind);
    const order = finding.key === undefined ? undefined : orders.get(finding.key);
    const named = order?.supplier ?? supplierNamed(finding);
    const supplier = role === 'purchasing' && named !== null ? (suppliers.get(named) ?? null) : null;
    return { role, contact: contactFor(role, input.contacts, skillOf(finding)), supplier };
  };
}

function supplierNamed({ parameters }: Finding): string | null {
  return typeof parameters.supplier === 'string' ? parameters.supplier : null;
}

function skillOf({ parameters }: Finding): string | null {
  return typeof parameters.skill === 'string' ? parameters.skill : null;
}

/** The contact of a service, by the words of his service, else of his role. */
export function contactFor(role: InformRole, contacts: readonly Contact[], skill: string | null): Contact | null {
  const speaks = (text: string | null): boolean => {
    if (text === null) return false;
    const words = ` ${nameKey(text)}`;
    return ROLE_WORDS[role].some((word) => words.includes(` ${word}`));
  };
  const ofService = contacts.filter(({ service }) => speaks(service));
  const able = ofService.length > 0 ? ofService : contacts.filter((contact) => contact.service === null && speaks(contact.role));
  const skilled = skill === null ? undefined : able.find((contact) => contact.skill !== null && nameKey(contact.skill) === nameKey(skill));
  return skilled ?? able.at(0) ?? null;
}
