import { notedDeviations } from '../engine/improvement/noted-deviations';
import type { Competence, Evidence } from '../engine/improvement/portfolio';
import { COMPETENCES, portfolio } from '../engine/improvement/portfolio';
import type { IndicatorId } from '../engine/tracking/indicator';
import { INDICATOR_KINDS } from '../engine/tracking/indicator';
import { indicators } from '../engine/tracking/indicators';
import { performance } from '../engine/tracking/performance';
import { formatAmount, formatMoment, formatShare } from '../i18n/format-values';
import { eventAxisOf } from '../tables/event-axis';
import { INPUT_TABLES } from '../tables/schema/input-tables';
import { namedAfter } from '../tables/table-evidence';
import { deviationAmount, deviationTitle } from './deviation-words';
import { TABLE_ROW, frameSheet } from './frame';
import type { TargetedIndicator } from './indicator-targets';
import { againstTargets } from './indicator-targets';
import type { SheetContext } from './sheet-context';
import type { SheetSpec } from './sheet-spec';
import type { TableColumn } from './table-columns';
import { makeTable, serialOf } from './table-columns';

/** A line: evidence out of the tables and the journal, or an indicator, which needs the plan's measures. */
type Line =
  Evidence | { readonly competence: Competence; readonly at: null; readonly kind: 'indicator'; readonly indicator: TargetedIndicator };

/** Indicators of the machines show how series are launched and run (C3); the others how the data are followed (C4). */
const OF_LAUNCH: readonly IndicatorId[] = ['oee', 'oee-overall', 'oee-total', 'availability', 'performance', 'quality'];

/** Only for whoever asks for it; it then stands in the workbook as the other sheets do. */
export function portfolioApplies(): boolean {
  return false;
}

/** What was done with this workbook and what it gave, under the competence of the profession's reference that it is evidence for; to be printed. */
export function portfolioSheet(context: SheetContext): SheetSpec {
  const { say, language, plan, journal = [] } = context;
  const lines = linesOf(context);
  const table = makeTable({ name: 'JalonPortfolio', row: TABLE_ROW, column: 1 }, columnsOf(context), lines, ({ competence }) => competence);
  const actions = lines.filter((line) => line.kind === 'action');
  const closed = actions.filter((line) => line.kind === 'action' && line.state === 'closed').length;
  const shown = new Set(lines.map(({ competence }) => competence)).size;
  const groups = COMPETENCES.map((competence) => lines.findIndex((line) => line.competence === competence)).filter((first) => first >= 0);
  return frameSheet(context, {
    id: 'portfolio',
    sentence: say('portfolio.sentence', { moment: formatMoment(plan.now, language), count: lines.length }),
    figures: [
      { text: say('portfolio.figure-competences', { count: shown }), tone: shown === COMPETENCES.length ? 'good' : 'neutral' },
      { text: say('portfolio.figure-runs', { count: journal.filter(({ run }) => run !== null).length }), tone: 'neutral' },
      { text: say('portfolio.figure-closed', { count: closed, all: actions.length }), tone: 'neutral' },
    ],
    tables: [table],
    frozenRows: TABLE_ROW,
    frozenColumns: 1,
    minimumWidths: new Map([
      [4, 52],
      [5, 60],
    ]),
    groupRows: groups.map((first) => TABLE_ROW + 1 + first),
  });
}

function linesOf({ input, plan, journal = [] }: SheetContext): Line[] {
  const deviations = notedDeviations(input, eventAxisOf);
  const tableOf = (name: string): string | null => INPUT_TABLES.find((schema) => namedAfter(name, schema))?.table ?? null;
  const evidence = portfolio(input, plan, { journal, deviations, tableOf });
  const measured = againstTargets(indicators(input, plan, performance(input)), input.targets)
    .filter(({ value, id }) => value !== null && id !== 'overdue-actions')
    .map((indicator): Line => ({
      competence: OF_LAUNCH.includes(indicator.id) ? 'C3' : 'C4',
      at: null,
      kind: 'indicator',
      indicator,
    }));
  const all: readonly Line[] = [...evidence, ...measured];
  return COMPETENCES.flatMap((competence) => all.filter((line) => line.competence === competence));
}

