import { plan } from './plan';

/** jalon portfolio: the plan, with the sheet of evidence by competence for whoever sits the profession's examination. */
export async function portfolio(args: readonly string[]): Promise<number> {
  return plan(args, ['portfolio']);
}
