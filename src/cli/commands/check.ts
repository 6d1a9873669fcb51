import { formatFinding } from '../../i18n/format-finding';
import { checkTables } from '../../pipeline/regenerate-plan';
import { languageOf, onlyFile, parseCall, text } from '../arguments';
import { readWorkbook } from '../files';
import { printFindings } from '../print-findings';
import { readMapping } from '../read-mapping';
import { EXIT, say } from '../words';

/** jalon check: what the tables have wrong; writes nothing. */
export async function check(args: readonly string[]): Promise<number> {
  const call = parseCall(args, ['json', 'lang', 'map'], ['json']);
  const workbook = readWorkbook(onlyFile(call));
  const read = await checkTables(workbook, { language: languageOf(call), mapping: readMapping(text(call, 'map')) });
  const language = languageOf(call) ?? read.input.parameters.language;
  if (call.options.json === true) {
    const rows = read.findings.map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      table: finding.table ?? null,
      excel_table: finding.excelTable ?? null,
      sheet: finding.sheet ?? null,
      cell: finding.cell ?? null,
      column: finding.column ?? null,
      header: finding.header ?? null,
      value: finding.value ?? null,
      text: formatFinding(finding, language),
    }));
    process.stdout.write(`${JSON.stringify(rows, null, 1)}\n`);
  } else if (read.findings.length === 0) {
    process.stdout.write(`${say(language, 'noFindings')}\n`);
  } else {
    printFindings(read.findings, language);
  }
  return read.usable ? EXIT.done : EXIT.noPlan;
}
