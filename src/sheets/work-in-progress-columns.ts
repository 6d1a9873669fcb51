import type { ResourceFlow } from '../engine/flows/input-output';
import type { InternalMove } from '../engine/flows/internal-moves';
import type { ReleaseCandidate } from '../engine/flows/release-in-turn';
import type { SheetContext } from './sheet-context';
import type { CellFormat } from './sheet-spec';
import type { TableColumn } from './table-columns';
import { hoursOf, serialOf } from './table-columns';

/** One line of the input/output table of a resource. */
export interface FlowRow {
  readonly flow: ResourceFlow;
  readonly measure: 'input' | 'output' | 'queue';
}

const tenth = (hours: number): number => Math.round(hours * 10) / 10;

/** Input, output and queue of each resource, a column a period. */
export function flowColumns(context: SheetContext): TableColumn<FlowRow>[] {
  const { say, plan } = context;
  const isQueue = ({ measure }: FlowRow): boolean => measure === 'queue';
  return [
    { key: 'resource', header: say('head.resource'), format: 'text', style: 'strong', value: ({ flow }) => resourceWords(flow, context) },
    { key: 'measure', header: say('head.measure'), format: 'text', value: ({ measure }) => say(`flow.${measure}`) },
    {
      key: 'wait',
      header: say('head.mean-wait'),
      format: 'hours',
      value: (row) => (isQueue(row) ? tenth(hoursOf(row.flow.meanWait)) : null),
    },
    {
      key: 'now',
      header: say('head.at-now'),
      format: 'hours',
      value: (row) => (isQueue(row) ? tenth(hoursOf(row.flow.now.waitingMinutes + row.flow.now.runningMinutes)) : null),
    },
    ...plan.buckets.map((bucket, index): TableColumn<FlowRow> => ({
      key: `bucket${index + 1}`,
      header: context.bucketLabel(bucket),
      format: 'hours',
      value: ({ flow, measure }) => tenth(hoursOf(flow.cells[index][measure])),
    })),
  ];
}

function resourceWords({ resource, bottleneck }: ResourceFlow, { say }: SheetContext): string {
  return bottleneck ? `${resource} (${say('flow.bottleneck')})` : resource;
}

/** Which orders may be released before a bottleneck, in their order. */
export function releaseColumns(context: SheetContext, rows: readonly ReleaseCandidate[]): TableColumn<ReleaseCandidate>[] {
  const { say } = context;
  const quantity = context.quantityFormat(rows.map(({ order }) => order.item));
  const formatOf = ({ order }: ReleaseCandidate): CellFormat => context.quantityFormat([order.item]);
  return [
    { key: 'order', header: say('head.order'), format: 'text', style: 'strong', value: ({ order }) => order.order },
    { key: 'state', header: say('head.release-state'), format: 'text', value: ({ state }) => say(`release.${state}`) },
    { key: 'from', header: say('head.release-from'), format: 'date', value: ({ from }) => serialOf(from) },
    { key: 'work', header: say('head.work-there'), format: 'hours', value: ({ minutes }) => tenth(hoursOf(minutes)) },
    { key: 'after', header: say('head.in-progress-after'), format: 'hours', value: (row) => tenth(hoursOf(row.inProgressAfter)) },
    { key: 'item', header: say('head.item'), format: 'text', value: ({ order }) => order.item },
    { key: 'quantity', header: say('head.quantity'), format: quantity, formatOf, value: ({ order }) => order.quantity },
    { key: 'start', header: say('head.planned-start'), format: 'date', value: ({ start }) => serialOf(start) },
    { key: 'atBottleneck', header: say('head.at-bottleneck'), format: 'date', value: (row) => serialOf(row.atBottleneck) },
    { key: 'due', header: say('head.due'), format: 'date', value: ({ order }) => serialOf(order.due) },
  ];
}

/** What to carry, by date. */
export function internalMoveColumns(context: SheetContext, rows: readonly InternalMove[]): TableColumn<InternalMove>[] {
  const { say } = context;
  const quantity = context.quantityFormat(rows.flatMap(({ contents }) => contents.map(({ item }) => item)));
  const formatOf = ({ contents }: InternalMove): CellFormat => context.quantityFormat(contents.map(({ item }) => item));
  const place = (name: string | null): string => name ?? say('head.no-place');
  const only = ({ contents }: InternalMove): InternalMove['contents'][number] | null => (contents.length === 1 ? contents[0] : null);
  const itemWords = ({ contents }: InternalMove): string =>
    contents.length === 1 ? contents[0].item : `${contents[0].item} + ${contents.length - 1}`;
  return [
    { key: 'order', header: say('head.order'), format: 'text', style: 'strong', value: ({ order }) => order },
    { key: 'move', header: say('head.move'), format: 'text', value: ({ kind }) => say(`moves.${kind}`) },
    { key: 'at', header: say('head.date'), format: 'shortDateTime', value: ({ at }) => serialOf(at) },
    { key: 'by', header: say('head.by'), format: 'shortDateTime', value: ({ by }) => serialOf(by) },
    { key: 'from', header: say('head.from-place'), format: 'text', value: ({ from }) => place(from) },
    { key: 'to', header: say('head.to-place'), format: 'text', value: ({ to }) => place(to) },
    { key: 'item', header: say('head.item'), format: 'text', value: itemWords },
    {
      key: 'quantity',
      header: say('head.quantity'),
      format: quantity,
      formatOf,
      value: (row) => (only(row) === null ? null : Math.round((only(row)?.quantity ?? 0) * 1000) / 1000),
    },
    { key: 'unit', header: say('head.unit-of-measure'), format: 'text', value: (row) => context.item(only(row)?.item ?? '')?.unit ?? null },
  ];
}
