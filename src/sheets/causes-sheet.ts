import type { CauseTies, Problem } from '../engine/improvement/cause-tree';
import { causeTree, explainersOf, heaviestFirst, problemsOf, tiesOf, whyChains } from '../engine/improvement/cause-tree';
import { lossEvents } from '../engine/improvement/loss-events';
import type { CauseRow } from '../engine/model/follow-up-records';
import { formatMoment, formatNumber } from '../i18n/format-values';
import type { CellSpec, SheetSpec, TableSpec } from './sheet-spec';
import { fishbone } from './fishbone';
import type { FishbonePlace } from './fishbone';
import { TABLE_ROW, frameSheet } from './frame';
import type { SheetContext } from './sheet-context';
import type { TableColumn } from './table-columns';
import { makeTable } from './table-columns';

/** Pairs of columns carry the branches of the fishbone, so their widths are fixed: a wide one and a narrow one. */
const WIDTHS: readonly number[] = [20, 13, 26, 7, 26, 7, 20, 15, 12, 9, 11];
const SLOTS: FishbonePlace['slots'] = [2, 4, 6].map((column) => ({ column, characters: WIDTHS[column - 2] + WIDTHS[column - 1] + 2 }));
const HEAD: FishbonePlace['head'] = { first: 7, last: 8, characters: 36 };
const SPINE_HEIGHT = 6;
const NO_BREAK_SPACE = '\u00a0';

/** Causes that somebody typed. */
export function causesApply({ input }: SheetContext): boolean {
  return input.causes.length > 0;
}

/** The causes of each problem: as a list, drawn as a fishbone and a tree, and as chains of whys. The problem of the largest loss first. */
export function causesSheet(context: SheetContext): SheetSpec {
  const { input, say, language, plan } = context;
  const events = lossEvents(input);
  const problems = heaviestFirst(problemsOf(input.causes), events, input.actions);
  const ties = (problem: Problem, cause: string | null): CauseTies => tiesOf(problem, cause, events, input.actions);
  const lines = problems.flatMap((problem) => problem.causes.map((row): CauseLine => ({ row, problem, ties: ties(problem, row.cause) })));
  const list = makeTable({ name: 'JalonCauses', row: TABLE_ROW, column: 1 }, listColumns(context), lines, ({ problem }) => problem.name);
  const drawings = drawAll(context, problems, list.row + list.rows.length + 3, ties);
  const whys = whysTable(context, problems, drawings.nextRow + 1, ties);
  const roots = lines.filter(({ row, problem }) => explainersOf(problem.causes, row.cause).length === 0);
  const idle = roots.filter((line) => line.ties.actions.length === 0).length;
  const unproved = lines.filter(({ row }) => row.evidence === null).length;
  return frameSheet(context, {
    id: 'causes',
    sentence: say('causes.sentence', { moment: formatMoment(plan.now, language), causes: lines.length, problems: problems.length }),
    figures: [
      { text: say('causes.figure-roots', { count: idle }), tone: idle > 0 ? 'bad' : 'good' },
      { text: say('causes.figure-unproved', { count: unproved }), tone: unproved > 0 ? 'bad' : 'good' },
    ],
    tables: [list, whys],
    cells: [...drawings.cells, { row: whys.row - 1, column: 1, content: say('causes.whys'), style: 'section' }],
    fixedWidths: new Map(WIDTHS.map((width, index) => [index + 1, width])),
    fixedHeights: new Map(drawings.spineRows.map((row) => [row, SPINE_HEIGHT])),
    frozenRows: 3,
    frozenColumns: 0,
    groupRows: [TABLE_ROW + 1, ...drawings.groupRows, whys.row - 1],
  });
}

interface CauseLine {
  readonly row: CauseRow;
  readonly problem: Problem;
  readonly ties: CauseTies;
}

const idsOf = ({ actions }: CauseTies): string | null => (actions.length === 0 ? null : actions.map(({ id }) => id).join(', '));

function listColumns({ say, input }: SheetContext): TableColumn<CauseLine>[] {
  const { currency } = input.parameters;
  return [
    { key: 'problem', header: say('cause.problem'), format: 'wrapped', style: 'strong', value: ({ row }) => row.problem },
    { key: 'category', header: say('cause.category'), format: 'text', value: ({ row }) => row.category },
    { key: 'cause', header: say('cause.cause'), format: 'wrapped', style: 'strong', value: ({ row }) => row.cause },
    { key: 'link', header: say('cause.link'), format: 'text', value: ({ row }) => (row.link === null ? null : say(`cause.${row.link}`)) },
    { key: 'explains', header: say('cause.explains'), format: 'wrapped', value: ({ row }) => row.parents.join(say('list.then')) || null },
    { key: 'votes', header: say('cause.votes'), format: 'integer', align: 'center', value: ({ row }) => row.votes },
    { key: 'evidence', header: say('cause.evidence'), format: 'wrapped', value: ({ row }) => row.evidence },
    { key: 'contributor', header: say('cause.contributor'), format: 'text', value: ({ row }) => row.contributor },
    { key: 'actions', header: say('cause.actions'), format: 'wrapped', value: ({ ties }) => idsOf(ties) },
    { key: 'losses', header: say('cause.losses'), format: 'integer', value: ({ ties }) => (ties.events === 0 ? null : ties.events) },
    {
      key: 'cost',
      header: say('cause.cost', { currency }),
      format: 'money',
      value: ({ ties }) => (ties.events === 0 ? null : Math.round(ties.cost)),
    },
  ];
}

