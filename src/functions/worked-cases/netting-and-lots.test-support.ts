import type { Case } from '../../../test/cases/worked-examples.test-support';
import { at, call, rows, type CaseCall, type CaseCalls } from './case-call.test-support';

/** Cases of net requirements. */
export function netting(): CaseCalls {
  const atp = ({ input, computed }: Case): CaseCall[] => {
    const gross = input.forecast.map((quantity: number, period: number) => Math.max(quantity, input.booked[period]));
    return [
      call('PROJECTED_STOCK', [gross, input.on_hand, 0, computed.mps], [computed.projected]),
      call('PLANNED_RECEIPT', [gross, input.on_hand, null, null, `FOQ:${input.lot}`], [computed.mps]),
      call('ATP', [input.on_hand, computed.mps, input.booked], [computed.atp]),
    ];
  };
  return {
    mrp_fr_safety_pct_a: ({ input, computed }) => {
      const given = [input.gross, input.on_hand, input.scheduled_receipts, input.safety_stock, input.lot_rule, 1];
      return [
        call('NET_REQUIREMENT', given, [computed.net]),
        call('PLANNED_RECEIPT', given, [computed.receipts]),
        call('PROJECTED_STOCK', [input.gross, input.on_hand, input.scheduled_receipts, computed.receipts], [computed.poh]),
        call('PLANNED_RELEASE', [...given, input.lead_time, null, 'ignore'], [computed.releases]),
      ];
    },
    mrp_fr_multilevel_lots: multilevel,
    mrp_eoq_poq_hip: ({ input, published, computed, corrected }) => {
      const multiples = [input.gross, 0, null, null, `MULT:${published.EOQ}`];
      const costs = [input.setup_cost, input.holding_per_unit_week];
      return [
        call('NET_REQUIREMENT', multiples, [computed.eoq.net]),
        call('PLANNED_RECEIPT', multiples, [computed.eoq.receipts]),
        call('PLANNED_RELEASE', [...multiples, null, input.lead_time], [computed.eoq.releases]),
        call('PLANNED_RECEIPT', [input.gross, 0, null, null, 'POQ:2'], [corrected.POQ_receipts]),
        call('LOT_COST', [input.gross, corrected.POQ_receipts, ...costs], corrected.POQ_cost),
      ];
    },
    mrp_fixed_planned_order: ({ input, computed }) => [
      call('NET_REQUIREMENT', [input.demand, input.on_hand, input.firm_planned_order, input.safety_stock], computed.additional),
    ],
    mrp_fr_projected_stock: ({ input, computed }) => {
      const gross = input.external.map((quantity: number, period: number) => quantity + input.dependent[period]);
      const bom = [['parent', 'component', 'quantity'], ['P', 'carton', input.bom_qty]]; // prettier-ignore
      return [
        call('PROJECTED_STOCK', [gross, input.on_hand, input.supplier_orders], [computed.poh]),
        call('NET_REQUIREMENT', [gross, input.on_hand, input.supplier_orders], [computed.net]),
        call('EXPLODE', [bom, 'P', input.parent_qty], [[1, 'carton', 300]]),
      ];
    },
    mrp_fr_spare_parts: ({ input, computed }) => {
      const bom = [['parent', 'component', 'quantity'], ['P', 'granulate', input.component_per_unit_g / 1000]]; // prettier-ignore
      return [
        call('NET_REQUIREMENT', [input.external_need + input.dependent_need, input.on_hand], computed.planned),
        call('EXPLODE', [bom, 'P', computed.planned], [[1, 'granulate', computed.component_kg]]),
      ];
    },
    mrp_lead_time_buffer: ({ input, published }) =>
      input.buffer_days.map((buffer: number, index: number) => {
        const days = (at(input.due) - at(published.release[index])) / 1440;
        const lead = input.production_days + buffer;
        const given = [[0, 0, 0, input.qty], null, null, null, null, null, lead];
        return call('PLANNED_RELEASE', given, 3 - days, (answer) => rows(answer)[0].indexOf(input.qty));
      }),
    mps_atp_published_error: atp,
    mps_atp_pumps: atp,
  };
}

function multilevel({ input, computed }: Case): CaseCall[] {
  const items = Object.entries<{ lot_multiple: number; lead_time: number; on_hand: number; scheduled?: Record<string, number> }>(
    input.items,
  );
  const receipts = items.flatMap(([item, { scheduled }]) =>
    Object.entries(scheduled ?? {}).map(([period, quantity]) => [item, quantity, Number(period)]),
  );
  const given = [
    [['item', 'lead_time', 'lot_rule'], ...items.map(([item, { lead_time, lot_multiple }]) => [item, lead_time, `MULT:${lot_multiple}`])],
    [['parent', 'component', 'quantity'], ...input.bom],
    [['item', 'quantity', 'due'], ...input.mps_P1.map((quantity: number, period: number) => ['P1', quantity, input.periods[period]])],
    [['item', 'quantity'], ...items.map(([item, { on_hand }]) => [item, on_hand])],
    [['item', 'quantity', 'due'], ...receipts],
    input.periods,
  ];
  const views = [['net', 'net'], ['release', 'releases'], ['projected', 'poh']] as const; // prettier-ignore
  return views.map(([view, key]) =>
    call(
      'MRP',
      [...given, view],
      items.map(([item]) => [item, view, ...computed[item][key]]),
    ),
  );
}

/** Cases of lot sizing. */
export function lots(): CaseCalls {
  const optimum = ({ input, computed }: Case): CaseCall[] => [
    call('LOT_SIZE', [input.demand, `WW:${input.setup},${input.holding}`], [computed.orders]),
    call('LOT_COST', [input.demand, computed.orders, input.setup, input.holding], computed.cost),
  ];
  return {
    lot_heizer_speakers: ({ input, published, computed }) => {
      const net = [0, ...input.gross.slice(1)];
      return [
        call('NET_REQUIREMENT', [input.gross, input.on_hand], [net]),
        call('LOT_COST', [net, net, input.setup, input.holding], published.L4L_cost),
        call('LOT_SIZE', [net, `WW:${input.setup},${input.holding}`], [computed.WW_orders]),
        call('LOT_COST', [net, computed.WW_orders, input.setup, input.holding], published.WW_cost),
        call('EOQ', [input.avg_demand, input.setup, input.holding], published.EOQ_qty, (answer) => Math.round(answer as number)),
      ];
    },
    lot_wagner_whitin_1958: ({ input, published, computed }) => [
      call('LOT_COST', [input.demand, computed.orders, input.setup, input.holding], published.cost),
    ],
    lot_ww_hillier: optimum,
    lot_ww_nahmias4: optimum,
    eoq_fosct: ({ input, published }) => [call('EOQ', [input.rate, input.fixed_cost, input.holding], published.Q)],
    eoq_fr_wilson_2400: ({ input, published }) => [
      call('EOQ', [input.annual_demand, input.order_cost, input.unit_price * input.holding_rate], published.Q),
    ],
    kanban_fr_cards: ({ input, published }) => [
      call('KANBAN_CARDS', [input.per_day, input.lead_days, input.safety, input.container], published.cards),
    ],
    scrap_additive_vs_yield: ({ input, computed }) => [
      call('LAUNCH_QTY', [input.net, input.scrap_rate, null, 'MULT:1'], computed.yield_launch),
    ],
  };
}
