import { basename, extname } from 'node:path';
import type { Call } from '../../cli/arguments';
import { languageOf, onlyFile, parseCall, text } from '../../cli/arguments';
import { readBytes, readWorkbook, workbookTrouble, writeWhole } from '../../cli/files';
import { EXIT, say, WrongCall } from '../../cli/words';
import type { Language } from '../../i18n/language';
import { mergeMappings, packMapping, unpackMapping } from '../../pipeline/kept-mapping';
import { SETTING } from '../../pipeline/setting-names';
import { findTables } from '../../tables/find-tables';
import { matchHeaders } from '../../tables/match-headers';
import type { InputTable } from '../../tables/schema/column';
import { INPUT_TABLES } from '../../tables/schema/input-tables';
import { guessLanguage } from '../../tables/table-language';
import { looseKey } from '../../tables/text-key';
import { WorkbookError } from '../../workbook/workbook';
import { findDelimiter, parseCsv } from '../csv';
import { decodeText } from '../decode-text';
import { guessProfile, IMPORT_PROFILES, type ImportProfile } from '../import-profiles';
import { freeNames, tableSheet } from '../import-sheet';
import { replaceInPlace } from './replace-in-place';
import { importTable, type ExtractRecords, type ImportedTable } from '../import-table';

/**
 * jalon import: an extract of another program becomes a table of the workbook, on a sheet of its own, and the plan reads that one from then on. The
 * planner's own table of that kind stays as it is, unless its rows are to be replaced in place.
 */
export async function importExtract(args: readonly string[]): Promise<number> {
  const call = parseCall(args, ['table', 'into', 'output', 'profile', 'lang', 'replace', 'preview'], ['replace', 'preview']);
  const file = onlyFile(call);
  const { schema, into, output } = placesOf(call);
  const workbook = readWorkbook(into);
  const snapshot = await workbook.read();
  const { tables, mapping } = findTables(snapshot, unpackMapping(snapshot.settings[SETTING.mapping]));
  const language = languageOf(call) ?? guessLanguage(tables);
  const records = await readExtract(file, schema);
  const profile = profileOf(call, records);
  const imported = importTable(records, schema, profile, language);
  if (imported.missing.length > 0) {
    const columns = imported.missing.map((column) => column.name[language]).join(', ');
    throw new WrongCall('importMissing', { file, columns, headers: (records[0] ?? []).join(', ') });
  }
  if (call.options.replace === true || call.options.preview === true) {
    const isPreview = call.options.preview === true;
    return replaceInPlace(workbook, { found: tables.get(schema.table), imported, snapshot }, { into, output, language, isPreview });
  }
  const names = freeNames(schema.name[language], snapshot);
  const before = tables.get(schema.table)?.raw.name;
  try {
    workbook.addPlannerSheets([tableSheet(names, say(language, 'importSentence', { file: basename(file) }), imported, language)]);
    const chosen = mergeMappings(mapping, { tables: { [schema.table]: { table: names.table } } });
    await workbook.write([], { [SETTING.mapping]: packMapping(chosen) });
  } catch (error) {
    throw error instanceof WorkbookError ? workbookTrouble(error, into) : error;
  }
  writeWhole({ file: output, content: workbook.toBytes() });
  report(language, imported, { file, profile: profile.id, ...names, before, output });
  return EXIT.done;
}

function placesOf(call: Call): { schema: InputTable; into: string; output: string } {
  const [table, into] = [text(call, 'table'), text(call, 'into')];
  // A preview writes nothing.
  const output = text(call, 'output') ?? (call.options.preview === true ? into : undefined);
  if (table === undefined || into === undefined || output === undefined) throw new WrongCall('importWords');
  const key = looseKey(table);
  const schema = INPUT_TABLES.find((one) => [one.table, one.name.en, one.name.fr].some((name) => looseKey(name) === key));
  const expected = INPUT_TABLES.map((one) => one.table).join(', ');
  if (schema === undefined) throw new WrongCall('badOption', { option: '--table', value: table, expected });
  if (extname(output).toLowerCase() !== '.xlsx') throw new WrongCall('badOption', { option: '-o', value: output, expected: 'FILE.xlsx' });
  return { schema, into, output };
}

/** Of a workbook the table that fits best: with the most columns that are known. */
async function readExtract(file: string, schema: InputTable): Promise<ExtractRecords> {
  if (!['.xlsx', '.xlsm'].includes(extname(file).toLowerCase())) {
    const content = decodeText(readBytes(file));
    return parseCsv(content, findDelimiter(content));
  }
  const { tables } = await readWorkbook(file).read();
  const known = tables.map((table) => ({ table, columns: matchHeaders(table.headers, schema).columns.size }));
  const best = known.reduce<(typeof known)[number] | undefined>((a, b) => (a === undefined || b.columns > a.columns ? b : a), undefined);
  return best === undefined ? [] : [best.table.headers, ...best.table.rows];
}

function profileOf(call: Call, records: ExtractRecords): ImportProfile {
  const asked = text(call, 'profile');
  const [headers = [], ...rows] = records.map((record) => record.map((cell) => String(cell ?? '')));
  if (asked === undefined) return guessProfile(headers, rows);
  const profile = IMPORT_PROFILES.find(({ id }) => id === asked);
  if (profile === undefined) {
    throw new WrongCall('badOption', { option: '--profile', value: asked, expected: IMPORT_PROFILES.map(({ id }) => id).join(', ') });
  }
  return profile;
}

/** Rows that are named one by one. */
const MOST_NAMED = 10;

function report(
  language: Language,
  imported: ImportedTable,
  done: { file: string; profile: string; sheet: string; table: string; before: string | undefined; output: string },
): void {
  const { matched, unknown, ragged, rows } = imported;
  const columns = [...matched.values()].join(', ');
  const lines = [
    say(language, 'imported', { rows: rows.length, file: done.file, table: done.table, sheet: done.sheet }),
    say(language, 'importedColumns', { profile: done.profile, columns }),
    ...(unknown.length === 0 ? [] : [say(language, 'importUnknown', { columns: unknown.join(', ') })]),
    ...(ragged.length === 0
      ? []
      : [say(language, 'importRagged', { rows: ragged.slice(0, MOST_NAMED).join(', ') + (ragged.length > MOST_NAMED ? '…' : '') })]),
    ...(done.before === undefined ? [] : [say(language, 'importReplaces', { table: done.before })]),
    say(language, 'written', { file: done.output }),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
