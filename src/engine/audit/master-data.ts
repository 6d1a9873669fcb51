import type { PlanningInput } from '../model/input';
import { finding, type AuditFinding } from './audit-finding';

/** What items and resources lack: routing, bill of material, supplier, costs, and limits that exclude each other. */
export function auditMasterData(input: PlanningInput): AuditFinding[] {
  return [...missingLinks(input), ...limits(input), ...itemCosts(input), ...resourceCosts(input)];
}

function missingLinks({ items, routings, bom, itemSuppliers }: PlanningInput): AuditFinding[] {
  const routed = new Set(routings.map(({ item }) => item));
  const parents = new Set(bom.map(({ parent }) => parent));
  const bought = new Set(itemSuppliers.map(({ item }) => item));
  return items.flatMap(({ item, kind, supplier, source }) => {
    const about = { key: item, parameters: { item } };
    if (kind === 'make' && parents.has(item) && !routed.has(item))
      return [finding('warning', 'audit.item-no-routing', source, { column: 'item', ...about })];
    // Without any bill of material the workbook does not keep them.
    if (kind === 'make' && routed.has(item) && !parents.has(item) && bom.length > 0)
      return [finding('info', 'audit.item-no-bom', source, { column: 'item', ...about })];
    if (kind === 'buy' && supplier === null && !bought.has(item))
      return [finding('info', 'audit.item-no-supplier', source, { column: 'supplier', ...about })];
    return [];
  });
}

function limits({ items, routings }: PlanningInput): AuditFinding[] {
  const rules = new Map(items.map(({ item, lotRule }) => [item, lotRule]));
  const ofItems = items.flatMap(({ item, lotRule, safetyStock, maximumStock, source }) => {
    const found: AuditFinding[] = [];
    const { minimum, multiple, maximum } = lotRule;
    const least = Math.max(minimum ?? 0, multiple ?? 0);
    if (maximum !== null && least > maximum)
      found.push(finding('warning', 'audit.lot-limits', source, { column: 'lot_rule', key: item, parameters: { item, least, maximum } }));
    if (typeof maximumStock === 'number' && safetyStock > maximumStock)
      found.push(
        finding('warning', 'audit.safety-above-maximum', source, {
          column: 'maximum_stock',
          key: item,
          parameters: { item, safetyStock, maximum: maximumStock },
        }),
      );
    return found;
  });
  const ofRoutings = routings.flatMap(({ item, operation, minBatch, source }) => {
    const maximum = rules.get(item)?.maximum ?? null;
    if (minBatch === null || maximum === null || minBatch <= maximum) return [];
    const parameters = { item, operation, least: minBatch, maximum };
    return [finding('warning', 'audit.batch-above-lot', source, { column: 'min_batch', key: item, parameters })];
  });
  return [...ofItems, ...ofRoutings];
}

/** Bought and stocked items that count nothing in money, and what is sold below its cost. */
function itemCosts({ items, itemSuppliers, stock }: PlanningInput): AuditFinding[] {
  const priced = new Set(itemSuppliers.filter(({ price }) => price !== null).map(({ item }) => item));
  const stocked = new Set(stock.map(({ item }) => item));
  const anyCost = priced.size > 0 || items.some(({ unitCost }) => unitCost !== null);
  return items.flatMap(({ item, kind, unitCost, price, source }) => {
    const about = { column: 'unit_cost', key: item };
    const isMissing = unitCost === null && ((kind === 'buy' && !priced.has(item)) || stocked.has(item));
    if (anyCost && isMissing) return [finding('info', 'audit.item-cost-missing', source, { ...about, parameters: { item } })];
    if (unitCost === null || price === null || price >= unitCost) return [];
    return [finding('info', 'audit.price-below-cost', source, { ...about, column: 'price', parameters: { item, price, unitCost } })];
  });
}

/** Machines and persons without an hourly cost, in a workbook that gives others one. */
function resourceCosts({ resources, routings, skills }: PlanningInput): AuditFinding[] {
  const used = new Set([...routings.flatMap((operation) => operation.resources), ...skills.map(({ person }) => person)]);
  const anyCost = resources.some(({ hourlyCost }) => hourlyCost !== null);
  if (!anyCost) return [];
  return resources
    .filter(({ resource, kind, hourlyCost }) => hourlyCost === null && (kind === 'machine' || kind === 'person') && used.has(resource))
    .map(({ resource, source }) =>
      finding('info', 'audit.resource-cost-missing', source, { column: 'hourly_cost', key: resource, parameters: { resource } }),
    );
}
