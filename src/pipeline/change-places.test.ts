import { sampleWorkshop } from '../sample/workshop';
import { snapshotFromTables } from '../tables/json-tables';
import { computePlan } from '../engine/plan';
import { changePlaces } from './change-places';
import { finishRun, prepareRun } from './run-stages';

const prepared = prepareRun(snapshotFromTables(sampleWorkshop('fr')), { language: 'fr', iterations: 0 });
const plan = computePlan(prepared.input, prepared.search);
const { sheets } = finishRun(prepared, plan);

/** What stands in a cell of the sheets, found by walking their tables. */
function cellAt(sheet: string, address: string): unknown {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const spec = sheets.find(({ name }) => name === sheet);
  for (const table of spec?.tables ?? []) {
    const cell = table.rows[Number(row) - table.row - 1]?.[column - table.column];
    if (cell !== undefined) return cell;
  }
  return undefined;
}

describe('where a change is to be seen', () => {
  it('is the row of its operation in the schedule, or of its order', () => {
    const placeOf = changePlaces(sheets);
    for (const { order, operation } of plan.operations) {
      const place = placeOf({ order, operation });
      expect(place?.sheet).toBe(sheets.find(({ id }) => id === 'schedule')?.name);
      expect(cellAt(place?.sheet ?? '', place?.cell ?? '')).toBe(order);
    }
    for (const { order } of plan.orders) {
      const place = placeOf({ order, operation: null });
      expect(cellAt(place?.sheet ?? '', place?.cell ?? '')).toBe(order);
    }
  });

  it('is nowhere for an order that is gone', () => {
    expect(changePlaces(sheets)({ order: 'OF-0000', operation: 10 })).toBeNull();
  });
});
