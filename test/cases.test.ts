import fs from 'fs';
import path from 'path';
import { compileWorkingTime } from '../src/engine/calendar/compile-working-time';
import { minutesFromIso } from '../src/engine/calendar/dates';
import { pareto } from '../src/engine/improvement/pareto';
import { loadRate } from '../src/engine/load/load-totals';
import { economicLot, eoq } from '../src/engine/lots/eoq';
import { launchQuantity } from '../src/engine/lots/launch-quantity';
import { lotCost } from '../src/engine/lots/lot-cost';
import { lotSizes } from '../src/engine/lots/lot-sizes';
import { wagnerWhitin } from '../src/engine/lots/wagner-whitin';
import { explode, lowLevelCodes } from '../src/engine/mrp/explode';
import { netRequirement, plannedReleases, projectedStock } from '../src/engine/mrp/net-requirement';
import { flowShopMakespan } from '../src/engine/sequencing/johnson';
import { workloadOfJobShop, type JobShop } from '../src/engine/schedule/benchmark-instances';
import { createSchedule } from '../src/engine/schedule/create-schedule';
import { callFunction } from '../src/functions/contract';
import {
  check,
  checkJobShop,
  criticalOf,
  folder,
  isThere,
  line,
  networkOf,
  rule,
  seen,
  WAITING,
} from './cases/worked-examples.test-support';

