import type { SampleRow, Speak } from './sample-tables';
import { rowsOf } from './sample-tables';

const CARRIER = 'Transports Rhône';
const EXPRESS = 'Messagerie Salève';

/** What leaves: some departures are done, the next ones planned; what no row speaks of leaves by the demands. */
export function shipments(): SampleRow[] {
  return rowsOf(
    ['id', 'demand', 'item', 'quantity', 'date', 'carrier', 'route', 'dock', 'done_quantity', 'done_date'],
    [
      ['EXP-796', 'C-27088', 'VAN-25', 12, '2027-02-15', CARRIER, 'Genève', 'Q1', 12, '2027-02-15'],
      ['EXP-797', 'C-27091', 'POM-12', 4, '2027-02-17', EXPRESS, 'Chambéry', 'Q1', 4, '2027-02-19'],
      ['EXP-798', 'C-27093', 'VAN-40', 8, '2027-02-19', CARRIER, 'Lyon', 'Q1', 6, '2027-02-19'],
      ['EXP-799', 'C-27093', 'VAN-40', 2, '2027-02-24', CARRIER, 'Lyon', 'Q1', 2, '2027-02-24'],
      ['EXP-800', 'C-27099', 'VAN-40', 6, '2027-02-26', CARRIER, 'Lyon', 'Q1', 6, '2027-02-26'],
      ['EXP-801', 'C-27101', 'VAN-25', 8, '2027-03-03', CARRIER, 'Genève', 'Q1'],
      ['EXP-802', 'C-27102', 'VAN-40', 4, '2027-03-04', CARRIER, 'Lyon', 'Q1'],
      ['EXP-803', 'C-27103', 'POM-12', 2, '2027-03-05', EXPRESS, 'Chambéry', 'Q1'],
      ['EXP-804', 'C-27104', 'VAN-25', 12, '2027-03-09', CARRIER, 'Aix', 'Q1'],
      ['EXP-804', 'C-27105', 'TIG-12', 4, '2027-03-09', CARRIER, 'Aix', 'Q1'],
      ['EXP-805', 'C-27106', 'VAN-40', 6, '2027-03-10', CARRIER, 'Genève', 'Q1'],
    ],
  );
}

/** What arrived in the last weeks, from whom and how well, and what is announced. */
export function receipts(): SampleRow[] {
  const vernay = 'Fonderie Vernay';
  const lorimont = 'Aciers Lorimont';
  const duval = 'Étanchéité Duval';
  const perrin = 'Moulages Perrin';
  const kessler = 'Moteurs Kessler';
  const colin = 'Visserie Colin';
  return rowsOf(
    [
      'id',
      'order',
      'item',
      'quantity',
      'date',
      'carrier',
      'dock',
      'done_quantity',
      'done_date',
      'rejected_quantity',
      'supplier',
      'ordered_date',
    ],
    [
      ['REC-595', 'OA-5164', 'BRU-25', 30, '2027-01-18', CARRIER, 'Q2', 30, '2027-01-20', 3, vernay, '2026-12-23'],
      ['REC-596', 'OA-5170', 'INX-12', 12, '2027-01-19', '', 'Q2', 12, '2027-01-19', 0, lorimont, '2027-01-11'],
      ['REC-597', 'OA-5171', 'MOT-90', 8, '2027-01-22', '', 'Q2', 8, '2027-01-22', 0, kessler, '2026-12-30'],
      ['REC-598', 'OA-5172', 'JOI-25', 200, '2027-01-25', '', 'Q2', 200, '2027-01-25', 0, duval, '2027-01-19'],
      ['REC-599', 'OA-5174', 'BRU-40', 20, '2027-01-28', CARRIER, 'Q2', 20, '2027-02-02', 2, vernay, '2027-01-12'],
      ['REC-600', 'OA-5175', 'VOL-80', 40, '2027-02-01', '', 'Q2', 38, '2027-02-01', 0, perrin, '2027-01-20'],
      ['REC-601', 'OA-5178', 'INX-50', 6, '2027-02-03', '', 'Q2', 6, '2027-02-02', 0, lorimont, '2027-01-26'],
      ['REC-602', 'OA-5180', 'VIS-M6', 1000, '2027-02-04', '', 'Q2', 1000, '2027-02-04', 0, colin, '2027-02-01'],
      ['REC-603', 'OA-5183', 'JTO-12', 500, '2027-02-09', '', 'Q2', 500, '2027-02-10', 0, duval, '2027-02-03'],
      ['REC-604', 'OA-5185', 'RES-08', 100, '2027-02-11', '', 'Q2', 100, '2027-02-11', 4, perrin, '2027-02-04'],
      ['REC-605', 'OA-5186', 'BRU-25', 40, '2027-02-15', CARRIER, 'Q2', 40, '2027-02-18', 5, vernay, '2027-01-28'],
      ['REC-606', 'OA-5189', 'MOT-90', 6, '2027-02-17', '', 'Q2', 6, '2027-02-17', 0, kessler, '2027-01-27'],
      ['REC-607', 'OA-5192', 'INX-12', 9, '2027-02-19', '', 'Q2', 9, '2027-02-19', 0, lorimont, '2027-02-11'],
      ['REC-608', 'OA-5194', 'JOI-25', 100, '2027-02-22', '', 'Q2', 100, '2027-02-22', 0, duval, '2027-02-16'],
      ['REC-611', 'OA-5201', 'BRU-25', 40, '2027-03-08', CARRIER, 'Q2'],
      ['REC-612', 'OA-5203', 'INX-12', 12, '2027-02-25', '', 'Q2'],
      ['REC-613', 'OA-5202', 'MOT-90', 6, '2027-03-11', '', 'Q2'],
    ],
  );
}

/** Second sources and lower prices for larger quantities; they stand after the first row of each item, which the plan buys by. */
export function furtherItemSuppliers(): SampleRow[] {
  return rowsOf(
    ['item', 'supplier', 'lead_time', 'minimum', 'multiple', 'price', 'price_from_quantity', 'priority'],
    [
      ['BRU-25', 'Fonderie Vernay', 12, 20, 10, 24.5, 60, 1],
      ['BRU-25', 'Fonderie Vernay', 12, 20, 10, 22.8, 120, 1],
      ['JOI-25', 'Étanchéité Duval', 4, 100, 100, 0.52, 500, 1],
      ['VOL-80', 'Moulages Perrin', 8, 20, 10, 6.9, 50, 1],
      ['INX-12', 'Visserie Colin', 9, 3, 3, 8.7, '', 2],
      ['RES-08', 'Visserie Colin', 7, 100, 100, 0.95, '', 2],
      ['CPS-25', 'Visserie Colin', 10, 50, 50, 13.4, '', 2],
      ['TIG-12', 'Passivation Bernex', 3, '', '', 1.9, '', 2],
    ],
  );
}

/** A second carrier, for what is urgent. */
export function furtherSuppliers(t: Speak): SampleRow[] {
  return rowsOf(
    ['supplier', 'kind', 'contact', 'language', 'calendar'],
    [[EXPRESS, 'carrier', 'enlevements@saleve.example', 'fr', t('Day', 'Jour')]],
  );
}
