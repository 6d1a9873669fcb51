import { messageKey } from '../engine/informing/message-key';
import { planAlerts } from '../engine/informing/plan-alerts';
import type { Finding, Severity } from '../engine/model/finding';
import { formatFinding } from '../i18n/format-finding';
import { formatMoment } from '../i18n/format-values';
import { LANGUAGES, type Language } from '../i18n/language';
import { addresseesOf, type Addressee } from './addressees';
import { columnRule } from './column-rules';
import { TABLE_ROW, frameSheet } from './frame';
import { INFORM_COLUMNS, INFORM_TABLE } from './inform-columns';
import type { SheetContext } from './sheet-context';
import type { SheetSpec } from './sheet-spec';
import type { TableColumn } from './table-columns';
import { makeTable } from './table-columns';
import { ALERT_RULE, WARNING_RULE } from './theme';
import type { InformRole } from './whom-to-inform';

const ROLE_ORDER: readonly InformRole[] = ['sales', 'purchasing', 'workshop', 'methods', 'planning'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface InformRow extends Addressee {
  readonly finding: Finding;
  readonly key: string;
}

/** There is something to tell somebody who is in Contacts, or a contact of a supplier. */
export function informApplies({ input, findings, plan }: SheetContext): boolean {
  return input.contacts.length > 0 && (plan.messages.length > 0 || findings.some(({ severity }) => severity !== 'info'));
}

/** Messages by addressee, each with its ready sentence and a place to write that it was read. */
export function informSheet(context: SheetContext): SheetSpec {
  const { plan, say, language, acknowledged } = context;
  const rows = rowsOf(context);
  const table = makeTable({ name: INFORM_TABLE, row: TABLE_ROW, column: 1 }, columnsOf(context), rows, ({ role }) => role);
  const open = rows.filter(({ key }) => acknowledged?.has(key) !== true).length;
  const nobody = rows.filter(({ contact, supplier }) => contact === null && supplier === null).length;
  const moment = formatMoment(plan.now, language);
  return frameSheet(context, {
    id: 'inform',
    sentence: rows.length === 0 ? say('inform.none') : say('inform.sentence', { count: rows.length, moment }),
    figures: [
      { text: say('inform.figure-open', { count: open }), tone: open > 0 ? 'bad' : 'good' },
      { text: say('inform.figure-supplier', { count: rows.filter(({ supplier }) => supplier !== null).length }), tone: 'neutral' },
      ...(nobody === 0 ? [] : [{ text: say('inform.figure-nobody', { count: nobody }), tone: 'bad' as const }]),
    ],
    tables: [table],
    rules: [
      columnRule(table, 'severity', (cell) => `${cell}="${say('severity.error')}"`, ALERT_RULE),
      columnRule(table, 'severity', (cell) => `${cell}="${say('severity.warning')}"`, WARNING_RULE),
      columnRule(table, 'by', (cell, inRow) => `AND(${inRow('key')}<>"",${cell}="",${inRow('on')}="")`, { fill: 'FFF9E5' }, 'on'),
    ],
    frozenRows: TABLE_ROW,
    frozenColumns: 2,
    paper: 'A3',
    groupRows: [table.row + 1, ...(table.groupStarts ?? []).map((start) => table.row + 1 + start)],
  });
}

/** Everything of the plan, what is wrong in the tables, and what money and projects say; by service, then the worst first. */
function rowsOf(context: SheetContext): InformRow[] {
  const addressee = addresseesOf(context);
  const ofTables = context.findings.filter(({ severity }) => severity !== 'info');
  const seen = new Set<string>();
  const rows = [...ofTables, ...context.plan.messages, ...planAlerts(context.input, context.plan)].flatMap((finding): InformRow[] => {
    const key = messageKey(finding);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...addressee(finding), finding, key }];
  });
  const rank = ({ role, finding }: InformRow): number =>
    ROLE_ORDER.indexOf(role) * SEVERITIES.length + SEVERITIES.indexOf(finding.severity);
  return rows.sort((a, b) => rank(a) - rank(b));
}

function columnsOf(context: SheetContext): TableColumn<InformRow>[] {
  const { say, language, acknowledged } = context;
  const columns: Readonly<Record<(typeof INFORM_COLUMNS)[number], Omit<TableColumn<InformRow>, 'key'>>> = {
    service: { header: say('head.inform-service'), format: 'text', style: 'strong', value: ({ role }) => say(`role.${role}`) },
    name: {
      header: say('head.inform-name'),
      format: 'text',
      value: ({ contact, supplier }) => [contact?.name, supplier?.supplier].filter((name) => name !== undefined).join(' → ') || null,
    },
    address: {
      header: say('head.inform-address'),
      format: 'text',
      style: 'muted',
      value: ({ contact, supplier }) => supplier?.contact ?? contact?.email ?? null,
    },
    severity: { header: say('head.severity'), format: 'text', value: ({ finding }) => say(`severity.${finding.severity}`) },
    about: { header: say('head.about'), format: 'text', style: 'strong', value: ({ finding }) => finding.key ?? null },
    sentence: {
      header: say('head.ready-sentence'),
      format: 'wrapped',
      style: 'paragraph',
      value: ({ finding }) => formatFinding(finding, language),
    },
    theirs: {
      header: say('head.their-language'),
      format: 'wrapped',
      style: 'paragraph',
      value: (row) => {
        const theirs = languageOf(row);
        return theirs === null || theirs === language ? null : formatFinding(row.finding, theirs);
      },
    },
    by: { header: say('head.seen-by'), format: 'text', value: ({ key }) => acknowledged?.get(key)?.by ?? null },
    on: { header: say('head.seen-on'), format: 'date', value: ({ key }) => acknowledged?.get(key)?.on ?? null },
    key: { header: say('head.message-key'), format: 'text', style: 'muted', value: ({ key }) => key },
  };
  return INFORM_COLUMNS.map((key) => ({ ...columns[key], key }));
}

/** The language of the supplier who is told, as Suppliers has it; null when it is none that Jalon speaks. */
function languageOf({ supplier }: InformRow): Language | null {
  const named = supplier?.language?.trim().toLowerCase() ?? '';
  return (
    LANGUAGES.find((language) => named.startsWith(language)) ??
    (/^(fran|french)/.test(named) ? 'fr' : /^(engl|angl)/.test(named) ? 'en' : null)
  );
}
