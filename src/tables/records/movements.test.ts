import { minutesFromIso } from '../../engine/calendar/dates';
import { formatFinding } from '../../i18n/format-finding';
import { ITEMS, codesOf, readTables } from '../read-test-tables';
import type { Rows } from '../read-test-tables';

const BASE = {
  Items: ITEMS,
  Demand: [
    { id: 'D1', item: 'A', quantity: 5, due_date: '2026-12-01' },
    { id: 'D9', item: 'A', quantity: 5, due_date: '2026-12-01', status: 'closed' },
  ],
  Orders: [{ order: 'PO-1', kind: 'buy', item: 'B', quantity: 20, due: '2026-11-30', supplier: 'S1' }],
  Suppliers: [{ supplier: 'S1' }, { supplier: 'Carrier', kind: 'carrier' }],
};
const shipment = { id: 'S1', demand: 'D1', item: 'A', quantity: 5, date: '2026-12-01' };
const receipt = { id: 'R1', order: 'PO-1', item: 'B', quantity: 20, date: '2026-11-30' };
const ships = (...rows: Rows) => readTables({ ...BASE, Shipments: rows });
const receives = (...rows: Rows) => readTables({ ...BASE, Receipts: rows });
/** Without what these tables themselves have to say. */
const flowCodes = (read: ReturnType<typeof ships>) =>
  codesOf(read).filter((code) => /movement|item\.unknown|cell\.|key\.|date\.|number\./.test(code));

describe('shipments and receipts', () => {
  it('are read with where they go, what is done, and of receipts who delivered, when it was ordered and what was refused', () => {
    const read = receives({
      ...receipt,
      carrier: 'carrier',
      route: 'North',
      dock: 'Q1',
      done_quantity: 18,
      done_date: '2026-11-20',
      rejected_quantity: 2,
      supplier: 's1',
      ordered_date: '2026-11-02',
    });
    expect(read.input.receipts).toEqual([
      {
        id: 'R1',
        reference: 'PO-1',
        item: 'B',
        quantity: 20,
        date: { minutes: minutesFromIso('2026-11-30'), hasTime: false },
        carrier: 'Carrier',
        route: 'North',
        dock: 'Q1',
        doneQuantity: 18,
        doneDate: { minutes: minutesFromIso('2026-11-20'), hasTime: false },
        supplier: 'S1',
        orderedOn: { minutes: minutesFromIso('2026-11-02'), hasTime: false },
        rejected: 2,
        source: { table: 'Receipts', row: 0 },
      },
    ]);
    expect(flowCodes(read)).toEqual([]);
  });

  it('are not done without quantity and date; a date alone means all of it, a nought with a date nothing', () => {
    const rows = [
      shipment,
      { ...shipment, id: 'S2', done_date: '2026-11-20' },
      { ...shipment, id: 'S3', done_quantity: 0, done_date: '2026-11-20' },
      { ...shipment, id: 'S4', done_quantity: 0 },
    ];
    expect(ships(...rows).input.shipments.map(({ doneQuantity }) => doneQuantity)).toEqual([null, 5, 0, null]);
  });

  it('may serve what is closed or long gone once they are done; an open one that serves nothing known is told and kept', () => {
    const done = { done_quantity: 5, done_date: '2026-11-20' };
    const read = ships(
      { ...shipment, demand: 'D9' },
      { ...shipment, id: 'S2', demand: 'OLD', ...done },
      { ...shipment, id: 'S3', demand: 'OLD' },
      { ...shipment, id: 'S4', demand: '' },
    );
    expect(flowCodes(read)).toEqual(['warning movement.unknown-reference', 'info movement.no-reference']);
    expect(read.input.shipments).toHaveLength(4);
  });

  it('are left out with a word when item, date or quantity cannot be read, and the plan stays possible', () => {
    const read = receives(
      { ...receipt, item: 'Z' },
      { ...receipt, id: 'R2', date: '' },
      { ...receipt, id: 'R3', date: 'soon' },
      { ...receipt, id: 'R4', quantity: 0 },
      receipt,
    );
    expect(flowCodes(read)).toEqual(['error item.unknown', 'error cell.missing', 'error date.not-a-date', 'error number.zero']);
    expect(read.input.receipts.map(({ id }) => id)).toEqual(['R1']);
    expect(read.usable).toBe(true);
  });

  it('are doubted where they contradict themselves or what they serve, and count as they stand', () => {
    const read = receives(
      { ...receipt, item: 'A' },
      { ...receipt, id: 'R2', done_quantity: 201, done_date: '2026-11-20' },
      { ...receipt, id: 'R3', done_quantity: 20 },
      { ...receipt, id: 'R4', done_quantity: 20, done_date: '2026-11-24' },
      { ...receipt, id: 'R5', done_quantity: 20, done_date: '2026-11-20', rejected_quantity: 21 },
    );
    expect(flowCodes(read)).toEqual([
      'warning movement.other-item',
      'warning movement.much-more-done',
      'warning movement.done-without-date',
      'warning movement.done-in-future',
      'warning movement.rejected-beyond-done',
    ]);
    expect(read.input.receipts).toHaveLength(5);
  });

  it('of one number may have several lines, but not the same twice', () => {
    const read = ships(shipment, { ...shipment, quantity: 3 }, shipment);
    expect(flowCodes(read)).toEqual(['error key.duplicate']);
    expect(read.input.shipments.map(({ quantity }) => quantity)).toEqual([5, 3]);
  });

  it('say it in whole sentences of both languages', () => {
    const read = receives({ ...receipt, order: 'X9' }, { ...receipt, id: 'R2', done_quantity: 500, done_date: '2026-11-20' });
    const said = read.findings
      .filter(({ code }) => code.startsWith('movement'))
      .map((finding) => [formatFinding(finding, 'en'), formatFinding(finding, 'fr')]);
    expect(said).toEqual([
      [
        'R1 names “X9”, which is neither a demand nor an order; it is shown without customer and due date. Correct “order”, or delete the row.',
        'R1 désigne « X9 », qui n’est ni un besoin ni un ordre ; la ligne est montrée sans client ni échéance. Corriger « order », ou supprimer la ligne.',
      ],
      [
        'R2 has 500 done for 20 planned; it counts as it stands. Check “done_quantity”.',
        'R2 porte 500 faits pour 20 prévus ; la ligne compte telle quelle. Vérifier « done_quantity ».',
      ],
    ]);
  });
});
