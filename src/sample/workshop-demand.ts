import type { SampleRow, Speak } from './sample-tables';
import { rowsOf } from './sample-tables';

/** What the customers of the sample workshop want, what is there, and what is already on the way. */
export function demand(t: Speak): SampleRow[] {
  const afterSales = t('After-sales', 'SAV');
  const line = (
    id: number,
    item: string,
    quantity: number,
    due: string,
    customer: string,
    priority: number,
    kind = 'order',
    price: number | '' = '',
  ) => [`C-27${String(id).padStart(3, '0')}`, item, quantity, due, kind, customer, priority, kind === 'order' ? due : '', price, 'open'];
  return rowsOf(
    ['id', 'item', 'quantity', 'due_date', 'kind', 'customer', 'priority', 'promised_date', 'price', 'status'],
    [
      line(101, 'VAN-25', 8, '2027-03-03', 'Eaux du Léman', 2, 'order', 265),
      line(102, 'VAN-40', 4, '2027-03-04', 'Brasserie Montjoie', 3, 'order', 380),
      line(103, 'POM-12', 2, '2027-03-05', 'Chimie Savoie', 1, 'order', 760),
      line(104, 'VAN-25', 12, '2027-03-09', 'Thermal Aix', 3, 'order', 265),
      line(105, 'TIG-12', 4, '2027-03-09', afterSales, 2, 'after-sales', 32),
      line(106, 'VAN-40', 6, '2027-03-10', 'Eaux du Léman', 2, 'order', 380),
      line(107, 'POM-12', 4, '2027-03-12', 'Dosage Industrie', 2, 'order', 760),
      line(108, 'VAN-25', 10, '2027-03-12', 'Brasserie Montjoie', 4, 'order', 265),
      line(109, 'CPS-25', 6, '2027-03-15', afterSales, 3, 'after-sales', 24),
      line(110, 'VAN-40', 8, '2027-03-16', 'Papeterie Arly', 3, 'order', 380),
      line(111, 'POM-12', 6, '2027-03-18', 'Chimie Savoie', 1, 'order', 745),
      line(112, 'VAN-25', 20, '2027-03-19', 'Eaux du Léman', 2, 'order', 258),
      line(113, 'VAN-25', 6, '2027-03-22', 'Thermal Aix', 3, 'order', 265),
      line(127, 'TIG-12', 40, '2027-03-19', afterSales, 2, 'after-sales', 32),
      line(114, 'VAN-40', 10, '2027-03-23', 'Dosage Industrie', 3, 'order', 380),
      line(115, 'POM-12', 4, '2027-03-25', 'Laiterie du Fier', 3, 'order', 760),
      line(116, 'VAN-25', 2, '2027-03-26', t('Test laboratory', 'Laboratoire d’essais'), 5, 'internal'),
      line(117, 'VAN-25', 14, '2027-03-31', 'Papeterie Arly', 3, 'order', 265),
      line(118, 'VAN-40', 6, '2027-04-01', 'Brasserie Montjoie', 4, 'order', 380),
      line(119, 'POM-12', 8, '2027-04-02', 'Dosage Industrie', 2, 'order', 740),
      line(120, 'VAN-25', 16, '2027-04-06', 'Eaux du Léman', 3, 'order', 258),
      line(121, 'VAN-25', 30, '2027-04-07', '', 4, 'forecast'),
      line(122, 'VAN-40', 14, '2027-04-07', '', 4, 'forecast'),
      line(123, 'POM-12', 8, '2027-04-14', '', 4, 'forecast'),
      line(124, 'VAN-25', 12, '2027-04-13', 'Thermal Aix', 3, 'order', 265),
      line(125, 'POM-12', 4, '2027-04-15', 'Chimie Savoie', 2, 'order', 760),
      line(126, 'VAN-40', 8, '2027-04-16', 'Papeterie Arly', 3, 'order', 380),
    ],
  );
}

export function masterSchedule(): SampleRow[] {
  const weeks = ['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22', '2027-03-29', '2027-04-05'];
  return weeks.map((period_start, i) => ({ item: 'VAN-25', period_start, quantity: 18, firm: i < 2 ? 'yes' : 'no' }));
}

export function stock(t: Speak): SampleRow[] {
  const store = t('Main store', 'Magasin');
  const quarantine = t('Quarantine', 'Quarantaine');
  return rowsOf(
    ['item', 'location', 'lot', 'quantity', 'status', 'expiry'],
    [
      ['VAN-25', store, 'L7201', 9, 'free'],
      ['VAN-40', store, 'L7188', 3, 'free'],
      ['POM-12', store, 'L7154', 1, 'free'],
      ['POM-12', t('Shipping dock', 'Quai'), 'L7150', 2, 'reserved'],
      ['COR-25', store, 'L7230', 14, 'free'],
      ['COR-25', quarantine, 'L7229', 5, 'blocked'],
      ['COR-40', store, 'L7226', 6, 'free'],
      ['CPS-25', store, 'L7211', 22, 'free'],
      ['CPS-40', store, 'L7215', 9, 'free'],
      ['TIG-12', store, 'L7222', 18, 'free'],
      ['PIS-12', store, 'L7219', 3, 'free'],
      ['TET-12', store, 'L7217', 2, 'free'],
      ['BRU-25', store, 'L7240', 46, 'free'],
      ['BRU-40', store, 'L7241', 18, 'free'],
      ['INX-12', store, 'L7190', 27, 'free'],
      ['INX-50', store, 'L7191', 8.5, 'free'],
      ['JOI-25', store, 'L7102', 150, 'free', '2027-03-20'],
      ['JOI-25', store, 'L7233', 220, 'free', '2027-08-15'],
      ['JTO-12', store, 'L7098', 700, 'free', '2028-01-15'],
      ['JTO-12', store, 'L6650', 120, 'free', '2027-02-10'],
      ['VOL-80', store, 'L7160', 28, 'free'],
      ['RES-08', store, 'L7161', 60, 'free'],
      ['MOT-90', store, 'L7165', 5, 'free'],
      ['MOT-90', quarantine, 'L7166', 2, 'quality'],
      ['VIS-M6', store, 'L7099', 900, 'free'],
    ],
  );
}

