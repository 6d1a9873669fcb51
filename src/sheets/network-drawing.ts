import type { PlannedTask } from '../engine/project/project-plan';
import { decides } from '../engine/project/worst-path';
import type { CellContent, CellFormat, CellSpec, CellStyle } from './sheet-spec';
import { layOutNetwork, tracksOfGap, type LaidTask, type NetworkLayout, type Wire } from './network-layout';

/** Columns and rows of a box, and rows from one lane to the next. */
const BOX_COLUMNS = 3;
const BOX_ROWS = 3;
const LANE_ROWS = 4;
const BOX_WIDTH = 9;
const TRACK_WIDTH = 2.4;
/** Characters of a task's name and description that its box holds. */
const LONGEST_LABEL = 28;

/** A drawn network: cells, and the widths of its columns. */
export interface NetworkDrawing {
  readonly cells: readonly CellSpec[];
  readonly widths: ReadonlyMap<number, number>;
  /** First row below it, and last column. */
  readonly rowAfter: number;
  readonly lastColumn: number;
}

/** The words of a link that is no plain finish to start: `SS+1`. */
export type LinkWords = (target: string, source: string) => string | null;

/**
 * Draws tasks as boxes in columns by rank: early start, duration and early finish above the name, late start, slack and late finish below it. Wires run
 * along the edges of the cells between the boxes; critical ones are dark and their boxes filled and bold.
 */
export function drawNetwork(
  tasks: readonly PlannedTask[],
  place: { readonly row: number; readonly column: number },
  linkWords: LinkWords,
): NetworkDrawing {
  const layout = layOutNetwork(laidTasks(tasks));
  const grid = gridOf(layout, place);
  const paint = new Wires();
  for (let rank = 0; rank + 1 < layout.ranks; rank++) paintGap(layout, rank, grid, paint);
  layout.places.forEach(({ task, rank, lane }, index) => {
    if (task !== null) return;
    const critical = layout.wires.some((wire) => wire.to === index && wire.critical);
    for (let column = grid.boxColumn(rank); column < grid.boxColumn(rank) + BOX_COLUMNS; column++)
      paint.across(grid.wireRow(lane), column, critical);
  });
  const heads = headCells(layout, grid, linkWords);
  const taken = new Set(heads.map(({ row, column }) => `${row}:${column}`));
  const wires = paint.cells().filter(({ row, column }) => !taken.has(`${row}:${column}`));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const boxes = layout.places.flatMap(({ task, rank, lane }) => {
    const planned = task === null ? undefined : byId.get(task);
    return planned === undefined ? [] : boxCells(planned, grid.boxRow(lane), grid.boxColumn(rank));
  });
  return {
    cells: [...boxes, ...heads, ...wires],
    widths: grid.widths,
    rowAfter: place.row + layout.lanes * LANE_ROWS,
    lastColumn: grid.lastColumn,
  };
}

/** A link is critical where both its tasks are and it decides when the second begins. */
function laidTasks(tasks: readonly PlannedTask[]): LaidTask[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return tasks.map((task) => ({
    id: task.id,
    critical: task.critical,
    links: task.links.map((link) => {
      const from = byId.get(link.task);
      return { task: link.task, critical: from !== undefined && from.critical && task.critical && decides(link, from, task) };
    }),
  }));
}

interface Grid {
  boxColumn(rank: number): number;
  boxRow(lane: number): number;
  /** Row whose lower edge wires of a lane run along: that of the names. */
  wireRow(lane: number): number;
  trackColumn(rank: number, track: number): number;
  readonly widths: ReadonlyMap<number, number>;
  readonly lastColumn: number;
}

function gridOf({ places, wires, ranks }: NetworkLayout, place: { readonly row: number; readonly column: number }): Grid {
  const columns: number[] = [];
  const widths = new Map<number, number>();
  let column = place.column;
  for (let rank = 0; rank < ranks; rank++) {
    columns.push(column);
    for (let part = 0; part < BOX_COLUMNS; part++) widths.set(column++, BOX_WIDTH);
    const gap = wires.filter(({ from }) => places[from].rank === rank);
    const tracks = gap.length === 0 ? 0 : tracksOfGap(gap, places).size + 2;
    for (let track = 0; track < tracks; track++) widths.set(column++, TRACK_WIDTH);
  }
  return {
    boxColumn: (rank) => columns[rank],
    boxRow: (lane) => place.row + lane * LANE_ROWS,
    wireRow: (lane) => place.row + lane * LANE_ROWS + 1,
    trackColumn: (rank, track) => columns[rank] + BOX_COLUMNS + 1 + track,
    widths,
    lastColumn: column - 1,
  };
}

/** Wires along the edges of cells; a critical one covers a plain one. */
class Wires {
  private readonly edges = new Map<string, { row: number; column: number; bottom: number; left: number }>();

