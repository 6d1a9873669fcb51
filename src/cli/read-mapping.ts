import type { TableMapping } from '../tables/mapping';
import { readText } from './files';
import { WrongCall } from './words';

/** MAP.json: `{"tables": {"Demand": {"table": "T_CDE", "columns": {"quantity": "Qté cdée"}}}}`. */
export function readMapping(file: string | undefined): TableMapping | undefined {
  if (file === undefined) return undefined;
  const content = readText(file);
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (error) {
    throw new WrongCall('badMap', { detail: error instanceof Error ? error.message : String(error) });
  }
  if (!isMapping(parsed)) throw new WrongCall('badMap', { detail: '{"tables": {"Demand": {"table": "T_CDE", "columns": {…}}}}' });
  return parsed;
}

function isMapping(value: unknown): value is TableMapping {
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