/** Open orders; times of the day are as planned when they were released. */
export function orders(): SampleRow[] {
  return rowsOf(
    ['order', 'kind', 'item', 'quantity', 'due', 'start', 'status', 'priority', 'supplier', 'done_quantity'],
    [
      ['OF-3101', 'make', 'COR-25', 12, '2027-03-04', '2027-02-24', 'started', 2, '', 0],
      ['OF-3102', 'make', 'TIG-12', 30, '2027-03-08', '2027-02-22', 'started', 2, '', 0],
      ['OF-3103', 'make', 'VAN-25', 10, '2027-03-05', '2027-03-01', 'released', 2, '', 0],
      ['OF-3104', 'make', 'PIS-12', 8, '2027-03-08', '2027-03-01', 'released', 1, '', 0],
      ['OF-3105', 'make', 'COR-40', 8, '2027-03-09', '2027-03-02', 'released', 3, '', 0],
      ['OF-3106', 'make', 'TET-12', 6, '2027-03-10', '2027-03-03', 'firm', 1, '', 0],
      ['OF-3107', 'make', 'CPS-40', 10, '2027-03-08', '2027-03-02', 'firm', 3, '', 0],
      ['OF-3108', 'make', 'VAN-40', 4, '2027-03-04', '2027-03-02', 'firm', 3, '', 0],
      ['OF-3090', 'make', 'VAN-40', 6, '2027-02-26', '2027-02-22', 'done', 3, '', 6],
      ['OF-3109', 'make', 'POM-12', 2, '2027-03-25', '2027-03-22', 'suspended', 4, '', 0],
      ['OA-5201', 'buy', 'BRU-25', 40, '2027-03-08', '2027-02-18', 'released', '', 'Fonderie Vernay', 0],
      ['OA-5202', 'buy', 'MOT-90', 6, '2027-03-11', '2027-02-18', 'released', '', 'Moteurs Kessler', 0],
      ['OA-5203', 'buy', 'INX-12', 12, '2027-02-25', '2027-02-17', 'released', '', 'Aciers Lorimont', 0],
      ['OA-5204', 'buy', 'VOL-80', 20, '2027-03-15', '2027-03-03', 'released', '', 'Moulages Perrin', 0],
    ],
  );
}

export function orderOperations(t: Speak): SampleRow[] {
  const lathe1 = t('LATHE1', 'TOUR1');
  const lathe2 = t('LATHE2', 'TOUR2');
  const mill = t('MILL', 'FRAISE');
  const grinder = t('GRINDER', 'RECTIF');
  return rowsOf(
    ['order', 'operation', 'resource', 'start', 'finish', 'done', 'scrapped', 'remaining_time', 'pinned'],
    [
      ['OF-3101', 10, mill, '2027-02-24T08:00', '2027-02-25T10:00', 12, 0],
      ['OF-3101', 20, lathe1, '2027-02-26T17:00', '2027-03-01T08:30', 5, 1],
      ['OF-3101', 30, t('DEBURR', 'EBAV'), '2027-03-02T08:00', '2027-03-02T09:00', 0, 0],
      ['OF-3102', 10, t('SAW', 'SCIE'), '2027-02-22T06:00', '2027-02-22T07:00', 30, 0],
      ['OF-3102', 20, lathe2, '2027-02-22T14:00', '2027-02-23T12:00', 29, 1],
      ['OF-3102', 30, 'Passivation', '2027-02-24T08:00', '2027-02-27T08:00', 29, 0],
      ['OF-3102', 40, grinder, '2027-03-01T08:00', '2027-03-02T11:00', 0, 0],
      ['OF-3103', 10, t('ASSEMBLY', 'MONTAGE'), '2027-03-03T08:00', '2027-03-03T11:00', 0, 0],
      ['OF-3103', 20, t('TEST RIG', 'BANC'), '2027-03-03T13:00', '2027-03-03T14:30', 0, 0],
      ['OF-3104', 10, lathe1, '2027-03-01T14:00', '2027-03-01T16:30', 0, 0],
      ['OF-3104', 20, grinder, '2027-03-04T08:00', '2027-03-04T11:04', 0, 0, '', 'yes'],
      ['OF-3105', 10, mill, '2027-03-02T06:00', '2027-03-02T10:30', 0, 0],
      ['OF-3105', 20, lathe1, '2027-03-03T06:00', '2027-03-03T10:30', 0, 0],
      ['OF-3105', 30, t('DEBURR', 'EBAV'), '2027-03-04T08:00', '2027-03-04T09:00', 0, 0],
    ],
  );
}
