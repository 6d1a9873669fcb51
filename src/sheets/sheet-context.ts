import type { Language } from '../i18n/language';
import { formatDayOfMonth, formatMoment, formatShortMoment, formatWeek, formatWeekday } from '../i18n/format-values';
import { sheetWords } from '../i18n/sheets';
import type { SayOnSheet } from '../i18n/sheets';
import type { JournalEntry } from '../engine/informing/journal';
import type { Item, PlanningInput, Resource } from '../engine/model/input';
import type { Plan } from '../engine/model/plan';
import type { ItemId, Minutes, ResourceId } from '../engine/model/units';
import type { PackChoice } from '../engine/release/pack-choice';
import type { RowEffect } from '../engine/what-if/row-effects';
import type { ScenarioOutcome } from '../engine/what-if/scenarios';
import type { Finding } from '../engine/model/finding';
import type { QualityHistory } from '../engine/audit/quality-score';
import type { Acknowledgement } from '../tables/acknowledgements';
import type { LocatedFinding } from '../tables/read-input';
import type { CellFormat, SheetId } from './sheet-spec';
import { quantityFormat } from './number-formats';

/** Scenarios and effects of adjustments, as far as they were computed. */
export interface WhatIfContext {
  /** The scenario that the plan is computed with; null = none. */
  readonly scenario: string | null;
  /** The tables before any adjustment: what a row of Adjustments costs is computed from them. */
  readonly tables: PlanningInput;
  /** By the content of the row (`adjustmentKey`). */
  readonly effects: Readonly<Record<string, RowEffect>>;
  readonly comparison: { readonly now: Minutes; readonly outdated: boolean; readonly outcomes: readonly ScenarioOutcome[] } | null;
}

/** What the sheets are made from, beside the plan. */
export interface SheetsRequest {
  readonly input: PlanningInput;
  /** What reading the tables found, with the place of each; the plan's own messages may be among them, located. */
  readonly findings: readonly LocatedFinding[];
  readonly language: Language;
  /** Gives a finding of the audit the place of its cell. */
  readonly locate?: (finding: Finding) => LocatedFinding;
  /** Quality scores of the runs before this one. */
  readonly qualityHistory?: QualityHistory;
  /** Sheets that the workbook has already: they are made again even when they have nothing to show. */
  readonly standing?: readonly SheetId[];
  /** What the sheets of adjustments and scenarios know beside the plan. */
  readonly whatIf?: WhatIfContext;
  /** Only the sheets that always stand, for who wants few. */
  readonly essentialOnly?: boolean;
  /** The planner's journal with this run in it, the oldest first. */
  readonly journal?: readonly JournalEntry[];
  /** The orders whose papers the planner wants; without a choice those of today and tomorrow. */
  readonly pack?: PackChoice | null;
  /** Who has read which message of the last plan, by the message's key. */
  readonly acknowledged?: ReadonlyMap<string, Acknowledgement>;
}

/** The plan, its input and the words, ready for every sheet. */
export interface SheetContext extends SheetsRequest {
  readonly plan: Plan;
  readonly say: SayOnSheet;
  /** All sheets of this plan, in tab order. */
  readonly sheetIds: readonly SheetId[];
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
    sheetIds: [],
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
