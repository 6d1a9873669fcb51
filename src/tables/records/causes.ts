import { withoutCauseCycles } from '../../engine/improvement/cause-links';
import type { ImprovementFindingCode } from '../../engine/improvement/finding-codes';
import type { FindingParameter } from '../../engine/model/finding';
import type { CauseLink, CauseRow } from '../../engine/model/follow-up-records';
import { NameIndex } from '../name-index';
import type { Reading } from '../reading';
import { readRows } from '../row-reader';
import { CAUSE_LINKS } from '../schema/improvement-words';
import { nameKey } from '../text-key';
import { SpelledNames } from './spelled-names';

/**
 * Rows of Causes, each cause once a problem: several rows of it are one cause with several parents. A parent that is no cause of the problem, and a
 * link that closes a circle, are told and passed over.
 */
export function readCauses(reading: Reading): CauseRow[] {
  const problems = new SpelledNames();
  const rows = readRows(reading, reading.tables.get('Causes'), (row): CauseRow => ({
    problem: problems.read(row, 'problem') ?? row.needText('problem'),
    category: row.text('category'),
    cause: row.needText('cause'),
    parents: partsOf(row.text('parent_cause')),
    link: row.word<CauseLink>('link', CAUSE_LINKS),
    evidence: row.text('evidence'),
    contributor: row.text('contributor'),
    votes: row.number('votes'),
    source: row.source,
  }));
  const linked = linkParents(reading, oncePerProblem(reading, rows));
  const { rows: freed, cycles } = withoutCauseCycles(linked);
  for (const { row, path } of cycles) tell(reading, row, 'cause.cycle', { path: { path } });
  return [...freed];
}

function partsOf(text: string | null): string[] {
  return (text ?? '')
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** One row a cause: its parents together, what one row leaves empty from the other. A row that says nothing new is told. */
function oncePerProblem(reading: Reading, rows: readonly CauseRow[]): CauseRow[] {
  const merged = new Map<string, CauseRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.problem, nameKey(row.cause)]);
    const known = merged.get(key);
    if (known === undefined) {
      merged.set(key, row);
      continue;
    }
    const parents = row.parents.filter((parent) => !known.parents.some((other) => nameKey(other) === nameKey(parent)));
    if (parents.length === 0) tell(reading, row, 'cause.duplicate', {});
    merged.set(key, {
      ...known,
      parents: [...known.parents, ...parents],
      category: known.category ?? row.category,
      link: known.link ?? row.link,
      evidence: known.evidence ?? row.evidence,
      contributor: known.contributor ?? row.contributor,
      votes: known.votes ?? row.votes,
    });
  }
  return [...merged.values()];
}

/** Parents in the spelling of their own row; the problem itself is no parent. */
function linkParents(reading: Reading, rows: readonly CauseRow[]): CauseRow[] {
  const causes = new Map<string, NameIndex>();
  for (const { problem, cause } of rows) {
    const known = causes.get(problem) ?? new NameIndex();
    known.add(cause);
    causes.set(problem, known);
  }
  return rows.map((row) => {
    const wanted = row.parents.filter((parent) => nameKey(parent) !== nameKey(row.problem));
    const parents = wanted.flatMap((parent) => {
      const found = causes.get(row.problem)?.resolve(parent) ?? null;
      if (found === null) tell(reading, row, 'cause.parent-unknown', { parent, problem: row.problem });
      return found === null ? [] : [found];
    });
    return { ...row, parents };
  });
}

function tell(reading: Reading, row: CauseRow, code: ImprovementFindingCode, parameters: Readonly<Record<string, FindingParameter>>): void {
  const severity = code === 'cause.duplicate' ? 'info' : 'warning';
  const column = code === 'cause.duplicate' ? 'cause' : 'parent_cause';
  const place = { table: 'Causes', column, key: row.cause, ...(row.source === undefined ? {} : { row: row.source.row }) };
  reading.findings.push({ severity, code, parameters, ...place });
}
