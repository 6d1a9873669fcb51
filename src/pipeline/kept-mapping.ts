import type { TableMapping } from '../tables/mapping';

/** The planner's choice of tables and headers as text for the workbook's settings. */
export function packMapping(mapping: TableMapping): string {
  return JSON.stringify(mapping);
}

/** The reverse; none when the text holds none. */
export function unpackMapping(text: string | undefined): TableMapping | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return isMapping(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** A choice on top of an earlier one, table by table; an entry whose `table` is empty takes the earlier one back. */
export function mergeMappings(earlier: TableMapping | undefined, chosen: TableMapping): TableMapping {
  const tables = Object.entries({ ...earlier?.tables, ...chosen.tables }).filter(([, { table }]) => table !== '');
  return { tables: Object.fromEntries(tables) };
}

/** True for `{"tables": {"Demand": {"table": "T_CDE", "columns": {"quantity": "Qté cdée"}}}}`; columns may be left out. */
export function isMapping(value: unknown): value is TableMapping {
  if (!isRecord(value) || !isRecord(value.tables)) return false;
  return Object.values(value.tables).every(
    (entry) =>
      isRecord(entry) &&
      typeof entry.table === 'string' &&
      (entry.columns === undefined ||
        (isRecord(entry.columns) && Object.values(entry.columns).every((header) => typeof header === 'string'))),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
