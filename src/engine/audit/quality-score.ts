import type { Finding, Severity, Source } from '../model/finding';
import type { PlanningInput } from '../model/input';
import type { Minutes } from '../model/units';

/** How good the rows of one table are. */
export interface TableQuality {
  readonly table: string;
  readonly rows: number;
  /** Rows by their worst finding. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** 0 … 100. */
  readonly score: number;
}

export interface DataQuality {
  /** Over all rows of all tables; null without rows. */
  readonly score: number | null;
  readonly rows: number;
  /** Rows with a finding. */
  readonly affected: number;
  /** The worst first. */
  readonly tables: readonly TableQuality[];
}

/** What a row loses by its worst finding: all of it, half, a tenth. */
export const LOSS: Readonly<Record<Severity, number>> = { error: 1, warning: 0.5, info: 0.1 };

/** What the plan says about itself is no matter of the data. */
const OF_THE_PLAN = /^(late|plan|place|netting)\./;

/**
 * The quality score (note de qualité): 100 × (1 - what the rows lose / rows), where a row loses by its worst finding 1 (error), 0.5 (warning) or 0.1
 * (information). By table, and over all rows together. A row that was left out counts as a row.
 *
 * @param findings of reading and of the audit; messages of the plan among them are passed over
 */
export function dataQuality(input: PlanningInput, findings: readonly Finding[]): DataQuality {
  const rows = rowsOf(input);
  const worst = new Map<string, Map<number, Severity>>();
  for (const { table, row, severity, code } of findings) {
    if (table === undefined || row === undefined || OF_THE_PLAN.test(code)) continue;
    addTo(rows, table, row);
    const ofTable = worst.get(table) ?? new Map<number, Severity>();
    const known = ofTable.get(row);
    if (known === undefined || LOSS[severity] > LOSS[known]) ofTable.set(row, severity);
    worst.set(table, ofTable);
  }
  const tables = [...rows].map(([table, all]) => tableQuality(table, all.size, [...(worst.get(table)?.values() ?? [])]));
  const total = tables.reduce((sum, table) => sum + table.rows, 0);
  const lost = tables.reduce((sum, table) => sum + lossOf(table), 0);
  return {
    score: total === 0 ? null : scoreOf(lost, total),
    rows: total,
    affected: tables.reduce((sum, { errors, warnings, infos }) => sum + errors + warnings + infos, 0),
    tables: tables.sort((a, b) => a.score - b.score || (a.table < b.table ? -1 : 1)),
  };
}

function tableQuality(table: string, rows: number, severities: readonly Severity[]): TableQuality {
  const count = (severity: Severity): number => severities.filter((one) => one === severity).length;
  const quality = { table, rows, errors: count('error'), warnings: count('warning'), infos: count('info') };
  return { ...quality, score: scoreOf(lossOf(quality), rows) };
}

function lossOf({ errors, warnings, infos }: Pick<TableQuality, 'errors' | 'warnings' | 'infos'>): number {
  return errors * LOSS.error + warnings * LOSS.warning + infos * LOSS.info;
}

/** To the tenth. */
function scoreOf(lost: number, rows: number): number {
  return Math.round(1000 * (1 - lost / rows)) / 10;
}

/** Rows of each table from which a record was read. */
function rowsOf(input: PlanningInput): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  for (const records of Object.values(input) as readonly unknown[]) {
    if (!Array.isArray(records)) continue;
    for (const record of records as readonly { readonly source?: Source }[])
      if (record.source !== undefined) addTo(rows, record.source.table, record.source.row);
  }
  return rows;
}

function addTo(rows: Map<string, Set<number>>, table: string, row: number): void {
  const known = rows.get(table);
  if (known) known.add(row);
  else rows.set(table, new Set([row]));
}

/** The score of one run, of which a workbook keeps a few to show the trend. */
export interface QualityPoint {
  /** The plan's moment. */
  readonly at: Minutes;
  readonly score: number;
  readonly affected: number;
}

/** By moment, ascending. */
export type QualityHistory = readonly QualityPoint[];

const MOST_POINTS = 26;

/** The history with the score of a run: a run of the same moment takes the place of the one before; the oldest are dropped. */
export function withQualityPoint(history: QualityHistory, point: QualityPoint): QualityHistory {
  const others = history.filter(({ at }) => at !== point.at);
  return [...others, point].sort((a, b) => a.at - b.at).slice(-MOST_POINTS);
}
