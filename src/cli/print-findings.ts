import { formatFinding } from '../i18n/format-finding';
import type { Language } from '../i18n/language';
import type { LocatedFinding } from '../tables/read-input';
import { say } from './words';

/** One line a finding on standard output: severity, cell, sentence. */
export function printFindings(findings: readonly LocatedFinding[], language: Language, heading: 'findings' | 'audit' = 'findings'): void {
  if (findings.length === 0) return;
  const lines = findings.map((finding) => {
    const place = finding.sheet === undefined ? '' : ` ${finding.sheet}${finding.cell === undefined ? '' : `!${finding.cell}`}`;
    const severity = say(language, `severity_${finding.severity}`);
    return say(language, 'finding', { severity, place, sentence: formatFinding(finding, language) });
  });
  process.stdout.write(`${say(language, heading, { count: findings.length })}\n${lines.join('\n')}\n`);
}
