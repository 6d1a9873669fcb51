import type { LastPlan } from '../../engine/model/last-plan';
import type { ProgressRow } from '../../engine/model/input';
import { followUpOperations } from '../../engine/tracking/operation-follow-up';
import { shiftBriefs } from '../../engine/tracking/shift-brief';
import { timeOfRecord } from '../../engine/tracking/slot-records';
import { StandardWork } from '../../engine/tracking/standard-work';
import type { Language } from '../../i18n/language';
import { eventAxisOf } from '../../tables/event-axis';
import { nameKey } from '../../tables/text-key';
import type { WorkbookSnapshot } from '../../workbook/workbook';
import type { Question } from '../question';
import type { OperatorRemark, ShopFloorAnswer, ShopFloorQuestion } from '../shop-floor-question';
import type { Asked } from './asked';
import { checkRecords } from './records';

/** True for what is asked about the workshop. */
export function isShopFloor(question: Question): question is ShopFloorQuestion {
  return question.kind === 'shop-floor' || question.kind === 'records';
}

/** Answers from the tables and from the plan in the workbook: nothing is planned anew. */
export function shopFloorAnswer(
  question: ShopFloorQuestion,
  asked: Asked,
  snapshot: WorkbookSnapshot,
  language: Language,
): ShopFloorAnswer {
  return question.kind === 'shop-floor' ? overview(asked) : checkRecords(question, asked.read, snapshot, language);
}

const NO_PLAN: LastPlan = { operations: [], orders: [] };

function overview({ read, input }: Asked): ShopFloorAnswer {
  const { lastPlan = NO_PLAN } = read.input;
  const { tables } = read.mapping;
  const columnsOf = (table: keyof typeof tables): string[] | null => {
    const columns = tables[table]?.columns;
    return columns === undefined ? null : Object.keys(columns);
  };
  return {
    kind: 'shop-floor',
    now: input.parameters.now.minutes,
    planned: lastPlan.operations.length > 0,
    operations: followUpOperations(input, lastPlan).filter(
      ({ state, status }) => state !== 'done' && (status === 'released' || status === 'started'),
    ),
    briefs: shiftBriefs(input, lastPlan),
    remarks: remarksOf(read.input),
    operators: mostUsed([...read.input.progress.map(({ operator }) => operator), ...read.input.skills.map(({ person }) => person)]),
    causes: mostUsed(read.input.progress.map(({ cause }) => cause)),
    stopCauses: mostUsed(read.input.stops.map(({ cause }) => cause)),
    columns: { Progress: columnsOf('Progress'), Stops: columnsOf('Stops'), Actions: columnsOf('Actions') },
  };
}

const MOST_REMARKS = 500;
const MOST_WORDS = 200;

/** A remark is linked to the action whose problem has the same words. */
function remarksOf(input: Asked['read']['input']): OperatorRemark[] {
  const actions = new Map(input.actions.flatMap(({ id, problem }) => (problem === null ? [] : [[nameKey(problem), id] as const])));
  const work = new StandardWork(input);
  const noted = input.progress.filter((row): row is ProgressRow & { remark: string } => row.remark !== null);
  const timed = noted.map((row) => ({ row, at: timeOfRecord(row)?.start ?? null }));
  timed.sort((a, b) => (b.at ?? -Infinity) - (a.at ?? -Infinity));
  return timed.slice(0, MOST_REMARKS).map(({ row, at }): OperatorRemark => {
    const { item, resource } = work.of(row);
    const { remark: text, order, operation, operator } = row;
    return { text, order, operation, item, resource, operator, at, concern: eventAxisOf(text), action: actions.get(nameKey(text)) ?? null };
  });
}

/** Each word once, the most used first. */
function mostUsed(words: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}
