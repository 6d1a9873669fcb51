import type { Language } from '../i18n/language';
import { formatDayOfMonth, formatMoment, formatShortMoment, formatWeek, formatWeekday } from '../i18n/format-values';
import { sheetWords } from '../i18n/sheets';
import type { SayOnSheet } from '../i18n/sheets';
import type { Item, PlanningInput, Resource } from '../engine/model/input';
import type { Plan } from '../engine/model/plan';
import type { ItemId, Minutes, ResourceId } from '../engine/model/units';
import type { LocatedFinding } from '../tables/read-input';
import type { CellFormat, SheetId } from './sheet-spec';
import { quantityFormat } from './number-formats';

/** What the sheets are made from, beside the plan. */
export interface SheetsRequest {
  readonly input: PlanningInput;
  /** What reading the tables found, with the place of each; the plan's own messages may be among them, located. */
  readonly findings: readonly LocatedFinding[];
  readonly language: Language;
}

/** The plan, its input and the words, ready for every sheet. */
export interface SheetContext extends SheetsRequest {
  readonly plan: Plan;
  readonly say: SayOnSheet;
  item(id: ItemId): Item | undefined;
  resource(id: ResourceId): Resource | undefined;
  /** Format of the quantities of these items in one column: the most decimals that one of them has. */
  quantityFormat(items: Iterable<ItemId>): CellFormat;
  /** A bucket in words, unique within the plan: `S48 · 23/11`, `lun. 23/11`, `23/11 06:00`. */
  bucketLabel(bucket: Minutes): string;
  tabName(sheet: SheetId): string;
}

/** Completes a request with look-ups by id. */
export function createSheetContext(plan: Plan, request: SheetsRequest): SheetContext {
  const { language, input } = request;
  const say = sheetWords(language);
  const items = new Map(input.items.map((item) => [item.item, item]));
  const resources = new Map(input.resources.map((resource) => [resource.resource, resource]));
  const labels = bucketLabels(plan, input.parameters.bucket, language);
  return {
    ...request,
    plan,
    say,
    item: (id) => items.get(id),
    resource: (id) => resources.get(id),
    quantityFormat: (ids) => quantityFormat(Math.max(0, ...[...new Set(ids)].map((id) => items.get(id)?.decimals ?? 0))),
    bucketLabel: (bucket) => labels.get(bucket) ?? formatMoment(bucket, language),
    tabName: (sheet) => say(`tab.${sheet}`),
  };
}

function bucketLabels(plan: Plan, kind: PlanningInput['parameters']['bucket'], language: Language): Map<Minutes, string> {
  const short = (bucket: Minutes): string => {
    if (kind === 'week') return `${formatWeek(bucket, language)} · ${formatDayOfMonth(bucket, language)}`;
    return kind === 'day' ? formatWeekday(bucket, language) : formatShortMoment(bucket, language);
  };
  const labels = plan.buckets.map(short);
  const unique = new Set(labels).size === labels.length;
  return new Map(plan.buckets.map((bucket, index) => [bucket, unique ? labels[index] : formatMoment(bucket, language)]));
}
