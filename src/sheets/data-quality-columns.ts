import type { QualityPoint } from '../engine/audit/quality-score';
import { formatFinding } from '../i18n/format-finding';
import { formatDay } from '../i18n/format-values';
import type { LocatedFinding } from '../tables/read-input';
import { inputTable, isTableName } from '../tables/schema/input-tables';
import { placeOf, splitMessage } from './messages-sheet';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { whomToInform } from './whom-to-inform';

/** A row of the scores; `table` is null for all of them together. */
export interface QualityRow {
  readonly table: string | null;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly score: number | null;
}

/** Columns of the scores by table. */
export function qualityColumns(context: SheetContext): TableColumn<QualityRow>[] {
  const { say } = context;
  return [
    { key: 'table', header: say('head.table'), format: 'text', style: 'strong', value: ({ table }) => tableName(table, context) },
    { key: 'score', header: say('quality.head-score'), format: 'quantity1', value: ({ score }) => score },
    { key: 'rows', header: say('quality.head-rows'), format: 'integer', align: 'left', value: ({ rows }) => rows },
    { key: 'errors', header: say('quality.head-errors'), format: 'integer', align: 'left', value: ({ errors }) => errors },
    { key: 'warnings', header: say('quality.head-warnings'), format: 'integer', align: 'left', value: ({ warnings }) => warnings },
    { key: 'infos', header: say('quality.head-infos'), format: 'integer', align: 'left', value: ({ infos }) => infos },
  ];
}

/** The table as the language calls it. */
function tableName(table: string | null, { say, language }: SheetContext): string {
  if (table === null) return say('quality.all');
  return isTableName(table) ? inputTable(table).name[language] : table;
}

/** Columns of what the audit doubts. */
export function auditColumns(context: SheetContext): TableColumn<LocatedFinding>[] {
  const { say, language } = context;
  const partsOf = (finding: LocatedFinding): ReturnType<typeof splitMessage> => splitMessage(formatFinding(finding, language));
  return [
    { key: 'about', header: say('head.about'), format: 'text', style: 'strong', value: ({ key }) => key ?? null },
    { key: 'severity', header: say('head.severity'), format: 'text', value: ({ severity }) => say(`severity.${severity}`) },
    { key: 'message', header: say('head.message'), format: 'wrapped', style: 'paragraph', value: (finding) => partsOf(finding).what },
    { key: 'advice', header: say('head.advice'), format: 'wrapped', style: 'paragraph', value: (finding) => partsOf(finding).advice },
    {
      key: 'inform',
      header: say('head.inform'),
      format: 'text',
      value: (finding) => say(`role.${whomToInform(finding, () => undefined)}`),
    },
    { key: 'place', header: say('head.place'), format: 'wrapped', style: 'link', value: placeOf },
    {
      key: 'table',
      header: say('head.table'),
      format: 'text',
      value: ({ excelTable, table }) => excelTable ?? tableName(table ?? '', context),
    },
    { key: 'row', header: say('head.row'), format: 'integer', value: ({ row }) => (row === undefined ? null : row + 1) },
  ];
}

/** Columns of the scores over the last runs. */
export function trendColumns(context: SheetContext): TableColumn<QualityPoint>[] {
  const { say, language } = context;
  return [
    { key: 'at', header: say('quality.head-at'), format: 'text', style: 'strong', value: ({ at }) => formatDay(at, language) },
    { key: 'score', header: say('quality.head-score'), format: 'quantity1', value: ({ score }) => score },
    { key: 'affected', header: say('quality.head-affected'), format: 'integer', align: 'left', value: ({ affected }) => affected },
  ];
}