function columnsOf(context: SheetContext): TableColumn<Line>[] {
  const { say } = context;
  return [
    {
      key: 'competence',
      header: say('portfolio.competence'),
      format: 'text',
      style: 'strong',
      value: (line) => say(`portfolio.${line.competence}`),
    },
    { key: 'kind', header: say('portfolio.kind'), format: 'text', value: (line) => say(`portfolio.kind-${line.kind}`) },
    { key: 'when', header: say('portfolio.when'), format: 'date', value: (line) => serialOf(line.at) },
    { key: 'what', header: say('portfolio.what'), format: 'wrapped', value: (line) => whatOf(line, context) },
    { key: 'result', header: say('portfolio.result'), format: 'wrapped', value: (line) => resultOf(line, context) },
  ];
}

function whatOf(line: Line, { say, input }: SheetContext): string {
  switch (line.kind) {
    case 'programme':
      return say('portfolio.programme');
    case 'run':
      return say('portfolio.run', { number: line.number, demands: line.run.demands });
    case 'change':
      return line.text;
    case 'deviation':
      return `${say(`axis-of.${line.deviation.axis}`)}, ${deviationTitle(line.deviation)}`;
    case 'problem':
      return line.name;
    case 'action': {
      const { id, action, owner } = line.action;
      return say('portfolio.action', { id, action, owner: owner ?? say('action.no-owner-name') });
    }
    case 'indicator':
      return line.indicator.id === 'wip-value'
        ? say('indicator.wip-value', { currency: input.parameters.currency })
        : say(`indicator.${line.indicator.id}`);
  }
}

function resultOf(line: Line, context: SheetContext): string {
  const { say, language, input } = context;
  const { currency } = input.parameters;
  switch (line.kind) {
    case 'programme':
      return say('portfolio.programme-result', line);
    case 'run': {
      const { lateDemands: late, overloads, shortages } = line.run;
      return say('portfolio.run-result', { late, overloads, shortages });
    }
    case 'change':
      return line.tables.join(', ');
    case 'deviation': {
      const { deviation } = line;
      const amount = deviationAmount({ say, language, currency }, deviation, deviation.difference, true);
      const parts = [amount, deviation.cause, say(`deviation-state.${deviation.state}`), deviation.note?.comment];
      return parts.filter((part) => part !== null && part !== undefined).join(', ');
    }
    case 'problem': {
      const { causes, contributors, losses, cost } = line;
      const money = `${formatAmount(Math.round(cost), language)}\u00a0${currency}`;
      return `${say('portfolio.problem', { causes, contributors })}, ${losses === 0 ? say('causes.no-ties') : say('causes.ties', { count: losses, cost: money })}`;
    }
    case 'action':
      return actionResult(line, context);
    case 'indicator':
      return indicatorResult(line.indicator, context);
  }
}

function actionResult({ action, state }: Extract<Evidence, { readonly kind: 'action' }>, { say }: SheetContext): string {
  const { measuredEffect, change } = action;
  const name = say(`action-state.${state}`);
  const whole = measuredEffect === null ? name : say('portfolio.effect', { state: name, effect: measuredEffect });
  if (!change || change.from === null) return whole;
  return say('portfolio.change-made', { state: whole, change: say('action.change-made', { ...change, from: change.from }) });
}

function indicatorResult({ id, value, target, verdict }: TargetedIndicator, { say, language }: SheetContext): string {
  const show = (amount: number): string =>
    INDICATOR_KINDS[id].unit === 'share' ? formatShare(amount, language) : formatAmount(Math.round(amount * 10) / 10, language);
  if (target === null || target.target === null) return show(value ?? 0);
  return say('portfolio.target', { value: show(value ?? 0), target: show(target.target), verdict: say(`verdict.${verdict}`) });
}
