import type { BomLine, OpenOrder, PlanningInput, RoutingOperation } from '../model/input';

/** An input in which one open order has a routing and bill of its own, and how to tell their rows. */
export interface OwnRows<Row> {
  readonly input: PlanningInput;
  readonly isOwn: (row: Row) => boolean;
}

/** The routing rows that an order of the item follows: of its alternative, else those without one, else the alternative named first. */
export function routingRows({ routings }: PlanningInput, item: string, alternative: string | null): readonly RoutingOperation[] {
  const rows = routings.filter((row) => row.item === item);
  const usual = rows.some((row) => row.alternative === null) ? null : (rows[0]?.alternative ?? null);
  const own = rows.filter((row) => row.alternative === alternative);
  return own.length > 0 ? own : rows.filter((row) => row.alternative === usual);
}

/**
 * Gives an open order a routing of its own, a copy of the one that it follows under an alternative that nobody else has, so that a change of it
 * changes no other order. Its bill goes with it.
 */
export function ownRouting(input: PlanningInput, order: OpenOrder, name: string): OwnRows<RoutingOperation> {
  const alternative = alternativeOf(order, name);
  const rows = routingRows(input, order.item, order.alternative).map((row) => ({ ...row, alternative }));
  const moved = withAlternative(input, order, alternative);
  return {
    input: {
      ...moved,
      routings: [...input.routings.filter((row) => !(row.item === order.item && row.alternative === alternative)), ...rows],
    },
    isOwn: (row) => row.item === order.item && row.alternative === alternative,
  };
}

/**
 * Gives an open order a bill of its own, in which no line is anybody else's; its routing goes with it. Lines without an alternative belong to all
 * orders, whatever theirs: here they become lines of each alternative that there is, and of one for the orders that name none.
 */
export function ownBom(input: PlanningInput, order: OpenOrder, name: string): OwnRows<BomLine> {
  const { input: routed } = ownRouting(input, order, name);
  const { item } = order;
  const alternative = alternativeOf(order, name);
  return { input: withNamedBills(routed, new Set([item])), isOwn: (line) => line.parent === item && line.alternative === alternative };
}

/** An input in which no line of these items' bills belongs to all orders: each is a line of every alternative that there is. */
export function withNamedBills(input: PlanningInput, items: ReadonlySet<string>): PlanningInput {
  const names = new Map([...items].map((item) => [item, [USUAL, ...alternativesOf(input, item)]]));
  const bom = input.bom.flatMap((line) => {
    const alternatives = line.alternative === null ? names.get(line.parent) : undefined;
    return alternatives === undefined ? [line] : alternatives.map((alternative) => ({ ...line, alternative }));
  });
  const isUsual = (row: RoutingOperation): boolean => row.alternative === null && items.has(row.item);
  const usual = input.routings.filter(isUsual).map((row) => ({ ...row, alternative: USUAL }));
  const isUsualLine = (line: BomLine): boolean => line.alternative === USUAL && items.has(line.parent);
  return {
    ...input,
    // Of several alternatives the one that stands first is that of orders without one.
    bom: [...bom.filter(isUsualLine), ...bom.filter((line) => !isUsualLine(line))],
    routings: [...usual, ...input.routings.filter((row) => !isUsual(row))],
  };
}

/** What lines that belonged to all are called for the orders that name no alternative. */
const USUAL = '(usual)';

const alternativeOf = ({ order }: OpenOrder, name: string): string => `(${name} ${order})`;

function withAlternative(input: PlanningInput, order: OpenOrder, alternative: string): PlanningInput {
  const used = usedBomAlternative(input, order);
  const lines = used === null ? [] : input.bom.filter((line) => line.parent === order.item && line.alternative === used);
  return {
    ...input,
    orders: input.orders.map((row) => (row.order === order.order ? { ...row, alternative } : row)),
    bom: [...input.bom, ...lines.map((line) => ({ ...line, alternative }))],
  };
}

/** Whose lines the order consumes beside those that belong to all: those of its routing's alternative; null = nobody's. */
export function usedBomAlternative(input: PlanningInput, { item, alternative }: OpenOrder): string | null {
  if (alternative !== null) return alternative;
  const [operation] = routingRows(input, item, null);
  if (operation !== undefined) return operation.alternative;
  const lines = input.bom.filter(({ parent }) => parent === item);
  return lines.some((line) => line.alternative === null) ? null : (lines[0]?.alternative ?? null);
}

function alternativesOf({ bom, routings, orders }: PlanningInput, item: string): string[] {
  const named = [
    ...bom.filter(({ parent }) => parent === item),
    ...routings.filter((row) => row.item === item),
    ...orders.filter((row) => row.item === item),
  ];
  return [...new Set(named.flatMap(({ alternative }) => alternative ?? []))];
}
