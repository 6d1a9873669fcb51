import { computePlan } from '../../engine/plan';
import type { Language } from '../../i18n/language';
import { sampleWorkshop } from '../../sample/workshop';
import { snapshotFromTables } from '../../tables/json-tables';
import { readPlanningInput } from '../../tables/read-planning-input';
import type { SheetContext } from '../sheet-context';
import { createSheetContext } from '../sheet-context';
import type { CellContent, SheetSpec, TableSpec } from '../sheet-spec';

const known = new Map<Language, SheetContext>();

/** For tests: the sample workshop, planned by the best rule alone, ready for its sheets. */
export function sampleContext(language: Language): SheetContext {
  const before = known.get(language);
  if (before !== undefined) return before;
  const { input, findings, locate } = readPlanningInput(snapshotFromTables(sampleWorkshop(language)), { language });
  const plan = computePlan(input, { iterations: 0, seed: 1 });
  const context = createSheetContext(plan, { input, findings: [...findings, ...plan.messages.map(locate)], language, locate });
  known.set(language, context);
  return context;
}

/** The rows of a table by the keys of its columns. */
export function rowsByKey(sheet: SheetSpec, table: string): Readonly<Record<string, CellContent>>[] {
  const found = sheet.tables.find(({ name }) => name === table);
  if (found === undefined) throw new Error(`${sheet.id} has no table ${table}`);
  return found.rows.map((row) => Object.fromEntries(found.columns.map(({ key }, index) => [key, row[index]])));
}

/** Every text of a sheet: cells, headers, bodies, titles of charts. */
export function textsOf(sheet: SheetSpec): string[] {
  const shown = (content: CellContent): CellContent => (content !== null && typeof content === 'object' ? content.value : content);
  const ofTable = ({ columns, rows }: TableSpec): CellContent[] => [...columns.map(({ header }) => header), ...rows.flat().map(shown)];
  const all = [
    ...sheet.cells.map(({ content }) => shown(content)),
    ...sheet.tables.flatMap(ofTable),
    ...sheet.charts.map(({ title }) => title),
  ];
  return all.filter((text): text is string => typeof text === 'string');
}

/** What no reader should see: a blank that nobody filled, a code, a number that is none. */
export const RAW_TEXT = /\{\w+[|}]|NaN|undefined|Infinity|\bnull\b|\b4[67]\d{3}\.\d/;
