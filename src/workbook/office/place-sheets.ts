import type { SheetId, SheetSpec } from '../../sheets/sheet-spec';
import { SHEET_IDS } from '../../sheets/sheet-spec';
import { tabPosition } from '../owned-names';
import { freeSheetName } from '../sheet-names';
import { WorkbookError } from '../workbook';
import type { SheetFacts, Survey } from './survey';

/** A sheet to be written: the tab that stands for it, or where a new one goes. */
export interface SheetPlace {
  readonly spec: SheetSpec;
  /** Null when the tab is new. */
  readonly standing: SheetFacts | null;
  /** As it will be called. */
  readonly name: string;
  /** Index among the tabs, of a new one. */
  readonly position: number;
}

/**
 * Finds or plans the tab of each sheet, in tab order. A sheet that Jalon made before stays where it is; it changes its name only while the
 * planner has not given it one of his own. A name that is taken gets ' (Jalon)'. Where the structure of the workbook is protected nothing is
 * written at all: no copies of what stands there could be kept, and a write that fails would leave it half.
 * @throws WorkbookError `protected-sheet`, `protected-structure`.
 */
export function placeSheets(known: Survey, sheets: readonly SheetSpec[]): SheetPlace[] {
  const ordered = [...sheets].sort((a, b) => SHEET_IDS.indexOf(a.id) - SHEET_IDS.indexOf(b.id));
  const tabs: { key: string; name: string }[] = known.sheets.map(({ id, name }) => ({ key: id, name }));
  const keys = new Map<SheetId, string>([...known.owned].map(([id, { sheet }]) => [id, sheet.id]));
  if (known.structureProtected && ordered.length > 0) {
    throw new WorkbookError('protected-structure', 'the structure of the workbook is protected', known.workbookName);
  }
  return ordered.map((spec): SheetPlace => {
    const owned = known.owned.get(spec.id);
    if (owned) {
      const { sheet, given } = owned;
      if (sheet.isProtected) throw new WorkbookError('protected-sheet', `the sheet ${sheet.name} is protected`, sheet.name);
      const tab = tabs.find(({ key }) => key === sheet.id);
      const name = sheet.name === given ? nameAmong(spec.name, tabs, sheet.id) : sheet.name;
      if (tab) tab.name = name;
      return { spec, standing: sheet, name, position: -1 };
    }
    const name = nameAmong(spec.name, tabs, '');
    const places = new Map([...keys].map(([id, key]) => [id, tabs.findIndex((tab) => tab.key === key)]));
    const position = tabPosition(spec.id, places, tabs.length);
    keys.set(spec.id, spec.id);
    tabs.splice(position, 0, { key: spec.id, name });
    return { spec, standing: null, name, position };
  });
}

function nameAmong(wanted: string, tabs: readonly { readonly key: string; readonly name: string }[], own: string): string {
  return freeSheetName(
    wanted,
    tabs.filter(({ key }) => key !== own).map(({ name }) => name),
  );
}
