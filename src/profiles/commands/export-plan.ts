import { basename, extname } from 'node:path';
import type { Call } from '../../cli/arguments';
import { languageOf, onlyFile, parseCall, text } from '../../cli/arguments';
import { readWorkbook, writeWhole } from '../../cli/files';
import { EXIT, say, WrongCall } from '../../cli/words';
import type { Language } from '../../i18n/language';
import { findTables } from '../../tables/find-tables';
import { guessLanguage } from '../../tables/table-language';
import { createXlsx } from '../../workbook/xlsx/xlsx-workbook';
import { encodeForExcel } from '../decode-text';
import { EXPORT_PROFILES, type ExportProfile } from '../export-profiles';
import { exportCsv, exportSheetContent, exportTable, type ExportedTable } from '../export-table';
import { tableSheet } from '../import-sheet';

const FORMATS = ['csv', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

/** jalon export: what the last plan of a workbook says, as CSV or as a workbook for another program. Reads only; the plan is not computed again. */
export async function exportPlan(args: readonly string[]): Promise<number> {
  const call = parseCall(args, ['what', 'for', 'format', 'output', 'lang']);
  const file = onlyFile(call);
  const profile = profileOf(call);
  const format = formatOf(call);
  const output = text(call, 'output') ?? `${file.slice(0, file.length - extname(file).length)}-${profile.id}.${format}`;
  const snapshot = await readWorkbook(file).read();
  const language = languageOf(call) ?? guessLanguage(findTables(snapshot).tables);
  const exported = exportTable(snapshot, profile, text(call, 'for'));
  if (exported === null) {
    process.stderr.write(`${say(language, 'exportNoPlan', { file })}\n`);
    return EXIT.noPlan;
  }
  writeWhole({ file: output, content: contentOf(exported, profile, format, language, file) });
  process.stdout.write(`${say(language, 'exported', { rows: exported.rows.length, file: output })}\n`);
  return EXIT.done;
}

function profileOf(call: Call): ExportProfile {
  const what = text(call, 'what') ?? '';
  const profile = EXPORT_PROFILES.find(({ id }) => id === what);
  if (profile === undefined) {
    throw new WrongCall('badOption', { option: '--what', value: what, expected: EXPORT_PROFILES.map(({ id }) => id).join(', ') });
  }
  return profile;
}

function formatOf(call: Call): Format {
  const asked = text(call, 'format') ?? 'csv';
  const format = FORMATS.find((known) => known === asked);
  if (format === undefined) throw new WrongCall('badOption', { option: '--format', value: asked, expected: FORMATS.join(', ') });
  return format;
}

function contentOf(exported: ExportedTable, profile: ExportProfile, format: Format, language: Language, file: string): Uint8Array {
  if (format === 'csv') return encodeForExcel(exportCsv(exported, language));
  const workbook = createXlsx();
  const names = { sheet: profile.id, table: profile.id.replace(/-/g, '_') };
  const sentence = say(language, 'exportSentence', { file: basename(file) });
  workbook.addPlannerSheets([tableSheet(names, sentence, exportSheetContent(exported), language)]);
  return workbook.toBytes();
}
