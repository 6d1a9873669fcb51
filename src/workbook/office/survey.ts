import type { SheetId } from '../../sheets/sheet-spec';
import { DAYS_1904 } from '../date-system';
import { ownedId, sheetOfReference } from '../owned-names';
import type { Property } from '../setting-pieces';

/** Begins the names of the sheets that keep, during a write, what Jalon's sheets held before. */
export const BACKUP_PREFIX = '_Jalon.';

function isBackupName(name: string): boolean {
  return name.startsWith(BACKUP_PREFIX);
}

/** A worksheet as it stands. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
}

/** A table as it stands. */
export interface TableFacts {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** A workbook-wide name as it stands. */
export interface NameFacts {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** All that one round trip tells of a workbook, whatever its size. */
export interface Survey {
  readonly workbookName: string;
  readonly dateSystem: 1900 | 1904;
  readonly structureProtected: boolean;
  /** In tab order, without what a write keeps aside. */
  readonly sheets: readonly SheetFacts[];
  /** Sheets in which a write keeps what was there: it is under way, or was interrupted. */
  readonly aside: readonly (SheetFacts & { readonly complete: boolean })[];
  readonly tables: readonly TableFacts[];
  readonly names: readonly NameFacts[];
  /** The workbook's own properties. */
  readonly properties: readonly Property[];
  /** Jalon's sheets that are there, and what Jalon called each last. */
  readonly owned: ReadonlyMap<SheetId, { readonly sheet: SheetFacts; readonly given: string }>;
}

/** Looks at the workbook: one round trip. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  workbook.load('name');
  workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const tables = workbook.tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  const names = workbook.names.load('items/name,items/formula,items/comment,items/visible');
  const properties = workbook.properties.custom.load('items/key,items/value');
  // There is no property for it: the second day of 1904 has the number 1 where counting begins in 1904.
  const probe = workbook.functions.date(1904, 1, 2).load('value');
  await context.sync();
  const all = sheets.items.map(({ id, name, visibility, protection }) => {
    const facts: SheetFacts = { id, name, hidden: visibility !== 'Visible', isProtected: protection.protected };
    return { ...facts, complete: visibility === 'VeryHidden' };
  });
  const sheetFacts = all.filter(({ name }) => !isBackupName(name));
  const nameFacts = names.items.map(({ name, formula, comment, visible }): NameFacts => {
    return { name, formula: String(formula), comment, visible };
  });
  return {
    workbookName: workbook.name,
    dateSystem: probe.value <= DAYS_1904 ? 1904 : 1900,
    structureProtected: workbook.protection.protected,
    sheets: sheetFacts,
    aside: all.filter(({ name }) => isBackupName(name)),
    tables: tables.items.map(tableFacts),
    names: nameFacts,
    properties: properties.items.map(({ key, value }): Property => [key, String(value)]),
    owned: ownedSheets(sheetFacts, nameFacts),
  };
}

function tableFacts({ id, name, showHeaders, showTotals, worksheet }: Excel.Table): TableFacts {
  return { id, name, showHeaders, showTotals, sheetId: worksheet.id };
}

function ownedSheets(sheets: readonly SheetFacts[], names: readonly NameFacts[]): Survey['owned'] {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const owned = new Map<SheetId, { sheet: SheetFacts; given: string }>();
  for (const { name, formula, comment } of names) {
    const id = ownedId(name);
    const sheet = byName.get(sheetOfReference(formula)?.toLowerCase() ?? '');
    if (id && sheet) owned.set(id, { sheet, given: comment });
  }
  return owned;
}
