import { minutesFromIso } from '../engine/calendar/dates';
import { inputTable } from '../tables/schema/input-tables';
import { BUSINESS_CENTRAL, FREPPLE, ODOO, SAGE_X3 } from './erp-profiles';
import { guessProfile, IMPORT_PROFILES } from './import-profiles';
import { importTable } from './import-table';

const serial = (iso: string): number => (minutesFromIso(iso) ?? NaN) / 1440;

/** What of an extract goes into which column, in English. */
function read(table: Parameters<typeof inputTable>[0], records: readonly (readonly string[])[]) {
  const [headers, ...rows] = records;
  const profile = guessProfile(headers, rows);
  const { columns, rows: read, missing } = importTable(records, inputTable(table), profile, 'en');
  const cells = read.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index]])));
  return { profile, cells, missing };
}

describe('the extract of a program', () => {
  it('of Odoo has its times in minutes and its own words for states', () => {
    const routing = read('Routings', [
      ['bom_id', 'sequence', 'workcenter_id', 'time_cycle_manual'],
      ['VAN-25', '10', 'Lathe', '12.5'],
    ]);
    expect(routing.profile).toBe(ODOO);
    expect(routing.cells).toEqual([{ item: 'VAN-25', operation: 10, resource: 'Lathe', unit_time: 12.5, time_unit: 'min' }]);
    const orders = read('Orders', [
      ['name', 'product_id/default_code', 'product_qty', 'date_deadline', 'state', 'bom_id/id'],
      ['WH/MO/00012', 'VAN-25', '8.0', '2026-12-03 00:00:00', 'progress', ''],
    ]);
    expect(orders.cells[0]).toMatchObject({ order: 'WH/MO/00012', item: 'VAN-25', quantity: 8, status: 'started' });
  });

  it('of Business Central calls every key No., and says days and percent in its own way', () => {
    const items = read('Items', [
      ['No.', 'Description', 'Base Unit of Measure', 'Lead Time Calculation', 'Safety Stock Quantity'],
      ['1896-S', 'Desk', 'PCS', '2W', '1,250.5'],
    ]);
    expect(items.profile).toBe(BUSINESS_CENTRAL);
    expect(items.cells).toEqual([{ item: '1896-S', description: 'Desk', unit: 'PCS', lead_time: 10, safety_stock: 1250.5 }]);
    const bill = read('BillOfMaterials', [
      ['Production BOM No.', 'No.', 'Quantity per', 'Scrap %', 'Routing No.'],
      ['1896-S', 'TOP', '1', '5', ''],
    ]);
    expect(bill.cells[0]).toMatchObject({ parent: '1896-S', component: 'TOP', quantity: 1, scrap: 0.05 });
    const orders = read('Orders', [
      ['No.', 'Source No.', 'Quantity', 'Due Date', 'Status', 'Routing No.'],
      ['RPO-7', '1896-S', '6', '12/03/2026', 'Firm Planned', ''],
    ]);
    expect(orders.cells[0]).toMatchObject({ order: 'RPO-7', item: '1896-S', due: serial('2026-12-03'), status: 'firm' });
  });

  it('of Sage X3 is known by its fields, with the index of the database or without', () => {
    const stock = read('Stock', [
      ['ITMREF_0', 'STOFCY_0', 'LOT_0', 'QTYSTU_0', 'STA_0'],
      ['VIS', 'FR011', 'L1', '1250,5', 'Q'],
    ]);
    expect(stock.profile).toBe(SAGE_X3);
    expect(stock.cells).toEqual([{ item: 'VIS', location: 'FR011', lot: 'L1', quantity: 1250.5, status: 'quality' }]);
    const orders = read('Orders', [
      ['POHNUM', 'ITMREF', 'QTYSTU', 'EXTRCPDAT', 'BPSNUM'],
      ['POF-1', 'VIS', '100', '03/12/2026', 'NORD'],
    ]);
    expect(orders.cells).toEqual([{ order: 'POF-1', item: 'VIS', quantity: 100, due: serial('2026-12-03'), supplier: 'NORD' }]);
  });

  it('of frePPLe has durations for lead times', () => {
    const terms = read('ItemSuppliers', [
      ['supplier', 'item', 'cost', 'leadtime', 'size_minimum'],
      ['Nord', 'VIS', '0.12', '7 00:00:00', '500'],
    ]);
    expect(terms.profile).toBe(FREPPLE);
    expect(terms.cells).toEqual([{ supplier: 'Nord', item: 'VIS', price: 0.12, lead_time: 7, minimum: 500 }]);
  });

  it('names only columns that the tables have', () => {
    for (const { headers } of IMPORT_PROFILES) {
      for (const [table, columns] of Object.entries(headers)) {
        const known = inputTable(table as Parameters<typeof inputTable>[0]).columns.map(({ key }) => key);
        expect(Object.keys(columns).filter((key) => !known.includes(key))).toEqual([]);
      }
    }
  });
});
