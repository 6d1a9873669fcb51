import type { SampleRow, Speak } from './sample-tables';
import { rowsOf } from './sample-tables';

/** Machines, tools, people, hours, suppliers of the sample workshop. */
export function resources(t: Speak): SampleRow[] {
  const machining = t('Machining', 'Usinage');
  const finishing = t('Finishing', 'Finition');
  const assembly = t('Assembly', 'Montage');
  const two = t('2 shifts', '2x8');
  const day = t('Day', 'Jour');
  const morning = t('Morning team', 'Équipe matin');
  const evening = t('Evening team', 'Équipe soir');
  const operator = t('Operator', 'Opérateur');
  return rowsOf(
    ['resource', 'description', 'kind', 'sector', 'group', 'count', 'calendar', 'efficiency', 'hourly_cost', 'finite', 'bottleneck'],
    [
      [t('SAW', 'SCIE'), t('Band saw', 'Scie à ruban'), 'machine', machining, '', 1, two, 1, 28, 'yes'],
      [t('LATHE1', 'TOUR1'), t('CNC lathe 1', 'Tour CN 1'), 'machine', machining, t('LATHES', 'TOURS'), 1, two, 1, 54, 'yes'],
      [
        t('LATHE2', 'TOUR2'),
        t('CNC lathe 2 (older)', 'Tour CN 2 (ancien)'),
        'machine',
        machining,
        t('LATHES', 'TOURS'),
        1,
        two,
        0.9,
        46,
        'yes',
      ],
      [t('MILL', 'FRAISE'), t('Machining centre', 'Centre d’usinage'), 'machine', machining, '', 1, two, 1, 62, 'yes'],
      [t('GRINDER', 'RECTIF'), t('Cylindrical grinder', 'Rectifieuse cylindrique'), 'machine', finishing, '', 1, day, 1, 66, 'yes', 'yes'],
      [t('DEBURR', 'EBAV'), t('Deburring and washing', 'Ébavurage, lavage'), 'machine', finishing, '', 2, day, 1, 30, 'yes'],
      [t('ASSEMBLY', 'MONTAGE'), t('Assembly benches', 'Établis de montage'), 'machine', assembly, '', 2, day, 1, 36, 'yes'],
      [t('TEST RIG', 'BANC'), t('Test rig', 'Banc d’essai'), 'machine', assembly, '', 1, day, 1, 40, 'yes'],
      [t('JIG-P12', 'GAB-P12'), t('Pump assembly jig', 'Gabarit de montage pompe'), 'tool', assembly, '', 1, day, '', '', 'yes'],
      [t('FIX-BODY', 'BRIDE-C'), t('Body fixture', 'Montage de bridage corps'), 'tool', machining, '', 1, two, '', '', 'yes'],
      [
        'Passivation',
        t('Passivation (subcontractor)', 'Passivation (sous-traitant)'),
        'subcontractor',
        t('Outside', 'Extérieur'),
        '',
        '',
        day,
        '',
        '',
        'no',
      ],
      ['Adam R.', operator, 'person', machining, '', 1, morning, '', 26, 'yes'],
      ['Brun S.', operator, 'person', machining, '', 1, morning, '', 26, 'yes'],
      ['Costa L.', operator, 'person', machining, '', 1, evening, '', 26, 'yes'],
      ['Diop M.', operator, 'person', machining, '', 1, evening, '', 26, 'yes'],
      ['Evrard P.', operator, 'person', finishing, '', 1, day, '', 27, 'yes'],
      ['Faure J.', operator, 'person', assembly, '', 1, day, '', 25, 'yes'],
      ['Garnier C.', operator, 'person', assembly, '', 1, day, '', 25, 'yes'],
      ['Hamel T.', operator, 'person', assembly, '', 1, day, '', 25, 'yes'],
    ],
  );
}

export function calendars(t: Speak): SampleRow[] {
  const rows: SampleRow[] = [];
  const add = (calendar: string, days: readonly number[], shifts: readonly (readonly [string, string, string])[]): void => {
    for (const weekday of days) for (const [start, end, shift] of shifts) rows.push({ calendar, weekday, start, end, shift });
  };
  const morning = t('Morning', 'Matin');
  const evening = t('Evening', 'Soir');
  const week = [1, 2, 3, 4, 5];
  add(t('2 shifts', '2x8'), week, [
    ['06:00', '10:00', morning],
    ['10:20', '14:00', morning],
    ['14:00', '18:00', evening],
    ['18:20', '22:00', evening],
  ]);
  add(t('Day', 'Jour'), week, [
    ['08:00', '12:00', t('Day', 'Jour')],
    ['13:00', '16:30', t('Day', 'Jour')],
  ]);
  add(t('Morning team', 'Équipe matin'), week, [
    ['06:00', '10:00', morning],
    ['10:20', '14:00', morning],
  ]);
  add(t('Evening team', 'Équipe soir'), week, [
    ['14:00', '18:00', evening],
    ['18:20', '22:00', evening],
  ]);
  return rows;
}

