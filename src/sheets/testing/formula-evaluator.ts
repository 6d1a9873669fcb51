/** A value of a cell or of a formula. */
export type FormulaValue = string | number | boolean | null;

/** Gives the content of a cell; rows and columns count from 1. */
export type CellReader = (row: number, column: number) => FormulaValue;

interface Reference {
  readonly row: number;
  readonly column: number;
}
type Operand = FormulaValue | Reference | NamedRange;

/** The values of a defined name, one column. */
export interface NamedRange {
  readonly values: readonly FormulaValue[];
}

const TOKEN = /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?\d+|[A-Z]+(?=\()|TRUE|FALSE|[A-Za-z]{4,}|<>|<=|>=|[-+*/&<>=(),])/y;

const isRange = (operand: Operand): operand is NamedRange => typeof operand === 'object' && operand !== null && 'values' in operand;
const isReference = (operand: Operand): operand is Reference => typeof operand === 'object' && operand !== null && !isRange(operand);

/** Excel's own arithmetic on so much of its grammar as conditional formats of a Gantt need: an oracle apart from the code that writes them. */
export function evaluateFormula(
  formula: string,
  origin: Reference,
  at: Reference,
  read: CellReader,
  names: ReadonlyMap<string, NamedRange> = new Map(),
): FormulaValue {
  const tokens = tokenize(formula);
  let next = 0;
  const peek = (): string | undefined => tokens[next];
  const take = (): string => tokens[next++] ?? '';
  const value = (operand: Operand): FormulaValue => {
    if (isRange(operand)) throw new Error(`a range where a value stands in ${formula}`);
    return isReference(operand) ? read(operand.row, operand.column) : operand;
  };
  const number = (operand: Operand): number => {
    const plain = value(operand);
    if (plain === null) return 0;
    if (typeof plain === 'string') throw new Error(`#VALUE! in ${formula}`);
    return Number(plain);
  };
  const text = (operand: Operand): string => String(value(operand) ?? '');

  const comparison = (): Operand => {
    let left = concatenation();
    for (let operator = peek(); operator && ['<', '>', '=', '<>', '<=', '>='].includes(operator); operator = peek()) {
      take();
      left = compare(value(left), value(concatenation()), operator);
    }
    return left;
  };
  const concatenation = (): Operand => {
    let left = sum();
    while (peek() === '&') {
      take();
      left = text(left) + text(sum());
    }
    return left;
  };
  const sum = (): Operand => {
    let left = product();
    for (let operator = peek(); operator === '+' || operator === '-'; operator = peek()) {
      take();
      const right = number(product());
      left = operator === '+' ? number(left) + right : number(left) - right;
    }
    return left;
  };
  const product = (): Operand => {
    let left = atom();
    for (let operator = peek(); operator === '*' || operator === '/'; operator = peek()) {
      take();
      const right = number(atom());
      left = operator === '*' ? number(left) * right : number(left) / right;
    }
    return left;
  };
  const atom = (): Operand => {
    const token = take();
    if (token === '(') return closing(comparison());
    if (token === '-') return -number(atom());
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    const named = names.get(token);
    if (named !== undefined) return named;
    if (peek() !== '(') return reference(token, origin, at);
    take();
    const parameters: Operand[] = [];
    while (peek() !== ')') {
      parameters.push(comparison());
      if (peek() === ',') take();
    }
    take();
    return call(token, parameters);
  };
  const closing = (operand: Operand): Operand => {
    if (take() !== ')') throw new Error(`no closing bracket in ${formula}`);
    return operand;
  };
  const call = (name: string, parameters: readonly Operand[]): Operand => {
    const [first, second, third] = parameters;
    switch (name) {
      case 'COUNTIFS':
        return countIfs(parameters, value);
      case 'SUBSTITUTE':
        return text(first).replaceAll(text(second), text(third));
      case 'AND':
        return parameters.every((parameter) => Boolean(value(parameter)));
      case 'IF':
        return value(first) ? second : third;
      case 'MAX':
        return Math.max(
          ...parameters.map((parameter) => (isReference(parameter) && typeof value(parameter) === 'string' ? 0 : number(parameter))),
        );
      case 'INT':
        return Math.floor(number(first));
      case 'MOD':
        return number(first) - Math.floor(number(first) / number(second)) * number(second);
      case 'MID':
        return text(first).substring(number(second) - 1, number(second) - 1 + number(third));
      case 'LEFT':
        return text(first).slice(0, number(second));
      case 'COLUMN':
        return isReference(first) ? first.column : 0;
      case 'WEEKDAY':
        return ((Math.floor(number(first)) + 5) % 7) + 1;
      default:
        throw new Error(`unknown function ${name}`);
    }
  };

  const result = value(comparison());
  if (next !== tokens.length) throw new Error(`left over in ${formula}: ${tokens.slice(next).join(' ')}`);
  return result;
}

/** COUNTIFS of Excel with criteria of a sign and a value: a number is compared with numbers only, a text with texts, `~` masks wildcards. */
function countIfs(parameters: readonly Operand[], value: (operand: Operand) => FormulaValue): number {
  const pairs = Array.from({ length: parameters.length / 2 }, (_, index) => {
    const range = parameters[2 * index];
    if (!isRange(range)) throw new Error('COUNTIFS without a range');
    const [, sign = '=', wanted = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(String(value(parameters[2 * index + 1]) ?? '')) ?? [];
    const number = wanted.trim() === '' ? NaN : Number(wanted);
    const meets = (cell: FormulaValue): boolean => {
      if (!Number.isNaN(number)) {
        const plain = sign === '=' && typeof cell === 'string' ? Number(cell) : cell;
        return typeof plain === 'number' && compare(plain, number, sign);
      }
      if (/(?<!~)[*?]/.test(wanted)) throw new Error(`a wildcard in ${wanted}`);
      return typeof cell === 'string' && compare(cell.toLowerCase(), wanted.replace(/~(.)/g, '$1').toLowerCase(), sign);
    };
    return range.values.map(meets);
  });
  return pairs[0].filter((_, row) => pairs.every((met) => met[row])).length;
}

function tokenize(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const before = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`cannot read ${formula.slice(before)}`);
    tokens.push(match[1]);
  }
  return tokens;
}

/** A relative reference moves with the cell, as Excel moves it. */
function reference(token: string, origin: Reference, at: Reference): Reference {
  const match = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(token);
  if (!match) throw new Error(`not a reference: ${token}`);
  const column = [...match[2]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return {
    row: Number(match[4]) + (match[3] ? 0 : at.row - origin.row),
    column: column + (match[1] ? 0 : at.column - origin.column),
  };
}

function compare(left: FormulaValue, right: FormulaValue, operator: string): boolean {
  const rank = (one: FormulaValue): number => (typeof one === 'string' ? 1 : typeof one === 'boolean' ? 2 : 0);
  const [a, b] = [left ?? (typeof right === 'string' ? '' : 0), right ?? (typeof left === 'string' ? '' : 0)];
  const difference = rank(a) !== rank(b) ? rank(a) - rank(b) : a < b ? -1 : a > b ? 1 : 0;
  const results: Record<string, boolean> = {
    '<': difference < 0,
    '>': difference > 0,
    '=': difference === 0,
    '<>': difference !== 0,
    '<=': difference <= 0,
    '>=': difference >= 0,
  };
  return results[operator];
}
