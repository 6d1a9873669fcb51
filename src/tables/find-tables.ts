import type { RawTable, WorkbookSnapshot } from '../workbook/workbook';
import type { FoundTable, FoundTables } from './found-table';
import { locateFinding } from './located';
import { matchHeaders } from './match-headers';
import type { HeaderMatch } from './match-headers';
import type { TableMapping } from './mapping';
import type { LocatedFinding } from './read-input';
import { TABLE_NAMES } from './schema/column';
import type { InputTable, TableName } from './schema/column';
import { INPUT_TABLES } from './schema/input-tables';
import { contentEvidence, nameEvidence, namedAfter } from './table-evidence';
import { looseKey } from './text-key';
import type { TableFindingCode } from './finding-codes';

/** A table of the workbook that may stand for an input table. */
interface Candidate {
  readonly schema: InputTable;
  readonly raw: RawTable;
  readonly match: HeaderMatch;
  readonly named: boolean;
  readonly score: number;
}

/** Less evidence than this does not make a table out of headers alone. */
const LEAST_EVIDENCE = 1.5;
/** Headers that speak so much more for another input table overrule a name. */
const CLEARLY = 1;
/** A table with so many of the columns of the one that was taken looks like it. */
const ALIKE = 0.6;

/**
 * Finds the planner's tables: by the saved mapping, then by name (`Items`, `Articles`, `tArticles` …), then by headers, the best evidence first.
 * Jalon's own tables are never taken; each table of the workbook is used once; where two fit, a visible one goes before one on a
 * hidden sheet and the better one before the worse, and a finding names both.
 */
export function findTables(snapshot: WorkbookSnapshot, mapping?: TableMapping): FoundTables {
  const raws = snapshot.tables.filter((raw) => !raw.owned);
  const finder = new Finder(raws);
  if (mapping !== undefined) finder.takeSaved(mapping);
  finder.takeNamed();
  finder.takeByHeaders();
  finder.explainMissingColumns();
  finder.explainCopies();
  return finder.result();
}

class Finder {
  private readonly found = new Map<TableName, FoundTable>();
  private readonly used = new Set<RawTable>();
  private readonly findings: LocatedFinding[] = [];
  private readonly candidates: readonly Candidate[];

  constructor(private readonly raws: readonly RawTable[]) {
    this.candidates = raws.flatMap(candidatesOf);
  }

  takeSaved(mapping: TableMapping): void {
    for (const schema of INPUT_TABLES) {
      const saved = mapping.tables[schema.table];
      if (saved === undefined) continue;
      const raw =
        this.raws.find((one) => one.name === saved.table) ?? this.raws.find((one) => looseKey(one.name) === looseKey(saved.table));
      if (raw === undefined) {
        this.say('warning', 'table.mapping-lost', schema, { excelTable: saved.table });
        continue;
      }
      const match = matchHeaders(raw.headers, schema, saved.columns);
      for (const [key, header] of Object.entries(saved.columns ?? {})) {
        const lost = !raw.headers.some((one) => looseKey(one) === looseKey(header));
        if (lost) this.say('warning', 'table.column-mapping-lost', schema, { excelTable: raw.name, headerName: header, column: key });
      }
      if (match.missing.length === 0) this.take(schema, raw, match);
    }
  }

  takeNamed(): void {
    for (const schema of INPUT_TABLES) {
      this.takeBest(this.open(schema).filter((one) => one.named));
    }
  }

  takeByHeaders(): void {
    for (;;) {
      const open = INPUT_TABLES.flatMap((schema) => this.open(schema)).filter((one) => one.score >= LEAST_EVIDENCE);
      if (open.length === 0) return;
      this.takeBest(open);
    }
  }

  /** A table that is not used and can only be what another one was taken for: the planner should know which counts. */
  explainCopies(): void {
    for (const raw of this.raws) {
      if (this.used.has(raw) || !raw.isTable) continue;
      const complete = this.candidates.filter((one) => one.raw === raw && one.match.missing.length === 0);
      const [likely] = [...complete].sort((a, b) => b.score - a.score);
      const taken = likely === undefined ? undefined : this.found.get(likely.schema.table);
      if (taken === undefined || likely.score < LEAST_EVIDENCE || likely.match.columns.size < ALIKE * taken.columns.size) continue;
      const code = raw.sheetHidden ? 'table.hidden-copy' : 'table.ambiguous';
      this.say('warning', code, likely.schema, { taken: taken.raw.name, ignored: raw.name, sheetName: raw.sheet }, raw);
    }
  }

