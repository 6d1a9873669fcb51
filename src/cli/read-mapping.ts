import { isMapping } from '../pipeline/kept-mapping';
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
