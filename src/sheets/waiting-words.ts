import { MASTER_SCHEDULE_PEG, SAFETY_STOCK_PEG } from '../engine/model/plan';
import type { WaitingDemand } from '../engine/purchasing/waiting-demands';
import type { SheetContext } from './sheet-context';

const MOST_NAMED = 4;

/** `C-27112 Eaux du Léman, C-27104 Thermal Aix, 3 de plus`; the late ones with a sign. */
export function waitingWords(waiting: readonly WaitingDemand[], { say }: SheetContext): string | null {
  const names = waiting.map(({ demand, customer, late }) => {
    if (demand === SAFETY_STOCK_PEG) return say('purchases.safety-stock');
    if (demand === MASTER_SCHEDULE_PEG) return say('purchases.programme');
    return `${late ? '▲ ' : ''}${demand}${customer === null ? '' : ` ${customer}`}`;
  });
  const unique = [...new Set(names)];
  const rest = unique.length - MOST_NAMED;
  const shown = unique.slice(0, MOST_NAMED);
  if (rest > 0) shown.push(say('purchases.more', { count: rest }));
  return shown.join(', ') || null;
}
