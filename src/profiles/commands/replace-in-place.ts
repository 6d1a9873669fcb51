import { workbookTrouble, writeWhole } from '../../cli/files';
import { EXIT, say, WrongCall } from '../../cli/words';
import type { Language } from '../../i18n/language';
import type { FoundTable } from '../../tables/found-table';
import { WorkbookError, type WorkbookSnapshot } from '../../workbook/workbook';
import type { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import type { ImportedTable } from '../import-table';
import { replacementOf, type Replacement } from '../replace-rows';

/** What is replaced by what. */
interface Replacing {
  /** undefined = the workbook has no such table. */
  readonly found: FoundTable | undefined;
  readonly imported: ImportedTable;
  readonly snapshot: WorkbookSnapshot;
}

interface Places {
  readonly into: string;
  readonly output: string;
  readonly language: Language;
  /** Only says what would change. */
  readonly isPreview: boolean;
}

/** Rows that are named one by one. */
const MOST_NAMED = 10;

/** Replaces the rows of the planner's own table by those of an extract, and says what changes; a preview writes nothing. */
export function replaceInPlace(workbook: XlsxWorkbook, { found, imported, snapshot }: Replacing, places: Places): number {
  const { into, output, language, isPreview } = places;
  if (found === undefined) throw new WrongCall('replaceNone');
  if (!found.raw.isTable) throw new WrongCall('replaceNoTable', { sheet: found.raw.sheet });
  const replacement = replacementOf(found, imported, snapshot.dateSystem);
  if (!isPreview) {
    try {
      workbook.replaceTableRows(found.raw.name, replacement.rows);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      if (error.code === 'formula-cell') throw new WrongCall('replaceFormula');
      if (error.code === 'table-in-the-way') throw new WrongCall('replaceInTheWay');
      throw workbookTrouble(error, into);
    }
    writeWhole({ file: output, content: workbook.toBytes() });
  }
  const written = isPreview ? [] : [say(language, 'written', { file: output })];
  process.stdout.write(`${[...previewLines(replacement, found, language), ...written].join('\n')}\n`);
  return EXIT.done;
}

function previewLines({ added, gone, changed, same, left }: Replacement, { raw }: FoundTable, language: Language): string[] {
  const counts = { added: added.length, changed: changed.length, gone: gone.length, same };
  const named = (keys: readonly string[]): string => keys.slice(0, MOST_NAMED).join(', ') + (keys.length > MOST_NAMED ? ' …' : '');
  return [
    say(language, 'replacePreview', { table: raw.name, sheet: raw.sheet, ...counts }),
    ...(added.length === 0 ? [] : [say(language, 'replaceAdded', { keys: named(added) })]),
    ...changed.slice(0, MOST_NAMED).map(({ key, headers }) => say(language, 'replaceChanged', { key, columns: headers.join(', ') })),
    ...(changed.length > MOST_NAMED ? [say(language, 'replaceMore', { count: changed.length - MOST_NAMED })] : []),
    ...(gone.length === 0 ? [] : [say(language, 'replaceGone', { keys: named(gone) })]),
    ...(left.length === 0 ? [] : [say(language, 'replaceLeft', { columns: left.join(', ') })]),
  ];
}
