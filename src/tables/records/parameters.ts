import type { BucketKind, PlanningParameters } from '../../engine/model/input';
import type { FlowParameters } from '../../engine/model/flow-records';
import type { DateValue } from '../../engine/model/units';
import type { OeeDefinition } from '../../engine/tracking/oee-definition';
import { STANDARD_OEE } from '../../engine/tracking/oee-definition';
import type { Language } from '../../i18n/language';
import type { TimeUnit } from '../cells/time-unit';
import type { NameIndex } from '../name-index';
import { report } from '../reading';
import type { Reading } from '../reading';
import { RowReader, readRows } from '../row-reader';
import type { InputTable } from '../schema/column';
import { PARAMETERS, PARAMETER_DEFINITIONS, findDefinition } from '../schema/parameters';
import type { ParameterDefinition } from '../schema/parameters';
import { INSIDE_OR_OUTSIDE, REWORK_WORDS } from '../schema/improvement-words';
import { BUCKETS, LANGUAGE_WORDS, PAST_DUE_WORDS, RELEASE_BLOCKING, SCRAP_CONVENTIONS, TIME_UNITS } from '../schema/words';

/** What the Parameters table says; `now` and `language` are null when it does not say. */
export interface ParameterValues extends Omit<PlanningParameters, 'now' | 'language'> {
  readonly now: DateValue | null;
  readonly language: Language | null;
  readonly timeUnit: TimeUnit;
}

/**
 * Reads the Parameters table. An unreadable value means its default; without a `now` there is no plan, unless the caller gave one.
 *
 * @param now what the caller gave instead of the table's; its row is then not looked at
 */
export function readParameters(reading: Reading, calendars: NameIndex, now: DateValue | undefined): ParameterValues {
  const rows = rowsByKey(reading, now !== undefined);
  const number = (key: string): number => rows.get(key)?.amount('value') ?? Number(definition(key).default);
  const nowRow = rows.get('now');
  const read = nowRow === undefined || nowRow.isBlank('value') ? null : nowRow.date('value');
  if (now === undefined && (nowRow === undefined || nowRow.isBlank('value'))) {
    const place = nowRow === undefined ? {} : { row: nowRow.row, column: 'value' };
    report(reading, 'error', 'parameter.now-missing', 'Parameters', place);
  }
  return {
    now: now ?? (nowRow?.leftOut === true ? null : read),
    horizonDays: number('horizon_days'),
    bucket: rows.get('bucket')?.word<BucketKind>('value', BUCKETS) ?? 'week',
    timeUnit: rows.get('time_unit')?.word<TimeUnit>('value', TIME_UNITS) ?? 'h',
    frozenDays: number('frozen_days'),
    calendar: rows.get('calendar')?.reference('value', calendars, 'calendar.unknown-replaced', 'calendar.unknown-replaced') ?? null,
    language: rows.get('language')?.word<Language>('value', LANGUAGE_WORDS) ?? null,
    scrapConvention: rows.get('scrap_convention')?.word('value', SCRAP_CONVENTIONS) ?? 'yield',
    pastDue: rows.get('past_due')?.word('value', PAST_DUE_WORDS) ?? 'first',
    weights: {
      tardiness: number('weight_tardiness'),
      changeover: number('weight_changeover'),
      workInProgress: number('weight_wip'),
      stability: number('weight_stability'),
    },
    toleranceDays: number('tolerance_days'),
    seed: number('seed'),
    currency: rows.get('currency')?.text('value') ?? String(definition('currency').default),
    flow: flowParameters(rows, number),
    oee: oeeDefinition(rows),
    releaseBlocking: rows.get('release_blocking')?.word('value', RELEASE_BLOCKING) ?? 'requirements',
    deviationTolerance: shareOf(rows.get('deviation_tolerance')) ?? Number(definition('deviation_tolerance').default),
  };
}

/** A share that a row gives; null where it is left empty. */
function shareOf(row: RowReader | undefined): number | null {
  return row === undefined || row.isBlank('value') ? null : row.fraction('value');
}

/** What the house counts in its OEE. */
function oeeDefinition(rows: ReadonlyMap<string, RowReader>): OeeDefinition {
  return {
    plannedStops: rows.get('oee_planned_stops')?.word('value', INSIDE_OR_OUTSIDE) ?? STANDARD_OEE.plannedStops,
    inducedStops: rows.get('oee_induced_stops')?.word('value', INSIDE_OR_OUTSIDE) ?? STANDARD_OEE.inducedStops,
    insideCauses: (rows.get('oee_inside_causes')?.text('value') ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    rework: rows.get('oee_rework')?.word('value', REWORK_WORDS) ?? STANDARD_OEE.rework,
  };
}

/** Suppliers and flows. */
function flowParameters(rows: ReadonlyMap<string, RowReader>, number: (key: string) => number): FlowParameters {
  return {
    supplierWeights: {
      onTime: number('weight_supplier_on_time'),
      inFull: number('weight_supplier_in_full'),
      leadTime: number('weight_supplier_lead_time'),
      quality: number('weight_supplier_quality'),
      price: number('weight_supplier_price'),
    },
    workInProgressLimitHours: rows.get('wip_limit_hours')?.number('value') ?? null,
    releaseWindowDays: number('release_window_days'),
    ...dockRates(rows),
  };
}

/** What a dock takes in an hour, as far as the table says. */
function dockRates(rows: ReadonlyMap<string, RowReader>): Pick<FlowParameters, 'dockReceiptsPerHour' | 'dockShipmentsPerHour'> {
  const receipts = rows.get('dock_receipts_per_hour')?.number('value') ?? null;
  const shipments = rows.get('dock_shipments_per_hour')?.number('value') ?? null;
  return {
    ...(receipts === null ? {} : { dockReceiptsPerHour: receipts }),
    ...(shipments === null ? {} : { dockShipmentsPerHour: shipments }),
  };
}

/** A reader for the value of each parameter that has a row; rows of no known parameter, and second ones, are told. */
function rowsByKey(reading: Reading, ignoreNow: boolean): ReadonlyMap<string, RowReader> {
  const rows = new Map<string, RowReader>();
  const found = reading.tables.get('Parameters');
  readRows(reading, found, (row) => {
    const name = row.needText('name');
    const known = findDefinition(name);
    if (row.leftOut || found === undefined || (ignoreNow && known?.key === 'now')) return;
    if (known === null) row.say('info', 'parameter.unknown', 'name');
    else if (rows.has(known.key)) row.say('error', 'parameter.duplicate', 'name');
    else rows.set(known.key, new RowReader(reading, { ...found, schema: schemaOf(known) }, row.row));
  });
  return rows;
}

/** The Parameters table as its one row sees it: the value column is of the parameter's kind. */
function schemaOf({ key, kind, default: fallback }: ParameterDefinition): InputTable {
  const columns = PARAMETERS.columns.map((column) =>
    column.key === 'value' ? { ...column, kind, default: fallback, required: key === 'now' } : column,
  );
  return { ...PARAMETERS, columns };
}

function definition(key: string): ParameterDefinition {
  const found = PARAMETER_DEFINITIONS.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no parameter ${key}`);
  return found;
}