export function calendarExceptions(t: Speak): SampleRow[] {
  const easter = t('Easter Monday', 'Lundi de Pâques');
  const teams = [t('2 shifts', '2x8'), t('Day', 'Jour'), t('Morning team', 'Équipe matin'), t('Evening team', 'Équipe soir')];
  return rowsOf(
    ['calendar_or_resource', 'from', 'to', 'kind', 'capacity', 'reason'],
    [
      ...teams.map((team) => [team, '2027-03-29', '2027-03-29', 'closed', '', easter]),
      [t('LATHE2', 'TOUR2'), '2027-03-02T09:00', '2027-03-03T12:00', 'breakdown', '', t('Spindle bearing', 'Roulement de broche')],
      [t('MILL', 'FRAISE'), '2027-03-10T06:00', '2027-03-10T14:00', 'maintenance', '', t('Yearly service', 'Préventif annuel')],
      [t('ASSEMBLY', 'MONTAGE'), '2027-03-16', '2027-03-17', 'maintenance', 1, t('One bench is moved', 'Déplacement d’un établi')],
      [
        t('GRINDER', 'RECTIF'),
        '2027-03-16',
        '2027-03-17',
        'maintenance',
        '',
        t('Wheel spindle overhaul', 'Révision de la broche porte-meule'),
      ],
      [t('GRINDER', 'RECTIF'), '2027-03-06T08:00', '2027-03-06T12:00', 'overtime', '', t('Saturday morning', 'Samedi matin')],
      ['Evrard P.', '2027-03-06T08:00', '2027-03-06T12:00', 'overtime', '', t('Saturday morning', 'Samedi matin')],
      ['Hamel T.', '2027-03-11', '2027-03-12', 'absence', '', t('Leave', 'Congés')],
    ],
  );
}

export function skills(t: Speak): SampleRow[] {
  const turning = t('Turning', 'Tournage');
  const milling = t('Milling', 'Fraisage');
  const grinding = t('Grinding', 'Rectification');
  const assembly = t('Assembly', 'Montage');
  const test = t('Testing', 'Essai');
  return rowsOf(
    ['person', 'skill', 'level'],
    [
      ['Adam R.', turning, 3],
      ['Adam R.', milling, 2],
      ['Brun S.', turning, 2],
      ['Brun S.', milling, 3],
      ['Costa L.', turning, 3],
      ['Costa L.', milling, 1],
      ['Diop M.', turning, 2],
      ['Diop M.', milling, 2],
      ['Evrard P.', grinding, 3],
      ['Faure J.', assembly, 3],
      ['Faure J.', test, 2],
      ['Garnier C.', assembly, 2],
      ['Garnier C.', test, 3],
      ['Hamel T.', assembly, 2],
      ['Hamel T.', grinding, 1],
    ],
  );
}

export function changeovers(t: Speak): SampleRow[] {
  const lathes = t('LATHES', 'TOURS');
  const body = t('BODY', 'CORPS');
  const bar50 = t('BAR 50', 'BARRE 50');
  const bar12 = t('BAR 12', 'BARRE 12');
  return rowsOf(
    ['resource', 'from_family', 'to_family', 'time', 'cost'],
    [
      [lathes, body, bar50, 0.8, 45],
      [lathes, body, bar12, 1, 55],
      [lathes, bar50, body, 0.9, 50],
      [lathes, bar50, bar12, 0.4, 22],
      [lathes, bar12, body, 1.1, 60],
      [lathes, bar12, bar50, 0.4, 22],
    ],
  );
}

export function suppliers(t: Speak): SampleRow[] {
  const day = t('Day', 'Jour');
  return rowsOf(
    ['supplier', 'kind', 'contact', 'language', 'calendar'],
    [
      ['Fonderie Vernay', 'supplier', 'ventes@vernay.example', 'fr', day],
      ['Aciers Lorimont', 'supplier', 'commandes@lorimont.example', 'fr', day],
      ['Étanchéité Duval', 'supplier', 'contact@duval.example', 'fr', day],
      ['Moulages Perrin', 'supplier', 'adv@perrin.example', 'fr', day],
      ['Moteurs Kessler', 'supplier', 'orders@kessler.example', 'en', day],
      ['Visserie Colin', 'supplier', 'contact@colin.example', 'fr', day],
      ['Passivation Bernex', 'subcontractor', 'atelier@bernex.example', 'fr', day],
      ['Transports Rhône', 'carrier', 'quai@rhone.example', 'fr', day],
    ],
  );
}

export function itemSuppliers(): SampleRow[] {
  return rowsOf(
    ['item', 'supplier', 'lead_time', 'minimum', 'multiple', 'price', 'price_from_quantity', 'priority'],
    [
      ['BRU-25', 'Fonderie Vernay', 12, 20, 10, 26, '', 1],
      ['BRU-40', 'Fonderie Vernay', 12, 10, 5, 41, '', 1],
      ['INX-12', 'Aciers Lorimont', 6, 6, 3, 9.2, '', 1],
      ['INX-50', 'Aciers Lorimont', 6, 3, 3, 58, '', 1],
      ['JOI-25', 'Étanchéité Duval', 4, 100, 100, 0.6, 100, 1],
      ['JTO-12', 'Étanchéité Duval', 4, 500, 500, 0.15, 500, 1],
      ['VOL-80', 'Moulages Perrin', 8, 20, 10, 7.4, '', 1],
      ['RES-08', 'Moulages Perrin', 5, 50, 50, 1.1, '', 1],
      ['MOT-90', 'Moteurs Kessler', 15, 1, 1, 128, '', 1],
      ['VIS-M6', 'Visserie Colin', 3, 500, 500, 0.06, '', 1],
    ],
  );
}
