import type { Case } from '../../../test/cases/worked-examples.test-support';
import { serialFromMinutes } from '../../engine/calendar/dates';
import { at, call, rows, type ByName, type CaseCall, type CaseCalls } from './case-call.test-support';

/** Cases of bills of material, load, calendars, performance and cost. */
export function others(): CaseCalls {
  return {
    bom_speaker_kits: ({ input, computed }) => {
      const bom = [['parent', 'component', 'quantity'], ...input.bom];
      const needs = (answer: unknown): unknown => {
        const sums: ByName = { [input.top]: input.qty };
        for (const [, component, quantity] of rows(answer) as [number, string, number][])
          sums[component] = (sums[component] ?? 0) + quantity;
        return sums;
      };
      return [
        call('EXPLODE', [bom, input.top, input.qty], computed.need, needs),
        call('LOW_LEVEL_CODE', [bom], computed.llc, (answer) => Object.fromEntries(rows(answer) as [string, number][])),
      ];
    },
    load_fr_operation: ({ input, published }) => {
      const operations = [['resource', 'start', 'end', 'quantity', 'setup', 'unit_time'], ['M1', 1, 2, input.qty, input.setup_h, input.unit_h]]; // prettier-ignore
      return [
        call('LOAD', ['M1', 1, operations], published.load_h),
        call('OP_TIME', [input.qty, input.setup_h, input.unit_h], published.load_h),
      ];
    },
    load_crp_profile: ({ input, published, computed }) => {
      const operations = [
        ['resource', 'start', 'end', 'remaining_hours', 'status'],
        ['M1', 1, 2, input.planned_h, 'planned'],
        ['M1', 1, 2, input.released_h, 'released'],
      ];
      return [
        call('LOAD', ['M1', 1, operations], computed.load),
        call('LOAD', ['M1', 1, operations, null, 'h', 'planned'], input.planned_h),
        call('LOAD_RATE', [computed.load, computed.cap], computed.pct / 100),
        call('OVERLOAD', [computed.load, computed.cap], -published.gap),
      ];
    },
    calendar_backward_unavailable: openDays,
    abc_boreki: ({ input, published, corrected }) => {
      const labels = Object.keys(input.value);
      // The label that crosses a cut belongs to the class that is being filled: these cuts give the classes of the case.
      const given = [labels, Object.values(input.value), 0.6, 0.85];
      const classOf = (letter: string) => (answer: unknown): unknown =>
        rows(answer).filter((row) => row[4] === letter).map(([label]) => label).sort(); // prettier-ignore
      const shares = (answer: unknown): unknown =>
        ['A', 'B', 'C'].map((letter) => {
          const share = rows(answer).filter((row) => row[4] === letter).reduce((sum, row) => sum + (row[2] as number), 0); // prettier-ignore
          return Math.round(share * 1000) / 10;
        });
      return [
        call('PARETO', given, corrected.shares, shares),
        call('PARETO', given, published.A, classOf('A')),
        call('PARETO', given, published.B, classOf('B')),
      ];
    },
    oee_rounding: ({ input, corrected }) => [
      call('OEE', [input.planned, input.planned - input.run, input.ideal_cycle, input.total, input.total - input.good], corrected.OEE),
    ],
    oee_tpm_willmott: ({ input, computed }) => {
      const given = [input.planned_min, input.stoppages + input.changeover, input.cycle_min, input.cycles, 0];
      return [call('OEE', [...given, 'A'], computed.A), call('OEE', [...given, 'P'], computed.P)];
    },
    oee_worksheet_2: ({ input, computed }) => {
      const given = [input.shift_min - input.breaks_min, input.downtime_min, 1 / input.ideal_ppm, input.total, input.reject];
      return ['A', 'P', 'Q', null].map((part, index) => call('OEE', [...given, part], computed[index]));
    },
    cost_fr_etrier_quote: ({ input, computed }) => {
      const column = (key: string): number[] => input.phases.map((phase: ByName) => phase[key]);
      const times = [column('setup_ch'), column('unit_ch'), column('rate')];
      const tooling = input.tooling.reduce((sum: number, [price, count]: [number, number]) => sum + price * count, 0) / input.total_qty;
      return [
        ...computed.phase.map(([, cost]: [string, number], phase: number) =>
          call('UNIT_COST', [input.lot, ...times.map((values) => values[phase]), 'ch'], cost),
        ),
        call('UNIT_COST', [input.lot, ...times, 'ch', input.material, input.subcontract, tooling], computed.direct),
        call('QUOTE_PRICE', [computed.direct, input.overhead_rate], computed.total),
      ];
    },
  };
}

/** Days that are open round the clock but for closures; a job that would have to begin before today begins today. */
function openDays({ input, published }: Case): CaseCall[] {
  const serial = (text: string): number => serialFromMinutes(at(text.slice(0, 13)));
  const calendar = [['weekday', 'start', 'end'], ...[1, 2, 3, 4, 5, 6, 7].map((day) => [day, 0, 1])];
  // A `to` without a time is the whole day; the case's is the midnight after it.
  const exceptions = [
    ['from', 'to', 'kind'],
    ...input.closed.map(([from, to]: [string, string]) => [serial(from), serial(to) - 1, 'closed']),
  ];
  return input.jobs.map(({ id, due, duration }: { id: string; due: string; duration: string }) => {
    const [start, end] = published.windows[id].map(serial);
    const hours = parseInt(duration, 10) * 24;
    if (start === serial(input.today)) return call('FINISH_DATE', [start, hours, calendar, exceptions], end);
    const finish = serial(due);
    // Midnight is the end of the day before.
    return call('START_DATE', [Number.isInteger(finish) ? finish - 1 : finish, hours, calendar, exceptions], start);
  });
}
