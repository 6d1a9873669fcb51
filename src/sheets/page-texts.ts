import type { RequirementRow } from '../engine/model/follow-up-records';
import { MASTER_SCHEDULE_PEG, SAFETY_STOCK_PEG } from '../engine/model/plan';
import type { SayOnSheet } from '../i18n/sheets';
import type { SheetContext } from './sheet-context';

/** What an order is for, with its customer where there is one. */
export function nameOfPeg({ say, plan }: Pick<SheetContext, 'say' | 'plan'>, demand: string): string {
  if (demand === SAFETY_STOCK_PEG) return say('orders.safety-stock');
  if (demand === MASTER_SCHEDULE_PEG) return say('orders.programme');
  const customer = plan.demands.find(({ id }) => id === demand)?.customer ?? null;
  return customer === null ? demand : `${demand} (${customer})`;
}

/** A requirement as it is printed: `■ Sécurité : lunettes`. */
export function ruleText(say: SayOnSheet, { kind, text, blocking }: RequirementRow): string {
  return say(blocking ? 'pack.blocking' : 'pack.rule', { kind: say(`requirement.${kind ?? 'other'}`), text });
}
