import type { Language } from '../../../i18n/language';
import type { Asked } from '../../../pipeline/answers/asked';
import { shopFloorAnswer } from '../../../pipeline/answers/shop-floor';
import type { ShopFloorAnswer, ShopFloorQuestion } from '../../../pipeline/shop-floor-question';
import { snapshotFromTables } from '../../../tables/json-tables';
import { readPlanningInput } from '../../../tables/read-planning-input';

/** For tests: a workbook of one lathe on Monday 23 November 2026 at noon, where OF-1 runs and OF-2 is released. */
const WORKSHOP = snapshotFromTables({
  name: 'small',
  tables: {
    Parameters: [{ name: 'now', value: '2026-11-23T12:00' }],
    Items: [{ item: 'ROD', kind: 'make', unit_cost: 10 }],
    Routings: [
      { item: 'ROD', operation: 10, description: 'TURN', resource: 'LATHE', setup_time: 30, unit_time: 2, time_unit: 'min' },
      { item: 'ROD', operation: 20, description: 'DRILL', resource: 'LATHE', setup_time: 0, unit_time: 1, time_unit: 'min' },
    ],
    Resources: [{ resource: 'LATHE', calendar: 'D' }],
    Calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'D', weekday, start: '06:00', end: '18:00' })),
    Orders: [
      { order: 'OF-1', kind: 'make', item: 'ROD', quantity: 100, due: '2026-11-27', status: 'started' },
      { order: 'OF-2', kind: 'make', item: 'ROD', quantity: 50, due: '2026-11-27', status: 'released' },
    ],
    Progress: [
      {
        ...{ date: '2026-11-23', order: 'OF-1', operation: 10, resource: 'LATHE', operator: 'Q7', good: 36, scrap: 4, rework: 0 },
        ...{ start: '2026-11-23T08:00', end: '2026-11-23T10:12', cause: 'C5', remark: 'Near-miss 12' },
      },
    ],
    Stops: [{ resource: 'LATHE', start: '2026-11-23T11:50', end: '2026-11-23T12:00', cause: 'C9', kind: 'unplanned' }],
    Actions: [{ id: 'A-1', problem: 'Other', action: 'x', owner: 'Q8' }],
  },
});

/** What the worker would answer. */
export function answerOf(question: ShopFloorQuestion, language: Language): ShopFloorAnswer {
  const read = readPlanningInput(WORKSHOP, { language });
  const asked = { read, input: read.input } as unknown as Asked;
  return shopFloorAnswer(question, asked, WORKSHOP, language);
}