  /** A table whose name is right but whose headers lack a required column: said, for the planner believes that it is read. */
  explainMissingColumns(): void {
    for (const one of this.candidates) {
      if (!one.named || this.found.has(one.schema.table) || this.used.has(one.raw) || one.raw.sheetHidden) continue;
      if (one.match.columns.size === 0) continue;
      for (const column of one.match.missing) {
        this.findings.push({
          severity: isPlanned(one.schema.table) ? 'error' : 'warning',
          code: 'table.column-missing' satisfies TableFindingCode,
          parameters: { excelTable: one.raw.name, columnEn: column.name.en, columnFr: column.name.fr },
          table: one.schema.table,
          sheet: one.raw.sheet,
          excelTable: one.raw.name,
        });
      }
      this.used.add(one.raw);
    }
  }

  result(): FoundTables {
    const tables: TableMapping['tables'] = Object.fromEntries(
      INPUT_TABLES.flatMap(({ table }) => {
        const one = this.found.get(table);
        return one === undefined ? [] : [[table, { table: one.raw.name, columns: columnMapping(one) }]];
      }),
    );
    const filtered = [...this.found.values()].filter((one) => one.raw.hiddenRows > 0);
    const filters = filtered.map((one): LocatedFinding => {
      const code = 'table.filtered' satisfies TableFindingCode;
      return locateFinding(
        { severity: 'info', code, parameters: { count: one.raw.hiddenRows, excelTable: one.raw.name }, table: one.schema.table },
        this.found,
      );
    });
    const found = new Map(
      INPUT_TABLES.flatMap(({ table }) => (this.found.has(table) ? [[table, this.found.get(table) as FoundTable] as const] : [])),
    );
    return { tables: found, findings: [...this.findings, ...filters], mapping: { tables } };
  }

  /** What may still be taken for an input table: required columns there, neither side used. */
  private open(schema: InputTable): readonly Candidate[] {
    if (this.found.has(schema.table)) return [];
    return this.candidates.filter((one) => one.schema === schema && one.match.missing.length === 0 && !this.used.has(one.raw));
  }

  private takeBest(choice: readonly Candidate[]): void {
    const best = [...choice].sort(better)[0];
    if (best !== undefined) this.take(best.schema, best.raw, best.match);
  }

  private take(schema: InputTable, raw: RawTable, match: HeaderMatch): void {
    this.found.set(schema.table, { schema, raw, columns: match.columns });
    this.used.add(raw);
  }

  private say(
    severity: 'error' | 'warning',
    code: TableFindingCode,
    schema: InputTable,
    parameters: Record<string, string>,
    raw?: RawTable,
  ): void {
    const place = raw === undefined ? {} : { sheet: raw.sheet, excelTable: raw.name };
    this.findings.push({ severity, code, parameters, table: schema.table, ...place });
  }
}

/**
 * What a table may be. A name does not count against headers that clearly say something else: `Orders` with customers and without a start is a
 * table of demand.
 */
function candidatesOf(raw: RawTable): readonly Candidate[] {
  const contents = INPUT_TABLES.map((schema) => {
    const match = matchHeaders(raw.headers, schema);
    return { schema, match, content: contentEvidence(raw, schema, match) };
  });
  const clearest = Math.max(...contents.filter((one) => one.match.missing.length === 0).map((one) => one.content));
  return contents.map(({ schema, match, content }) => {
    const overruled = match.missing.length === 0 && content < clearest - CLEARLY;
    const score = content + (overruled ? 0 : nameEvidence(raw, schema));
    return { raw, schema, match, named: !overruled && namedAfter(raw.name, schema), score };
  });
}

/** True for the tables that a plan is computed from; the others serve follow-up. */
function isPlanned(table: TableName): boolean {
  return TABLE_NAMES.indexOf(table) <= TABLE_NAMES.indexOf('Stops');
}

/** Visible before hidden, Excel tables before blocks of cells, more evidence first, then the workbook's order. */
function better(a: Candidate, b: Candidate): number {
  return Number(a.raw.sheetHidden) - Number(b.raw.sheetHidden) || Number(b.raw.isTable) - Number(a.raw.isTable) || b.score - a.score;
}

function columnMapping(one: FoundTable): Record<string, string> {
  return Object.fromEntries([...one.columns].map(([key, index]) => [key, one.raw.headers[index]]));
}
