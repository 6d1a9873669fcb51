import type { LotBase, LotRule } from './lot-rule';

/**
 * Reads a lot rule in the grammar of DOMAIN convention 5: parts joined by `;`, English or French names, any case, spaces anywhere
 * between the tokens. Numbers have a decimal point and are greater than 0; POQ counts whole periods. At most one base (none
 * means lot for lot) and at most one each of MIN, MULT and MAX.
 *
 * @returns the rule, or null when the text is not one (an empty text is none: what a blank means is the caller's decision)
 * @example parseLotRule('POQ:2; MIN:50') // { base: { rule: 'POQ', periods: 2 }, minimum: 50, multiple: null, maximum: null }
 */
export function parseLotRule(text: string): LotRule | null {
  let base: LotBase | null = null;
  const limits = new Map<string, number>();
  for (const part of text.split(';')) {
    const parsed = parsePart(part);
    if (parsed === null) return null;
    if ('limit' in parsed) {
      if (limits.has(parsed.limit)) return null;
      limits.set(parsed.limit, parsed.quantity);
    } else {
      if (base !== null) return null;
      base = parsed;
    }
  }
  return {
    base: base ?? { rule: 'L4L' },
    minimum: limits.get('MIN') ?? null,
    multiple: limits.get('MULT') ?? null,
    maximum: limits.get('MAX') ?? null,
  };
}

/**
 * Writes a rule in the grammar that `parseLotRule` reads, with the English names: `POQ:2;MIN:50`. Lot for lot is left out beside a
 * limit: `MULT:400`.
 */
export function formatLotRule(rule: LotRule): string {
  const parts: string[] = [];
  if (rule.minimum !== null) parts.push(`MIN:${formatNumber(rule.minimum)}`);
  if (rule.multiple !== null) parts.push(`MULT:${formatNumber(rule.multiple)}`);
  if (rule.maximum !== null) parts.push(`MAX:${formatNumber(rule.maximum)}`);
  if (rule.base.rule !== 'L4L' || parts.length === 0) parts.unshift(formatBase(rule.base));
  return parts.join(';');
}

type Limit = { readonly limit: 'MIN' | 'MULT' | 'MAX'; readonly quantity: number };

/** French names first, so that one word stands for each rule further on. */
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([
  ['LPL', 'L4L'],
  ['QF', 'FOQ'],
  ['PF', 'POQ'],
]);

function parsePart(part: string): LotBase | Limit | null {
  const colon = part.indexOf(':');
  const written = (colon < 0 ? part : part.slice(0, colon)).trim().toUpperCase();
  const name = ENGLISH_NAMES.get(written) ?? written;
  const numbers =
    colon < 0
      ? []
      : part
          .slice(colon + 1)
          .split(',')
          .map(parsePositive);
  const [first = null, second = null] = numbers;
  switch (name) {
    case 'L4L':
      return colon < 0 ? { rule: 'L4L' } : null;
    case 'MIN':
    case 'MULT':
    case 'MAX':
      return numbers.length === 1 && first !== null ? { limit: name, quantity: first } : null;
    case 'FOQ':
      return numbers.length === 1 && first !== null ? { rule: 'FOQ', quantity: first } : null;
    case 'POQ':
      return numbers.length === 1 && first !== null && Number.isInteger(first) ? { rule: 'POQ', periods: first } : null;
    case 'EOQ':
    case 'SM':
    case 'LUC':
    case 'PPB':
    case 'WW':
      return numbers.length === 2 && first !== null && second !== null ? { rule: name, setupCost: first, holdingCost: second } : null;
    default:
      return null;
  }
}

/** A number > 0 with a decimal point; null for anything else: `1,5` in French would be read as two numbers. */
function parsePositive(text: string): number | null {
  const digits = text.trim();
  if (!/^(\d+(\.\d*)?|\.\d+)$/.test(digits)) return null;
  const value = Number(digits);
  return value > 0 && Number.isFinite(value) ? value : null;
}

function formatBase(base: LotBase): string {
  switch (base.rule) {
    case 'L4L':
      return 'L4L';
    case 'FOQ':
      return `FOQ:${formatNumber(base.quantity)}`;
    case 'POQ':
      return `POQ:${formatNumber(base.periods)}`;
    default:
      return `${base.rule}:${formatNumber(base.setupCost)},${formatNumber(base.holdingCost)}`;
  }
}

/** Without an exponent, which the grammar does not read: 1e-7 is written 0.0000001. */
function formatNumber(value: number): string {
  const short = String(value);
  if (!short.includes('e')) return short;
  return value >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}