interface Drawings {
  readonly cells: readonly CellSpec[];
  readonly spineRows: readonly number[];
  readonly groupRows: readonly number[];
  readonly nextRow: number;
}

/** One block a problem: its fishbone, then its tree where causes have causes. */
function drawAll(
  context: SheetContext,
  problems: readonly Problem[],
  firstRow: number,
  tiesTo: (problem: Problem, cause: string | null) => CauseTies,
): Drawings {
  const cells: CellSpec[] = [];
  const spineRows: number[] = [];
  const groupRows: number[] = [];
  let row = firstRow;
  for (const problem of problems) {
    groupRows.push(row);
    cells.push({ row, column: 1, content: context.say('causes.fishbone', { problem: problem.name }), style: 'section' });
    const place = { row: row + 2, slots: SLOTS, head: HEAD };
    const bone = fishbone(context, problem, headNotes(context, tiesTo(problem, null)), place);
    cells.push(...bone.cells);
    spineRows.push(...bone.spineRows);
    row = bone.nextRow;
    const names = [...new Set(problem.causes.flatMap(({ contributor }) => (contributor === null ? [] : [contributor])))];
    if (names.length > 0)
      cells.push({ row, column: 1, content: context.say('causes.contributors', { names: names.join(', ') }), style: 'note' });
    row += 2;
    const tree = treeCells(context, problem, row);
    if (tree.length > 0) groupRows.push(row);
    cells.push(...tree);
    row += tree.length === 0 ? 0 : tree.length + 1;
  }
  return { cells, spineRows, groupRows, nextRow: row };
}

function headNotes({ say, language, input }: SheetContext, ties: CauseTies): string[] {
  if (ties.events === 0) return [say('causes.no-ties')];
  const cost = `${formatNumber(ties.cost, 0, language)}${NO_BREAK_SPACE}${input.parameters.currency}`;
  return [
    say('causes.ties', { count: ties.events, cost }),
    ...(idsOf(ties) === null ? [] : [`${say('cause.actions')} : ${idsOf(ties) ?? ''}`]),
  ];
}

/** The tree as lines, each below what it explains, with the sign of its link. Nothing where no cause has a cause or a link. */
function treeCells({ say }: SheetContext, problem: Problem, firstRow: number): CellSpec[] {
  const lines = causeTree(problem);
  if (!lines.some(({ depth, link }) => depth > 1 || link !== null)) return [];
  const texts = lines.map(({ row, depth, link, repeated }) => {
    const sign = link === null ? '' : `[${say(`cause.${link}`)}] `;
    const evidence = row.evidence === null ? '' : ` (${row.evidence})`;
    const again = repeated ? ` ↑ ${say('cause.seen-above')}` : '';
    return `${NO_BREAK_SPACE.repeat(6 * depth)}└─ ${sign}${row.cause}${repeated ? again : evidence}`;
  });
  return [
    { row: firstRow, column: 1, content: say('causes.tree', { problem: problem.name }), style: 'section' },
    { row: firstRow + 1, column: 1, content: say('causes.tree-help'), style: 'note' },
    { row: firstRow + 2, column: 1, content: problem.name, style: 'verdictLeft' },
    ...texts.map((content, index): CellSpec => ({ row: firstRow + 3 + index, column: 1, content, style: 'plain', format: 'text' })),
  ];
}

interface WhyLine {
  readonly problem: string;
  readonly chain: number;
  readonly level: number;
  readonly question: string;
  readonly row: CauseRow;
  readonly root: boolean;
  readonly ties: CauseTies;
}

/** Every chain from a problem down to a root, a line a why; chains of one step say no more than the list. */
function whysTable(
  context: SheetContext,
  problems: readonly Problem[],
  row: number,
  tiesTo: (problem: Problem, cause: string | null) => CauseTies,
): TableSpec {
  const { say } = context;
  const lines = problems.flatMap((problem) => {
    const chains = whyChains(problem);
    const deep = chains.filter((chain) => chain.length > 1);
    return (deep.length > 0 ? deep : chains).flatMap((chain, index) =>
      chain.map((cause, level): WhyLine => ({
        problem: problem.name,
        chain: index + 1,
        level: level + 1,
        question: level === 0 ? problem.name : chain[level - 1].cause,
        row: cause,
        root: level === chain.length - 1,
        ties: tiesTo(problem, cause.cause),
      })),
    );
  });
  const columns: TableColumn<WhyLine>[] = [
    { key: 'problem', header: say('cause.problem'), format: 'wrapped', value: (line) => line.problem },
    { key: 'chain', header: say('why.chain'), format: 'integer', align: 'center', value: (line) => line.chain },
    { key: 'question', header: say('why.question'), format: 'wrapped', value: (line) => line.question },
    { key: 'level', header: say('why.level'), format: 'integer', align: 'center', value: (line) => line.level },
    { key: 'answer', header: say('why.answer'), format: 'wrapped', style: 'strong', value: (line) => line.row.cause },
    { key: 'root', header: say('why.root'), format: 'text', align: 'center', value: (line) => (line.root ? '●' : null) },
    { key: 'evidence', header: say('cause.evidence'), format: 'wrapped', value: (line) => line.row.evidence },
    { key: 'contributor', header: say('cause.contributor'), format: 'text', value: (line) => line.row.contributor },
    { key: 'actions', header: say('cause.actions'), format: 'wrapped', value: (line) => idsOf(line.ties) },
  ];
  return makeTable({ name: 'JalonFiveWhys', row, column: 1 }, columns, lines, (line) => `${line.problem} ${line.chain}`);
}
