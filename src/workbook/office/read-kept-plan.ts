import type { KeptPlan } from './kept-plan';
import { planNamespace, unpackPlan } from './kept-plan';

/** Parts that one answer may hold. */
const PARTS_AT_ONCE = 3;

/** The plan that was kept of a run; null when it is not there any more. */
export async function readKeptPlan(context: Excel.RequestContext, run: number): Promise<KeptPlan | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(planNamespace(run)).load('items/id');
  await context.sync();
  const texts: string[] = [];
  for (let at = 0; at < parts.items.length; at += PARTS_AT_ONCE) {
    const asked = parts.items.slice(at, at + PARTS_AT_ONCE).map((part) => part.getXml());
    // As many requests as the size of the answers forces.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    texts.push(...asked.map(({ value }) => value));
  }
  return unpackPlan(texts);
}
