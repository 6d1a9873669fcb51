import type { DisturbanceKind, DisturbanceRow } from '../../engine/model/change-records';
import type { PlanningInput } from '../../engine/model/input';
import { finishSteps } from '../../engine/steps';
import { formatFinding, formatLength } from '../../i18n/format-finding';
import { formatMoment } from '../../i18n/format-values';
import type { Language } from '../../i18n/language';
import { disturbanceAnswer } from '../../pipeline/answers/disturbance';
import type { Answer, MovedOperation } from '../../pipeline/question';
import { findWord } from '../../tables/cells/find-word';
import { NameIndex } from '../../tables/name-index';
import { DISTURBANCE_KIND_WORDS } from '../../tables/schema/changes';
import { type Call, moment, onlyFile, parseCall, positiveNumber, text, wholeNumber } from '../arguments';
import { readWorkbook } from '../files';
import { askedOfCall, figuresJson, figuresLine, isoOf, printJson, printLines, TRIAL_OPTIONS } from '../what-if-call';
import { EXIT, say, WrongCall } from '../words';

type Disturbed = Extract<Answer, { kind: 'disturbance' }>;

/** jalon disturb: what a breakdown, absence, late delivery, scrap, rush order or changed quantity would do, and who must know. Writes nothing. */
export async function disturb(args: readonly string[]): Promise<number> {
  const call = parseCall(args, [...TRIAL_OPTIONS, 'kind', 'subject', 'from', 'to', 'quantity', 'operation'], ['json']);
  const file = onlyFile(call);
  const disturbance = disturbanceOf(call);
  const asked = await askedOfCall(call, readWorkbook(file));
  if (asked === null) return EXIT.noPlan;
  const subject = spelled(asked.input, disturbance.subject);
  const answer = finishSteps(disturbanceAnswer({ kind: 'disturbance', disturbance: { ...disturbance, subject } }, asked));
  if (answer.kind !== 'disturbance') {
    const finding = answer.kind === 'impossible' ? answer.finding : undefined;
    throw new WrongCall('cannotDisturb', { what: finding === undefined ? disturbance.subject : formatFinding(finding, asked.language) });
  }
  if (call.options.json === true) printJson(disturbanceJson(answer));
  else printLines(linesOf(answer, asked.language));
  return EXIT.done;
}

function disturbanceOf(call: Call): DisturbanceRow {
  const typed = text(call, 'kind') ?? '';
  const kind = findWord<DisturbanceKind>(typed, DISTURBANCE_KIND_WORDS);
  const expected = DISTURBANCE_KIND_WORDS.map(({ value }) => value).join(', ');
  if (kind === null) throw new WrongCall('badOption', { option: '--kind', value: typed, expected });
  const subject = text(call, 'subject');
  if (subject === undefined || subject === '') throw new WrongCall('badOption', { option: '--subject', value: '', expected: '…' });
  return {
    id: 'URGENT',
    kind,
    subject,
    operation: wholeNumber(call, 'operation', 0) ?? null,
    from: moment(call, 'from') ?? null,
    to: moment(call, 'to') ?? null,
    quantity: positiveNumber(call, 'quantity') ?? null,
    declaredBy: null,
    comment: null,
    closed: false,
  };
}

/** In the planner's own spelling, whatever it names. */
function spelled({ resources, items, orders, demands }: PlanningInput, name: string): string {
  const names = new NameIndex();
  for (const { resource } of resources) names.add(resource);
  for (const { order } of orders) names.add(order);
  for (const { id } of demands) names.add(id);
  for (const { item } of items) names.add(item);
  return names.resolve(name) ?? name;
}

function linesOf({ before, after, moved, delayed, notifications }: Disturbed, language: Language): string[] {
  return [
    say(language, 'disturbBefore', { figures: figuresLine(before, language) }),
    say(language, 'disturbAfter', { figures: figuresLine(after, language) }),
    say(language, 'disturbMoved', { count: moved.length }),
    ...moved.map((row) => `  ${movedLine(row, language)}`),
    ...(delayed.length === 0 ? [say(language, 'delaysNobody')] : []),
    ...delayed.map(({ demand, minutes }) => say(language, 'delays', { demand, length: formatLength(minutes, language) })),
    ...notifications.map(({ to, email, sentence }) => say(language, 'tell', { to: email === null ? to : `${to} <${email}>`, sentence })),
  ];
}

function movedLine({ order, operation, resource, before, after }: MovedOperation, language: Language): string {
  const at = (moment: number | null): string => (moment === null ? say(language, 'never') : formatMoment(moment, language));
  const place = before.resource === resource ? resource : `${before.resource} > ${resource}`;
  return `${order} ${operation}, ${place}: ${at(before.start)} > ${at(after.start)}`;
}

function disturbanceJson({ before, after, moved, delayed, notifications }: Disturbed): object {
  return {
    before: figuresJson(before),
    after: figuresJson(after),
    moved: moved.map(({ order, operation, resource, before: old, after: now }) => ({
      order,
      operation,
      resource,
      resource_before: old.resource,
      start_before: isoOf(old.start),
      finish_before: isoOf(old.finish),
      start: isoOf(now.start),
      finish: isoOf(now.finish),
    })),
    delayed: delayed.map(({ demand, minutes, available }) => ({ demand, minutes, available: isoOf(available) })),
    notifications,
  };
}
