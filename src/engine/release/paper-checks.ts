import type { DocumentRow, RequirementRow } from '../model/follow-up-records';
import type { PlanningInput } from '../model/input';
import type { PlanOperation, PlanOrder } from '../model/plan';
import type { ItemId, OrderId, ResourceId } from '../model/units';

/** Something about the papers of an order. */
export type PaperCheck =
  /** No document says how to do this operation, or none has a version. */
  | {
      readonly kind: 'document';
      readonly state: 'ok' | 'note' | 'blocked';
      readonly reason: 'missing' | 'no-version';
      readonly title: string | null;
    }
  /** A blocking requirement that nobody has confirmed yet. */
  | { readonly kind: 'requirement'; readonly state: 'ok' | 'note' | 'blocked'; readonly requirement: RequirementRow };

/** What is not in order with an order's documents and requirements. Documents are only asked for in workbooks that keep some. */
export function paperChecks(input: PlanningInput, order: PlanOrder, operations: readonly PlanOperation[]): PaperCheck[] {
  return [...documentChecks(input, order), ...requirementChecks(input, order, operations)];
}

/** Requirements that concern an order: its own, its item's and those of its resources. */
export function requirementsOf(
  { requirements }: Pick<PlanningInput, 'requirements'>,
  order: OrderId,
  item: ItemId,
  resources: readonly ResourceId[],
): RequirementRow[] {
  return requirements.filter(({ subject, subjectKind }) => concerns(subjectKind, subject, order, item, resources));
}

/** Documents that concern an order: its own, its item's and those of its resources. */
export function documentsOf(
  { documents }: Pick<PlanningInput, 'documents'>,
  order: OrderId,
  item: ItemId,
  resources: readonly ResourceId[],
): DocumentRow[] {
  return documents.filter(({ subject, subjectKind }) => concerns(subjectKind, subject, order, item, resources));
}

function concerns(
  kind: RequirementRow['subjectKind'],
  subject: string,
  order: OrderId,
  item: ItemId,
  resources: readonly ResourceId[],
): boolean {
  if (kind === 'order') return subject === order;
  return kind === 'item' ? subject === item : resources.includes(subject);
}

function documentChecks(input: PlanningInput, { order, item }: PlanOrder): PaperCheck[] {
  const keepsSome =
    input.documents.length > 0 || input.routings.some(({ document, instruction }) => document !== null || instruction !== null);
  if (!keepsSome) return [];
  const state = input.parameters.releaseBlocking === 'papers' ? 'blocked' : 'note';
  const own = documentsOf(input, order, item, []);
  const inRouting = input.routings.some((row) => row.item === item && (row.document !== null || row.instruction !== null));
  if (own.length === 0 && !inRouting) return [{ kind: 'document', state, reason: 'missing', title: null }];
  return own
    .filter(({ version }) => version === null)
    .map(({ title }): PaperCheck => ({ kind: 'document', state, reason: 'no-version', title }));
}

function requirementChecks(input: PlanningInput, { order, item }: PlanOrder, operations: readonly PlanOperation[]): PaperCheck[] {
  const resources = operations.map(({ resource }) => resource);
  return requirementsOf(input, order, item, resources)
    .filter(({ blocking, met }) => blocking && !met)
    .map((requirement): PaperCheck => ({ kind: 'requirement', state: 'blocked', requirement }));
}
