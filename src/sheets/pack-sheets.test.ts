import { anItem, anOperation, anOrder, aLine, plantInput, someStock, type Plant } from '../engine/mrp/netting-fixture';
import type { Resource } from '../engine/model/input';
import { computePlan } from '../engine/plan';
import type { PackChoice } from '../engine/release/pack-choice';
import { barCode } from './bar-code';
import { createSheets } from './create-sheets';
import type { SheetId, SheetSpec } from './sheet-spec';

const machine = (resource: string): Resource => ({
  ...{ resource, description: resource, kind: 'machine', sector: null, group: null, count: 1, calendar: 'Plant', efficiency: 1 },
  ...{ hourlyCost: null, finite: true, bottleneck: false, from: null, to: null },
});

/** Two orders of PUMPs, each turned on M1 and washed on M2, in boxes of 20. */
const PUMPS: Plant = {
  items: [anItem('PUMP', { kind: 'make', description: 'Pump', containerQuantity: 20 }), anItem('SEAL')],
  bom: [aLine('PUMP', 'SEAL', 2)],
  routings: [
    anOperation('PUMP', 10, { resources: ['M1'], description: 'Turn', document: 'https://x.example/a"b.pdf' }),
    anOperation('PUMP', 20, { resources: ['M2'], description: 'Wash', instruction: 'Twice' }),
  ],
  resources: [machine('M1'), machine('M2')],
  stock: [someStock('SEAL', 500)],
  orders: ['MO-1', 'MO-2'].map((order) => anOrder(order, 'PUMP', 50, '2026-11-27', { kind: 'make', status: 'released' })),
  requirements: [
    { subject: 'M1', subjectKind: 'resource', kind: 'safety', text: 'Goggles', blocking: true, met: true },
    { subject: 'PUMP', subjectKind: 'item', kind: 'quality', text: 'Ø 12 h7', blocking: false, met: false },
  ],
};

function sheetsOf(pack: PackChoice | null, essentialOnly = false): ReadonlyMap<SheetId, SheetSpec> {
  const input = plantInput(PUMPS);
  const plan = computePlan(input, { iterations: 0, seed: 1 });
  const sheets = createSheets(plan, { input, findings: [], language: 'en', pack, essentialOnly });
  return new Map(sheets.map((sheet) => [sheet.id, sheet]));
}

const sheetOf = (id: SheetId, pack: PackChoice): SheetSpec => {
  const sheet = sheetsOf(pack).get(id);
  if (sheet === undefined) throw new Error(id);
  return sheet;
};
const textsOf = ({ cells }: SheetSpec, style?: string): string[] =>
  cells.flatMap(({ content, style: look }) => (typeof content === 'string' && (style === undefined || look === style) ? [content] : []));

const CHOICE: PackChoice = { orders: ['MO-2', 'MO-9'] };

describe('the pack of chosen orders', () => {
  it('holds these alone, and names those that the plan does not have', () => {
    const sheet = sheetOf('work-orders', CHOICE);
    expect(sheet.tables[0].rows.map(([order]) => order)).toEqual(['MO-2']);
    expect(textsOf(sheet)[1]).toContain('Not in the plan: MO-9.');
    expect(textsOf(sheet, 'section')).toEqual(['Traveler', 'Pick list', 'Control points', 'To respect', 'Documents']);
  });

  it('brings tickets and labels with it, whatever the level; without a choice there are none', () => {
    expect([...sheetsOf(CHOICE, true).keys()]).toEqual(expect.arrayContaining(['work-orders', 'job-tickets', 'labels']));
    expect(sheetsOf(null).has('job-tickets')).toBe(false);
  });

  it('has a ticket for each operation, with what concerns its own resource', () => {
    const sheet = sheetOf('job-tickets', CHOICE);
    const texts = textsOf(sheet);
    const second = texts.indexOf('MO-2 · operation 20 · Wash');
    expect(textsOf(sheet, 'title').slice(1)).toEqual(['MO-2 · operation 10 · Turn', 'MO-2 · operation 20 · Wash']);
    expect(texts.map((text, at) => (text === '■ Safety: Goggles' ? at < second : null)).filter((one) => one !== null)).toEqual([true]);
    expect(texts.slice(second)).toContain('Twice');
    const link = sheet.cells.find(({ style }) => style === 'link')?.content;
    expect(link).toEqual({
      formula: 'HYPERLINK("https://x.example/a""b.pdf","https://x.example/a""b.pdf")',
      value: 'https://x.example/a"b.pdf',
    });
  });

  it('has a label for each container with the bar code of the order, the last one with what is left', () => {
    const sheet = sheetOf('labels', { orders: ['MO-1', 'MO-2'] });
    expect(textsOf(sheet).filter((text) => / pc$/.test(text))).toEqual(['20 pc', '20 pc', '10 pc', '20 pc', '20 pc', '10 pc']);
    expect(textsOf(sheet).filter((text) => / \/ /.test(text))).toEqual(['1 / 3', '2 / 3', '3 / 3', '1 / 3', '2 / 3', '3 / 3']);
    const bars = sheet.cells.filter(({ style }) => style === 'barCode');
    const dark = (order: string): number => (barCode(order)?.bars ?? []).reduce((sum, { modules }) => sum + modules, 0);
    expect(bars).toHaveLength(3 * dark('MO-1') + 3 * dark('MO-2'));
    // Two beside each other on upright paper, and nothing of the heading on the adhesive sheet.
    expect(new Set(bars.map(({ row }) => row)).size).toBe(3);
    expect(sheet.print).toMatchObject({ landscape: false, area: { firstRow: 5 } });
  });
});