(isThere ? describe : describe.skip)('a worked example', () => {
  describe('of net requirements', () => {
    check('mrp_fr_safety_pct_a', 'nets against a safety stock that varies', ({ input, computed }) => {
      const args = {
        gross: input.gross,
        onHand: input.on_hand,
        receipts: input.scheduled_receipts,
        safetyStock: input.safety_stock,
        frozenPeriods: 1,
      };
      const { net, projected } = netRequirement(args);
      expect(net).toEqual(computed.net);
      expect(projected).toEqual(computed.poh);
      expect(plannedReleases(args, input.lead_time, 'ignore')).toEqual(computed.releases);
      const cells = [input.gross, input.on_hand, input.scheduled_receipts, input.safety_stock, input.lot_rule, 1];
      expect(callFunction('NET_REQUIREMENT', cells)).toEqual([computed.net]);
    });

    check('mrp_fr_multilevel_lots', 'nets four articles on three levels in multiples', ({ input, computed }) => {
      const gross: Record<string, number[]> = { P1: input.mps_P1 };
      for (const item of ['P1', 'P2', 'P3', 'P4']) {
        const { lot_multiple, lead_time, on_hand, scheduled } = input.items[item];
        const args = { gross: gross[item], onHand: on_hand, receipts: scheduled?.['1'] ?? 0, lotRule: rule(`MULT:${lot_multiple}`) };
        const { net, plannedReceipts, projected } = netRequirement(args);
        const releases = plannedReleases(args, lead_time);
        expect({ net, receipts: plannedReceipts, poh: projected, releases }).toEqual({
          net: computed[item].net,
          receipts: computed[item].receipts,
          poh: computed[item].poh,
          releases: computed[item].releases,
        });
        for (const [parent, component, quantity] of input.bom as [string, string, number][]) {
          if (parent !== item) continue;
          gross[component] = (gross[component] ?? releases.map(() => 0)).map((sum, period) => sum + releases[period] * quantity);
        }
      }
      expect(gross.P4).toEqual(computed.P4_gross);
    });

    check('mrp_eoq_poq_hip', 'rounds up to multiples of the EOQ and covers whole periods', ({ input, published, computed, corrected }) => {
      expect(economicLot(computed.D, input.setup_cost, input.holding_per_unit_week)).toBe(published.EOQ);
      const inMultiples = { gross: input.gross, onHand: 0, lotRule: rule(`MULT:${published.EOQ}`) };
      expect(netRequirement(inMultiples)).toMatchObject({
        net: computed.eoq.net,
        plannedReceipts: computed.eoq.receipts,
        projected: computed.eoq.poh,
      });
      expect(plannedReleases(inMultiples, input.lead_time)).toEqual(computed.eoq.releases);
      const inPeriods = netRequirement({ gross: input.gross, onHand: 0, lotRule: rule('POQ:2') });
      expect(inPeriods.plannedReceipts).toEqual(corrected.POQ_receipts);
      expect(lotCost(input.gross, [...inPeriods.plannedReceipts], input.setup_cost, input.holding_per_unit_week)).toBe(corrected.POQ_cost);
    });

    check('mrp_fixed_planned_order', 'counts a firm planned order', ({ input, computed }) => {
      const { net } = netRequirement({
        gross: [input.demand],
        onHand: input.on_hand,
        receipts: input.firm_planned_order,
        safetyStock: input.safety_stock,
      });
      expect(net).toEqual([computed.additional]);
    });

    check('mrp_fr_projected_stock', 'needs nothing where receipts cover', ({ input, computed }) => {
      const gross = input.external.map((quantity: number, period: number) => quantity + input.dependent[period]);
      expect(projectedStock(gross, input.on_hand, input.supplier_orders)).toEqual(computed.poh);
      expect(netRequirement({ gross, onHand: input.on_hand, receipts: input.supplier_orders }).net).toEqual(computed.net);
      expect(explode([line('P', 'carton', input.bom_qty)], 'P', input.parent_qty)[0].quantity).toBeCloseTo(300, 9);
    });

    check('mrp_fr_spare_parts', 'adds spare parts to the dependent requirement', ({ input, computed }) => {
      const { net } = netRequirement({ gross: [input.external_need + input.dependent_need], onHand: input.on_hand });
      expect(net).toEqual([computed.planned]);
      expect(explode([line('P', 'granulate', input.component_per_unit_g / 1000)], 'P', net[0])[0].quantity).toBeCloseTo(
        computed.component_kg,
        9,
      );
    });

    check('mrp_lead_time_buffer', 'moves the release by the lead time and the buffer', ({ input, published }) => {
      const due = minutesFromIso(input.due)!;
      const days = published.release.map((date: string) => (due - minutesFromIso(date)!) / 1440);
      const periods = 4;
      days.forEach((day: number, index: number) => {
        const gross = new Array<number>(periods).fill(0);
        gross[periods - 1] = input.qty;
        const lead = input.production_days + input.buffer_days[index];
        expect(plannedReleases({ gross }, lead).indexOf(input.qty)).toBe(periods - 1 - day);
      });
    });

    for (const name of ['mps_atp_published_error', 'mps_atp_pumps']) {
      check(name, 'projects the stock under the greater of forecast and bookings, and promises what is left', ({ input, computed }) => {
        const gross = input.forecast.map((quantity: number, period: number) => Math.max(quantity, input.booked[period]));
        expect(projectedStock(gross, input.on_hand, 0, computed.mps)).toEqual(computed.projected);
        const lots = netRequirement({ gross, onHand: input.on_hand, lotRule: rule(`FOQ:${input.lot}`) });
        expect(lots.plannedReceipts).toEqual(computed.mps);
        expect(callFunction('PROJECTED_STOCK', [gross, input.on_hand, 0, computed.mps])).toEqual([computed.projected]);
        expect(callFunction('ATP', [input.on_hand, computed.mps, input.booked])).toEqual([computed.atp]);
      });
    }
  });

  describe('of lot sizing', () => {
    check('lot_heizer_speakers', 'costs lot for lot, EOQ, POQ and the optimum', ({ input, published, computed }) => {
      const { net } = netRequirement({ gross: input.gross, onHand: input.on_hand });
      const costOf = (text: string) => lotCost(net, lotSizes(net, rule(text)), input.setup, input.holding);
      expect(costOf('L4L')).toBe(published.L4L_cost);
      expect(economicLot(input.avg_demand, input.setup, input.holding)).toBe(published.EOQ_qty);
      expect(costOf(`FOQ:${published.EOQ_qty}`)).toBe(computed.EOQ_cost);
      expect(costOf(`POQ:${computed.POQ_periods}`)).toBe(computed.POQ_cost);
      expect(costOf(`WW:${input.setup},${input.holding}`)).toBe(published.WW_cost);
      expect(lotSizes(net, rule(`WW:${input.setup},${input.holding}`))).toEqual(computed.WW_orders);
    });

    check('lot_wagner_whitin_1958', 'finds the optimum of the twelve periods of 1958', ({ input, published }) => {
      const lots = wagnerWhitin(input.demand, input.setup, input.holding);
      expect(lotCost(input.demand, lots, input.setup, input.holding)).toBe(published.cost);
    });

    for (const name of ['lot_ww_hillier', 'lot_ww_nahmias4']) {
      check(name, 'finds the optimum', ({ input, computed }) => {
        const lots = lotSizes(input.demand, rule(`WW:${input.setup},${input.holding}`));
        expect(lots).toEqual(computed.orders);
        expect(lotCost(input.demand, lots, input.setup, input.holding)).toBeCloseTo(computed.cost, 9);
      });
    }

    check('eoq_fosct', 'finds the economic quantity and its cost', ({ input, published }) => {
      const quantity = eoq(input.rate, input.fixed_cost, input.holding);
      expect(quantity).toBeCloseTo(published.Q, 9);
      expect((input.fixed_cost * input.rate) / quantity + (input.holding * quantity) / 2).toBeCloseTo(published.cost, 9);
    });

    check('eoq_fr_wilson_2400', 'applies Wilson’s formula', ({ input, published }) => {
      const quantity = eoq(input.annual_demand, input.order_cost, input.unit_price * input.holding_rate);
      expect(quantity).toBeCloseTo(published.Q, 9);
      expect(input.annual_demand / quantity).toBeCloseTo(published.orders_per_year, 9);
    });

    check('kanban_fr_cards', 'rounds the cards of a loop up', ({ input, published }) => {
      expect(callFunction('KANBAN_CARDS', [input.per_day, input.lead_days, input.safety, input.container])).toBe(published.cards);
    });

    check('scrap_additive_vs_yield', 'launches 112 for 100 good by yield and 110 by addition', ({ input, computed }) => {
      const terms = { scrap: input.scrap_rate, decimals: 0 };
      expect(launchQuantity(input.net, terms)).toBe(computed.yield_launch);
      expect(launchQuantity(input.net, { ...terms, convention: 'additive' })).toBe(Math.round(computed.additive_launch));
    });
  });

  describe('of bills of material', () => {
    check('bom_speaker_kits', 'explodes fifty kits and finds the low-level codes', ({ input, computed }) => {
      const bom = (input.bom as [string, string, number][]).map(([parent, component, quantity]) => line(parent, component, quantity));
      const need: Record<string, number> = { [input.top]: input.qty };
      for (const { component, quantity } of explode(bom, input.top, input.qty)) need[component] = (need[component] ?? 0) + quantity;
      expect(need).toEqual(computed.need);
      expect(Object.fromEntries(lowLevelCodes(bom))).toEqual(computed.llc);
    });
  });

  describe('of load', () => {
    check('load_fr_operation', 'is setup plus quantity times unit time', ({ input, published }) => {
      const table = [
        ['resource', 'start', 'end', 'quantity', 'setup', 'unit_time'],
        ['M1', 1, 2, input.qty, input.setup_h, input.unit_h],
      ];
      expect(callFunction('LOAD', ['M1', 1, table])).toBe(published.load_h);
    });

    check('load_crp_profile', 'adds planned to released hours and divides by the effective capacity', ({ input, computed }) => {
      const table = [
        ['resource', 'start', 'end', 'remaining_hours', 'status'],
        ['M1', 1, 2, input.planned_h, 'planned'],
        ['M1', 1, 2, input.released_h, 'released'],
      ];
      expect(callFunction('LOAD', ['M1', 1, table])).toBe(computed.load);
      expect(callFunction('LOAD', ['M1', 1, table, null, 'h', 'planned'])).toBe(input.planned_h);
      expect((loadRate(computed.load, input.available_h * input.efficiency) ?? 0) * 100).toBeCloseTo(computed.pct, 9);
    });
  });

  describe('of networks', () => {
    check('cpm_fr_41_jours', 'finds 41 days, both slacks, and what two delays do', ({ input, published }) => {
      const rows = networkOf(input.tasks);
      expect(rows.finish).toBe(published.duration);
      expect(criticalOf(rows)).toEqual(published.critical);
      for (const [task, { totalSlack, freeSlack }] of rows)
        expect([task, totalSlack, freeSlack]).toEqual([task, published.total[task], published.free[task]]);
      expect(networkOf({ ...input.tasks, E: { ...input.tasks.E, duration: 20 } }).get('G')!.earliestStart).toBe(published.if_E_20.G_start);
      expect(networkOf({ ...input.tasks, I: { ...input.tasks.I, duration: 24 } }).finish).toBe(published.if_I_24.duration);
    });

    check('cpm_fr_mpm', 'finds the earliest and latest starts of an MPM graph', ({ input, published }) => {
      const rows = networkOf(input.tasks);
      expect(rows.finish).toBe(published.duration);
      expect(criticalOf(rows).sort()).toEqual([...published.critical].sort());
      for (const [task, dates] of Object.entries(published.early_late_start)) {
        expect([task, rows.get(task)!.earliestStart, rows.get(task)!.latestStart]).toEqual([task, ...(dates as number[])]);
      }
    });

    check(
      'cpm_milwaukee_paper',
      'finds the critical path and the probabilities of two targets',
      ({ input, published, computed, corrected }) => {
        const onPath = published.critical.map((task: string) => input.tasks[task].three_point) as number[][];
        const estimates = [0, 1, 2].map((place) => onPath.map((points) => points[place]));
        const [means] = callFunction('PERT_MEAN', estimates) as number[][];
        const [variances] = callFunction('PERT_VAR', estimates) as number[][];
        expect(variances.reduce((sum, value) => sum + value)).toBeCloseTo(computed.var_crit, 12);
        expect(callFunction('PERT_PROB', [16, means, variances])).toBeCloseTo(computed.P16, 12);
        expect(callFunction('PERT_PROB', [15, means, variances])).toBeCloseTo(corrected.P15, 12);
        const rows = networkOf(input.tasks);
        expect(rows.finish).toBe(published.duration);
        expect(criticalOf(rows)).toEqual(published.critical);
        for (const [task, { totalSlack }] of rows) expect([task, totalSlack]).toEqual([task, published.slack[task]]);
      },
    );

    check('pert_probability_41', 'finds the probability to finish in 41 days', ({ input, computed }) => {
      const answer = callFunction('PERT_PROB', [input.target, input.critical_durations, input.critical_variances]);
      expect(answer).toBeCloseTo(computed.p, 12);
    });

    check('cpm_taylor_aoa', 'finds every date of an activity-on-arrow network', ({ input, published }) => {
      for (const [task, row] of networkOf(input.tasks)) {
        const dates = [row.earliestStart, row.earliestFinish, row.latestStart, row.latestFinish, row.totalSlack];
        expect([task, ...dates]).toEqual([task, ...published.rows_ES_EF_LS_LF_slack[task]]);
      }
    });
  });

  describe('of calendars', () => {
    check(
      'calendar_backward_unavailable',
      'schedules backward over closed days, forward where the past would begin',
      ({ input, published }) => {
        const at = (text: string) => minutesFromIso(text.slice(0, 13))!;
        const closures = (input.closed as [string, string][]).map(([from, to]) => ({
          target: 'c',
          targetKind: 'calendar' as const,
          kind: 'closed' as const,
          from: { minutes: at(from), hasTime: true },
          to: { minutes: at(to), hasTime: true },
          capacity: null,
          reason: null,
        }));
        const time = compileWorkingTime(null, closures, { from: at('2008-01-01'), to: at('2010-01-01') });
        for (const { id, due, duration } of input.jobs) {
          const work = parseInt(duration, 10) * 1440;
          const backward = time.startBefore(at(due), work)!;
          const start = Math.max(backward, at(input.today));
          const finish = backward < at(input.today) ? time.finishAfter(start, work)! : time.previousClose(at(due))!;
          expect([id, start, finish]).toEqual([id, ...published.windows[id].map(at)]);
        }
      },
    );
  });

  describe('of sequencing', () => {
    for (const [name, tolerance] of [
      ['jobshop_ft06', 1],
      ['jobshop_ft10', 1.15],
    ] as const) {
      check(name, 'makes a schedule that holds and is not better than the optimum', ({ input, published }) => {
        const instance: JobShop = {
          machines: input.jobs_machine_time[0].length,
          fromOne: false,
          jobs: input.jobs_machine_time.map((job: [number, number][]) => job.map(([machine, time]) => [{ machine, time }])),
        };
        const workload = workloadOfJobShop(instance);
        const { operations } = createSchedule(workload, { seed: 1, iterations: 2000, objective: 'makespan' });
        const finish = Math.max(...operations.map((operation) => operation.finish! - workload.now));
        expect(finish).toBeGreaterThanOrEqual(published.optimum);
        expect(finish).toBeLessThanOrEqual(published.optimum * tolerance);
        checkJobShop(instance, workload.operations, operations);
      });
    }

    check('seq_critical_ratio', 'ranks by the ratio and by the slack that it is made of', ({ input, published, corrected }) => {
      const names = Object.keys(input.due);
      const slacks = callFunction('SLACK', [
        names.map((name) => input.due[name]),
        names.map((name) => input.remaining[name]),
        input.today,
      ]) as number[][];
      const words = slacks[0].map((slack) => (slack > 0 ? 'ahead' : slack < 0 ? 'behind' : 'on schedule'));
      expect(Object.fromEntries(names.map((name, index) => [name, words[index]]))).toEqual(corrected.comments);
      const [ratios] = callFunction('CRITICAL_RATIO', [
        names.map((name) => input.due[name]),
        names.map((name) => input.remaining[name]),
        input.today,
      ]) as number[][];
      expect(Object.fromEntries(names.map((name, index) => [name, ratios[index]]))).toEqual(published.CR);
    });

    /** Jobs by a rule, and the key figures of that order by their labels. */
    const sequenced = (times: Record<string, number>, due: Record<string, number>, rule: string) => {
      const names = Object.keys(times);
      const valuesOf = (record: Record<string, number>, order: readonly string[]) => order.map((name) => record[name]);
      const ordered = callFunction('SEQUENCE_JOBS', [names, valuesOf(times, names), valuesOf(due, names), rule]) as string[][];
      const kpis = callFunction('SEQUENCE_KPI', [valuesOf(times, ordered[0]), valuesOf(due, ordered[0])]) as [string, number][];
      return { order: ordered[0], kpi: Object.fromEntries(kpis) };
    };

    check('seq_architects', 'orders five jobs by four rules and rates the orders', ({ input, published, computed }) => {
      for (const rule of ['FCFS', 'SPT', 'EDD', 'LPT']) {
        const { order, kpi } = sequenced(input.processing, input.due, rule === 'FCFS' ? 'FIFO' : rule);
        expect([rule, ...order]).toEqual([rule, ...published.textbook[rule].sequence]);
        const figures = ['mean flow time', 'utilization', 'mean jobs in system', 'mean tardiness'].map((label) => kpi[label]);
        figures.forEach((figure, index) => expect(figure).toBeCloseTo(computed[rule][index], 9));
      }
    });

    check('seq_rules_day275', 'orders by calendar days, of which the first and the last count', ({ input, published, computed }) => {
      const due = Object.fromEntries(Object.entries<number>(input.due).map(([job, day]) => [job, day - input.today + 1]));
      for (const rule of ['FCFS', 'SPT', 'EDD', 'LPT']) {
        const { order, kpi } = sequenced(input.duration, due, rule === 'FCFS' ? 'FIFO' : rule);
        expect([rule, ...order]).toEqual([rule, ...published.sequences[rule]]);
        expect(kpi['mean tardiness']).toBeCloseTo(computed[rule].tard, 9);
        expect(kpi['mean flow time']).toBeCloseTo(computed[rule].flow, 9);
        expect(kpi['mean jobs in system']).toBeCloseTo(computed[rule].jobs, 9);
      }
    });

    check('seq_moore_hodgson', 'makes two jobs late, and puts them last', ({ input, published }) => {
      const { order, kpi } = sequenced(input.processing, input.due, 'MOORE');
      expect(order.map(Number)).toEqual(published.sequence);
      expect(kpi['late jobs']).toBe(published.late);
    });

    for (const name of ['flow_fr_coffrage', 'flow_johnson_LMNOP', 'flow_johnson_sanding']) {
      check(name, 'orders two machines by Johnson, in the least time', ({ input, computed }) => {
        const jobs = Object.keys(input.times);
        const times = [0, 1].map((machine) => jobs.map((job) => input.times[job][machine]));
        const [order] = callFunction('JOHNSON', [jobs, ...times]) as string[][];
        expect(order).toEqual(computed.sequence.map(String));
        const places = order.map((job) => jobs.indexOf(job));
        expect(flowShopMakespan(times[0], times[1], places)).toBe(computed.brute_force);
      });
    }
  });

  describe('of deviations', () => {
    check('abc_boreki', 'shares out ten items', ({ input, published, corrected }) => {
      const rows = pareto(Object.keys(input.value), Object.values<number>(input.value), 0.7, 0.9);
      expect(
        rows
          .slice(0, 2)
          .map(({ label }) => label)
          .sort(),
      ).toEqual(published.A);
      expect(
        rows
          .slice(2, 5)
          .map(({ label }) => label)
          .sort(),
      ).toEqual(published.B);
      const share = (from: number, to: number) => rows.slice(from, to).reduce((sum, row) => sum + row.share, 0) * 100;
      [share(0, 2), share(2, 5), share(5, 10)].forEach((value, index) => expect(value).toBeCloseTo(corrected.shares[index], 1));
    });
  });

  describe('of performance and cost', () => {
    check('oee_rounding', 'does not round the factors of the OEE', ({ input, corrected }) => {
      const given = [input.planned, input.planned - input.run, input.ideal_cycle, input.total, input.total - input.good];
      expect(callFunction('OEE', given)).toBeCloseTo(corrected.OEE, 12);
    });

    check('oee_tpm_willmott', 'finds availability and performance', ({ input, computed }) => {
      const given = [input.planned_min, input.stoppages + input.changeover, input.cycle_min, input.cycles, 0];
      expect(callFunction('OEE', [...given, 'A'])).toBeCloseTo(computed.A, 12);
      expect(callFunction('OEE', [...given, 'P'])).toBeCloseTo(computed.P, 12);
    });

    check('oee_worksheet_2', 'finds the three factors and the whole', ({ input, computed }) => {
      const given = [input.shift_min - input.breaks_min, input.downtime_min, 1 / input.ideal_ppm, input.total, input.reject];
      ['A', 'P', 'Q', null].forEach((part, index) => expect(callFunction('OEE', [...given, part])).toBeCloseTo(computed[index], 12));
    });

    check('cost_fr_etrier_quote', 'finds every phase, the direct cost and the price', ({ input, computed }) => {
      const column = (key: string) => input.phases.map((phase: Record<string, number>) => phase[key]);
      const times = [column('setup_ch'), column('unit_ch'), column('rate')];
      computed.phase.forEach(([, cost]: [string, number], phase: number) => {
        expect(callFunction('UNIT_COST', [input.lot, ...times.map((values) => values[phase]), 'ch'])).toBeCloseTo(cost, 9);
      });
      const tooling = input.tooling.reduce((sum: number, [price, count]: [number, number]) => sum + price * count, 0) / input.total_qty;
      const direct = callFunction('UNIT_COST', [input.lot, ...times, 'ch', input.material, input.subcontract, tooling]);
      expect(direct).toBeCloseTo(computed.direct, 9);
      expect(callFunction('QUOTE_PRICE', [direct, input.overhead_rate])).toBeCloseTo(computed.total, 9);
    });
  });

  it('stands for every file of the folder, or waits for a function that is named', () => {
    const names = fs.readdirSync(folder).map((file) => path.basename(file, '.json'));
    expect(names.filter((name) => !seen.has(name) && !(name in WAITING))).toEqual([]);
    expect(Object.keys(WAITING).filter((name) => !names.includes(name))).toEqual([]);
  });
});
