import type { Source } from '../../engine/model/finding';
import type { ReadInput } from '../../tables/read-input';
import type { RowPlace } from '../improvement-question';

/** Where a row of the planner's tables stands, at one of its columns or at its first; null for what stands in none. */
export function rowPlace({ locate }: Pick<ReadInput, 'locate'>, source: Source | null | undefined, column?: string): RowPlace | null {
  if (source === null || source === undefined) return null;
  const { sheet, cell } = locate({ severity: 'info', code: '', parameters: {}, ...source, ...(column === undefined ? {} : { column }) });
  const row = Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0);
  return sheet === undefined || cell === undefined || row === 0 ? null : { sheet, cell, row };
}
