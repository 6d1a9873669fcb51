import { auditData } from '../../engine/audit/audit-data';
import { dataQuality, type DataQuality } from '../../engine/audit/quality-score';
import { formatFinding } from '../../i18n/format-finding';
import { formatNumber } from '../../i18n/format-values';
import type { Language } from '../../i18n/language';
import { checkTables } from '../../pipeline/regenerate-plan';
import { languageOf, onlyFile, parseCall, text } from '../arguments';
import { readWorkbook } from '../files';
import { printFindings } from '../print-findings';
import { readMapping } from '../read-mapping';
import { EXIT, say } from '../words';

/** jalon check: what the tables have wrong, what the audit doubts, and how good the tables are; writes nothing. */
export async function check(args: readonly string[]): Promise<number> {
  const call = parseCall(args, ['json', 'lang', 'map'], ['json']);
  const workbook = readWorkbook(onlyFile(call));
  const read = await checkTables(workbook, { language: languageOf(call), mapping: readMapping(text(call, 'map')) });
  const language = languageOf(call) ?? read.input.parameters.language;
  const audit = read.usable ? auditData(read.input).map(read.locate) : [];
  const findings = [...read.findings, ...audit];
  if (call.options.json === true) {
    const rows = findings.map((finding) => ({
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
  } else {
    if (read.findings.length === 0) process.stdout.write(`${say(language, 'noFindings')}\n`);
    printFindings(read.findings, language);
    printFindings(audit, language, 'audit');
    printQuality(dataQuality(read.input, findings), language);
  }
  return read.usable ? EXIT.done : EXIT.noPlan;
}

function printQuality({ score, affected, rows }: DataQuality, language: Language): void {
  if (score === null) return;
  process.stdout.write(`${say(language, 'quality', { score: formatNumber(score, 1, language), affected, rows })}\n`);
}
