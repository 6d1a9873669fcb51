import type { CellValue } from './cell';
import { invalidArgument, notImplemented } from './errors';

/** Excel.FilterCriteria, as far as this host filters: by values and by one or two conditions. */
export interface FilterCriteria {
  readonly filterOn: 'Values' | 'Custom';
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
}

/** Reads criteria of the wire. @throws ApiError `InvalidArgument`; `NotImplemented` for colours, icons, top items and dynamic filters. */
export function readFilterCriteria(criteria: unknown, location: string): FilterCriteria {
  if (typeof criteria !== 'object' || criteria === null) throw invalidArgument(location);
  const given = criteria as Partial<Record<keyof FilterCriteria, unknown>>;
  if (given.filterOn === 'Values') {
    if (!Array.isArray(given.values) || given.values.some((value) => typeof value !== 'string')) throw invalidArgument(location);
    return { filterOn: 'Values', values: given.values as string[] };
  }
  if (given.filterOn !== 'Custom') throw notImplemented(`${location} (${String(given.filterOn)})`);
  if (typeof given.criterion1 !== 'string') throw invalidArgument(location);
  const second = typeof given.criterion2 === 'string' ? { criterion2: given.criterion2 } : {};
  return { filterOn: 'Custom', criterion1: given.criterion1, ...second, operator: given.operator === 'Or' ? 'Or' : 'And' };
}

/** True when a cell passes; values are compared by the text that shows. */
export function matchesFilter(cell: { readonly value: CellValue; readonly text: string }, criteria: FilterCriteria): boolean {
  if (criteria.filterOn === 'Values') {
    return (criteria.values ?? []).some((value) => value.toLowerCase() === cell.text.toLowerCase());
  }
  const first = matchesCondition(cell, criteria.criterion1 ?? '');
  if (criteria.criterion2 === undefined) return first;
  const second = matchesCondition(cell, criteria.criterion2);
  return criteria.operator === 'Or' ? first || second : first && second;
}

function matchesCondition(cell: { readonly value: CellValue; readonly text: string }, condition: string): boolean {
  const parts = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(condition);
  const operator = parts?.[1] ?? '=';
  const operand = parts?.[2] ?? '';
  const number = operand.trim() === '' ? NaN : Number(operand);
  if (operator === '=' || operator === '<>') {
    const same = typeof cell.value === 'number' && !Number.isNaN(number) ? cell.value === number : wildcard(operand).test(cell.text);
    return same === (operator === '=');
  }
  const order = Number.isNaN(number)
    ? typeof cell.value === 'string' && cell.value !== ''
      ? cell.value.toLowerCase().localeCompare(operand.toLowerCase())
      : NaN
    : typeof cell.value === 'number'
      ? cell.value - number
      : NaN;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[.+^${}()|[\]\\]|\*|\?/g, (piece, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return piece === '*' ? '.*' : piece === '?' ? '.' : `\\${piece}`;
  });
  return new RegExp(`^${source}$`, 'is');
}
