import type { Finding, Severity } from '../engine/model/finding';
import { formatFinding } from '../i18n/format-finding';
import { formatMoment } from '../i18n/format-values';
import type { LocatedFinding } from '../tables/read-input';
import type { CellContent, SheetSpec } from './sheet-spec';
import { formulaText, sheetAddress } from './cell-address';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { makeTable } from './table-columns';
import { ALERT_RULE, WARNING_RULE } from './theme';
import { whomToInform } from './whom-to-inform';

const MOST_NAMED = 4;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Everything that the planner should know, the worst first: what, where, what to do, whom to inform. */
export function messagesSheet(context: SheetContext): SheetSpec {
  const { plan, say, language } = context;
  const findings = allFindings(context);
  const rows = grouped(findings);
  const count = (severity: Severity): number => findings.filter((row) => row.severity === severity).length;
  const table = makeTable({ name: 'JalonMessages', row: TABLE_ROW, column: 1 }, columnsOf(context), rows, ({ first }) => first.severity);
  const moment = formatMoment(plan.now, language);
  return frameSheet(context, {
    id: 'messages',
    sentence: rows.length === 0 ? say('messages.none', { moment }) : say('messages.sentence', { moment, count: findings.length }),
    figures: [
      { text: say('messages.figure-errors', { count: count('error') }), tone: count('error') > 0 ? 'bad' : 'good' },
      { text: say('messages.figure-warnings', { count: count('warning') }), tone: 'neutral' },
      { text: say('messages.figure-infos', { count: count('info') }), tone: 'neutral' },
    ],
    tables: [table],
    rules: [
      columnRule(table, 'severity', (cell) => `${cell}="${say('severity.error')}"`, ALERT_RULE),
      columnRule(table, 'severity', (cell) => `${cell}="${say('severity.warning')}"`, WARNING_RULE),
    ],
    frozenRows: TABLE_ROW,
    frozenColumns: 2,
    groupRows: [],
  });
}

/** What the tables have wrong and what the plan says, each once, the worst first, otherwise as they came. */
function allFindings(context: SheetContext): LocatedFinding[] {
  const seen = new Set<string>();
  const all = [...context.findings, ...context.plan.messages].filter((finding) => {
    const identity = identityOf(finding);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
  return SEVERITIES.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}

/** A row of the sheet: one message, or the first of several that say the same of an item's orders. */
interface MessageRow {
  readonly first: LocatedFinding;
  /** What the others speak of. */
  readonly others: readonly string[];
}

/** Information of one code about one item, without a place to go to, stands in one row; warnings and errors have each their own. */
function grouped(findings: readonly LocatedFinding[]): MessageRow[] {
  const rows: { first: LocatedFinding; others: string[] }[] = [];
  const byKind = new Map<string, { others: string[] }>();
  for (const finding of findings) {
    const { item } = finding.parameters;
    const joins = finding.severity === 'info' && finding.sheet === undefined && finding.key !== undefined && typeof item === 'string';
    const kind = JSON.stringify([finding.code, item]);
    const known = joins ? byKind.get(kind) : undefined;
    if (known !== undefined && finding.key !== undefined) {
      known.others.push(finding.key);
      continue;
    }
    const row = { first: finding, others: [] };
    rows.push(row);
    if (joins) byKind.set(kind, row);
  }
  return rows;
}

function identityOf({ code, table, row, column, key, parameters }: Finding): string {
  return JSON.stringify([code, table ?? null, row ?? null, column ?? null, key ?? null, parameters]);
}

function columnsOf(context: SheetContext): TableColumn<MessageRow>[] {
  const { say, language } = context;
  const kinds = new Map([
    ...context.input.orders.map((order) => [order.order, order.kind] as const),
    ...context.plan.orders.map((order) => [order.order, order.kind] as const),
  ]);
  const words = new Map<Finding, MessageParts>();
  const partsOf = (finding: LocatedFinding): MessageParts => {
    const known = words.get(finding) ?? splitMessage(formatFinding(finding, language));
    words.set(finding, known);
    return known;
  };
  return [
    { key: 'severity', header: say('head.severity'), format: 'text', value: ({ first }) => say(`severity.${first.severity}`) },
    { key: 'about', header: say('head.about'), format: 'text', style: 'strong', value: aboutText },
    {
      key: 'message',
      header: say('head.message'),
      format: 'wrapped',
      style: 'paragraph',
      value: (row) => partsOf(row.first).what + othersText(row, context),
    },
    { key: 'advice', header: say('head.advice'), format: 'wrapped', style: 'paragraph', value: ({ first }) => partsOf(first).advice },
    {
      key: 'inform',
      header: say('head.inform'),
      format: 'text',
      value: ({ first }) => say(`role.${whomToInform(first, (order) => kinds.get(order))}`),
    },
    { key: 'place', header: say('head.place'), format: 'wrapped', style: 'link', value: ({ first }) => placeOf(first) },
    { key: 'table', header: say('head.table'), format: 'text', value: ({ first }) => first.excelTable ?? first.table ?? null },
    { key: 'header', header: say('head.column'), format: 'text', value: ({ first }) => first.header ?? first.column ?? null },
    { key: 'code', header: say('head.code'), format: 'text', style: 'muted', value: ({ first }) => first.code },
  ];
}

/** `RED-40/1 + 3`. */
function aboutText({ first, others }: MessageRow): string | null {
  if (first.key === undefined) return null;
  return others.length === 0 ? first.key : `${first.key} + ${others.length}`;
}

/** Who else it is true of, the first few by name. */
function othersText({ others }: MessageRow, { say }: SheetContext): string {
  if (others.length === 0) return '';
  const rest = others.length > MOST_NAMED ? '…' : '.';
  return ` ${say('messages.others', { count: others.length, names: others.slice(0, MOST_NAMED).join(', ') })}${rest}`;
}

/** A message in its two parts: what is wrong and where, then what to do. */
export interface MessageParts {
  readonly what: string;
  readonly advice: string | null;
}

/** Messages end in what to do: the last sentence, when there is more than one. */
export function splitMessage(text: string): MessageParts {
  const breaks = [...text.matchAll(/[.!?…»]\s+(?=\p{Lu})/gu)];
  const last = breaks.at(-1);
  if (last === undefined) return { what: text, advice: null };
  const at = last.index + last[0].length;
  return { what: text.slice(0, at).trimEnd(), advice: text.slice(at) };
}

/** A link to the planner's own cell, which survives sorting. */
export function placeOf({ sheet, cell }: LocatedFinding): CellContent {
  if (sheet === undefined) return null;
  const shown = cell === undefined ? sheet : `${sheet}!${cell}`;
  const target = `#${sheetAddress(sheet, cell ?? 'A1')}`;
  return { formula: `HYPERLINK(${formulaText(target)},${formulaText(shown)})`, value: shown };
}