  across(row: number, column: number, critical: boolean): void {
    const edge = this.edge(row, column);
    edge.bottom = Math.max(edge.bottom, critical ? 2 : 1);
  }

  down(row: number, column: number, critical: boolean): void {
    const edge = this.edge(row, column);
    edge.left = Math.max(edge.left, critical ? 2 : 1);
  }

  cells(): CellSpec[] {
    return [...this.edges.values()].map(({ row, column, bottom, left }) => ({
      row,
      column,
      content: null,
      style: `wire${bottom}${left}` as CellStyle,
    }));
  }

  private edge(row: number, column: number): { row: number; column: number; bottom: number; left: number } {
    const key = `${row}:${column}`;
    let edge = this.edges.get(key);
    if (edge === undefined) this.edges.set(key, (edge = { row, column, bottom: 0, left: 0 }));
    return edge;
  }
}

function paintGap({ places, wires }: NetworkLayout, rank: number, grid: Grid, paint: Wires): void {
  const gap = wires.filter(({ from }) => places[from].rank === rank);
  const tracks = tracksOfGap(gap, places);
  const begin = grid.boxColumn(rank) + BOX_COLUMNS;
  const end = grid.boxColumn(rank + 1);
  for (const { from, to, critical } of gap) {
    const [out, into] = [grid.wireRow(places[from].lane), grid.wireRow(places[to].lane)];
    const track = tracks.get(from);
    const upright = track === undefined || out === into ? begin : grid.trackColumn(rank, track);
    for (let column = begin; column < upright; column++) paint.across(out, column, critical);
    for (let row = Math.min(out, into) + 1; row <= Math.max(out, into) && out !== into; row++) paint.down(row, upright, critical);
    for (let column = upright; column < end; column++) paint.across(into, column, critical);
  }
}

/** Arrow heads before the boxes, and the words of links that need some above them. */
function headCells({ places, wires }: NetworkLayout, grid: Grid, linkWords: LinkWords): CellSpec[] {
  const entering = new Map<number, Wire[]>();
  for (const wire of wires) if (places[wire.to].task !== null) entering.set(wire.to, [...(entering.get(wire.to) ?? []), wire]);
  return [...entering].flatMap(([to, own]): CellSpec[] => {
    const critical = own.some((wire) => wire.critical);
    const row = grid.wireRow(places[to].lane);
    const column = grid.boxColumn(places[to].rank) - 1;
    const words = own.flatMap(({ source, target }) => linkWords(target, source) ?? []).join(', ');
    return [
      { row, column, content: critical ? '▶' : '▷', style: critical ? 'wireHeadCritical' : 'wireHead', format: 'text' },
      ...(words === '' ? [] : [{ row: row - 1, column, content: words, style: 'wireLabel', format: 'text' } as const]),
    ];
  });
}

function boxCells(task: PlannedTask, row: number, column: number): CellSpec[] {
  const { critical } = task;
  const label = task.task.description === '' ? task.id : `${task.id} · ${task.task.description}`;
  const name = (critical ? '● ' : '') + label;
  const cell = (down: number, across: number, content: CellContent, style: CellStyle, format: CellFormat): CellSpec => ({
    row: row + down,
    column: column + across,
    content,
    style,
    format,
  });
  const frame: CellStyle = critical ? 'nodeCritical' : 'node';
  const days = (value: number): number => Math.round(value * 10) / 10;
  const numbers = (down: number, values: readonly number[]): CellSpec[] =>
    values.map((value, across) => cell(down, across, days(value), frame, 'days'));
  return [
    ...numbers(0, [task.earliestStart, task.mean, task.earliestFinish]),
    cell(1, 0, cut(name), critical ? 'nodeNameCritical' : 'nodeName', 'text'),
    cell(1, 1, null, critical ? 'nodeNameMiddleCritical' : 'nodeNameMiddle', 'text'),
    cell(1, 2, null, critical ? 'nodeNameEndCritical' : 'nodeNameEnd', 'text'),
    ...numbers(BOX_ROWS - 1, [task.latestStart, task.totalSlack, task.latestFinish]),
  ];
}

function cut(text: string): string {
  return text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

/** A box that says what stands where, for the legend of a drawing. */
export function legendBox(row: number, column: number, words: readonly string[]): CellSpec[] {
  const cell = (down: number, across: number, content: string | null, style: CellStyle): CellSpec => ({
    row: row + down,
    column: column + across,
    content,
    style,
    format: 'text',
  });
  const [earlyStart, duration, earlyFinish, name, lateStart, slack, lateFinish] = words;
  return [
    ...[earlyStart, duration, earlyFinish].map((text, across) => cell(0, across, text, 'node')),
    cell(1, 0, name, 'nodeName'),
    cell(1, 1, null, 'nodeNameMiddle'),
    cell(1, 2, null, 'nodeNameEnd'),
    ...[lateStart, slack, lateFinish].map((text, across) => cell(2, across, text, 'node')),
  ];
}
