import type { Finding } from '../model/finding';
import type { Plan, PlanOrder } from '../model/plan';
import type { Minutes, Quantity } from '../model/units';
import { boughtOrders } from './purchases';
import { waitingDemands, type WaitingDemand } from './waiting-demands';

/** What to ask of the supplier of an open order. overdue: its date has passed and it is not there. */
export type ExpeditingAction = 'overdue' | 'expedite' | 'increase' | 'defer' | 'decrease' | 'cancel';

/** An open order that its supplier has to be asked about. */
export interface Expediting {
  readonly order: PlanOrder;
  readonly action: ExpeditingAction;
  /** The date that holds now: promised, or as ordered. */
  readonly promised: Minutes;
  /** When it is needed; null where the action is not about dates. */
  readonly wanted: Minutes | null;
  /** Days between both, always positive. */
  readonly days: number | null;
  /** What it should be; null where the action is not about quantities. */
  readonly newQuantity: Quantity | null;
  readonly waiting: readonly WaitingDemand[];
}

const ACTIONS: Readonly<Record<string, ExpeditingAction>> = {
  'netting.order-late': 'overdue',
  'netting.expedite': 'expedite',
  'netting.increase': 'increase',
  'netting.defer': 'defer',
  'netting.decrease': 'decrease',
  'netting.cancel': 'cancel',
};
/** What is not asked when the other is. */
const YIELDS_TO: Readonly<Record<ExpeditingAction, readonly ExpeditingAction[]>> = {
  overdue: ['cancel'],
  expedite: ['overdue'],
  increase: [],
  defer: ['overdue'],
  decrease: ['expedite'],
  cancel: ['expedite'],
};
const RANK: readonly ExpeditingAction[] = ['overdue', 'expedite', 'increase', 'defer', 'decrease', 'cancel'];

/**
 * The action messages of open purchases as a list to work through: what is overdue or needed earlier first, then what can wait. Nothing is asked
 * that contradicts itself: an order that is overdue is asked once for a date, one that is needed earlier is not cancelled, and one that nobody
 * needs is not pressed.
 */
export function expediting(plan: Plan): readonly Expediting[] {
  const orders = new Map(boughtOrders(plan).map((order) => [order.order, order]));
  const waiting = waitingDemands(plan);
  const said = new Map<string, Set<ExpeditingAction>>();
  for (const { code, key } of plan.messages) {
    const action = ACTIONS[code];
    if (action !== undefined && key !== undefined) said.set(key, (said.get(key) ?? new Set()).add(action));
  }
  const rows = plan.messages.flatMap((message): Expediting[] => {
    const action = ACTIONS[message.code];
    const order = message.key === undefined ? undefined : orders.get(message.key);
    if (action === undefined || order === undefined || YIELDS_TO[action].some((other) => said.get(order.order)?.has(other))) return [];
    return [{ order, action, ...wishOf(action, message, order, plan.now), waiting: waiting(order) }];
  });
  return rows.sort((one, other) => RANK.indexOf(one.action) - RANK.indexOf(other.action) || sooner(one) - sooner(other));
}

function wishOf(
  action: ExpeditingAction,
  { parameters }: Finding,
  order: PlanOrder,
  now: Minutes,
): Pick<Expediting, 'promised' | 'wanted' | 'days' | 'newQuantity'> {
  const promised = momentOf(parameters.due) ?? order.finish ?? order.due;
  const needed = momentOf(parameters.needed);
  if (action === 'overdue') {
    const { late } = parameters;
    const minutes = typeof late === 'object' && 'minutes' in late ? late.minutes : now - promised;
    return { promised, wanted: Math.max(now, order.due), days: Math.ceil(minutes / 1440), newQuantity: null };
  }
  const days = typeof parameters.days === 'number' ? parameters.days : null;
  const to = typeof parameters.to === 'number' ? parameters.to : null;
  return { promised, wanted: needed, days, newQuantity: action === 'cancel' ? 0 : to };
}

function momentOf(value: Finding['parameters'][string] | undefined): Minutes | null {
  return typeof value === 'object' && 'at' in value ? value.at : null;
}

const sooner = ({ wanted, promised }: Expediting): Minutes => wanted ?? promised;
