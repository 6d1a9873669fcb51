import type { SampleRow, Speak } from './sample-tables';
import { rowsOf, seededChance } from './sample-tables';

/** What happened on the shop floor in the weeks before, with causes worth a Pareto. */
export function progress(t: Speak): SampleRow[] {
  const chance = seededChance(20270301);
  const causes = [
    t('Size out of tolerance', 'Cote hors tolérance'),
    t('Casting porosity', 'Porosité de fonderie'),
    t('Tool breakage', 'Bris d’outil'),
    t('Scratch in handling', 'Choc de manutention'),
  ];
  const places: readonly (readonly [string, number, string, readonly string[]])[] = [
    [t('LATHE1', 'TOUR1'), 20, 'COR', ['Adam R.', 'Costa L.']],
    [t('LATHE2', 'TOUR2'), 20, 'TIG', ['Brun S.', 'Diop M.']],
    [t('MILL', 'FRAISE'), 10, 'COR', ['Brun S.', 'Diop M.']],
    [t('GRINDER', 'RECTIF'), 40, 'TIG', ['Evrard P.']],
  ];
  const rows: SampleRow[] = [];
  for (let day = 0; day < 20; day++) {
    const date = workday(day);
    for (const [resource, operation, , people] of places) {
      if (chance() < 0.3) continue;
      const good = 4 + Math.floor(chance() * 14);
      const bad = chance() < 0.45 ? 1 + Math.floor(chance() * 2.4) : 0;
      const begin = 8 * 60 + Math.floor(chance() * 90);
      const length = 90 + Math.floor(chance() * 180);
      const cause = bad > 0 ? causes[weighted(chance(), [0.5, 0.8, 0.93, 1])] : '';
      rows.push(
        ...rowsOf(
          ['date', 'order', 'operation', 'resource', 'operator', 'good', 'scrap', 'rework', 'start', 'end', 'cause'],
          [
            [
              date,
              `OF-${3050 + day * 2 + (operation > 10 ? 1 : 0)}`,
              operation,
              resource,
              people[day % people.length] ?? '',
              good,
              bad,
              chance() < 0.1 ? 1 : 0,
              `${date}T${clock(begin)}`,
              `${date}T${clock(begin + length)}`,
              cause ?? '',
            ],
          ],
        ),
      );
    }
  }
  return rows;
}

export function stops(t: Speak): SampleRow[] {
  const chance = seededChance(7);
  const kinds: readonly (readonly [string, string])[] = [
    [t('Waiting for inspection', 'Attente contrôle'), 'induced'],
    [t('Changeover', 'Changement de série'), 'planned'],
    [t('Breakdown', 'Panne'), 'unplanned'],
    [t('No operator', 'Absence opérateur'), 'induced'],
    [t('No material', 'Manque matière'), 'induced'],
  ];
  const places = [t('LATHE1', 'TOUR1'), t('LATHE2', 'TOUR2'), t('MILL', 'FRAISE'), t('GRINDER', 'RECTIF')];
  const rows: SampleRow[] = [];
  for (let i = 0; i < 36; i++) {
    const date = workday(Math.floor(i / 2));
    const [cause, kind] = kinds[weighted(chance(), [0.34, 0.6, 0.78, 0.92, 1])] ?? ['', 'unplanned'];
    const begin = 8 * 60 + Math.floor(chance() * 420);
    const length = 8 + Math.floor(chance() * (kind === 'unplanned' ? 160 : 55));
    rows.push({
      resource: places[Math.floor(chance() * places.length)] ?? '',
      start: `${date}T${clock(begin)}`,
      end: `${date}T${clock(begin + length)}`,
      cause,
      kind,
    });
  }
  return rows;
}

export function shipments(): SampleRow[] {
  return rowsOf(
    ['id', 'demand', 'item', 'quantity', 'date', 'carrier', 'route', 'dock', 'done_quantity', 'done_date'],
    [
      ['EXP-801', 'C-27101', 'VAN-25', 8, '2027-03-03', 'Transports Rhône', 'Genève', 'Q1'],
      ['EXP-802', 'C-27102', 'VAN-40', 4, '2027-03-04', 'Transports Rhône', 'Lyon', 'Q1'],
      ['EXP-800', 'C-27099', 'VAN-40', 6, '2027-02-26', 'Transports Rhône', 'Lyon', 'Q1', 6, '2027-02-26'],
    ],
  );
}

export function receipts(): SampleRow[] {
  return rowsOf(
    ['id', 'order', 'item', 'quantity', 'date', 'carrier', 'dock', 'done_quantity', 'done_date'],
    [
      ['REC-611', 'OA-5201', 'BRU-25', 40, '2027-03-08', 'Transports Rhône', 'Q2'],
      ['REC-612', 'OA-5203', 'INX-12', 12, '2027-02-25', '', 'Q2'],
    ],
  );
}

export function causes(t: Speak): SampleRow[] {
  const problem = t('Scrap on bodies', 'Rebut sur corps');
  return rowsOf(
    ['problem', 'category', 'cause', 'parent_cause', 'evidence', 'contributor'],
    [
      [
        problem,
        t('Material', 'Matière'),
        t('Casting porosity', 'Porosité de fonderie'),
        '',
        t('6 of 9 rejects', '6 rebuts sur 9'),
        'Brun S.',
      ],
      [
        problem,
        t('Material', 'Matière'),
        t('Degassing time not kept', 'Temps de dégazage non tenu'),
        t('Casting porosity', 'Porosité de fonderie'),
        t('Foundry audit', 'Audit fonderie'),
        'M. Lambert',
      ],
      [
        problem,
        t('Machine', 'Machine'),
        t('Spindle runs out', 'Faux-rond de broche'),
        '',
        t('Dial gauge 0.04', 'Comparateur 0,04'),
        'Costa L.',
      ],
    ],
  );
}

export function actions(t: Speak): SampleRow[] {
  return rowsOf(
    ['id', 'problem', 'cause', 'action', 'nature', 'ease', 'gain', 'owner', 'due', 'stage', 'done_date', 'measured_effect'],
    [
      [
        'A-01',
        t('Scrap on bodies', 'Rebut sur corps'),
        t('Casting porosity', 'Porosité de fonderie'),
        t('Ask for an X-ray per melt', 'Exiger une radio par coulée'),
        t('material', 'matière'),
        2,
        5,
        'M. Lambert',
        '2027-03-12',
        'do',
      ],
      [
        'A-02',
        t('Waiting for inspection', 'Attente contrôle'),
        t('One inspector a day', 'Un contrôleur à la journée'),
        t('Train an evening operator', 'Former un opérateur du soir'),
        t('people', 'humain'),
        3,
        4,
        'Garnier C.',
        '2027-03-26',
        'plan',
      ],
      [
        'A-03',
        t('Tool breakage', 'Bris d’outil'),
        t('Inserts past their life', 'Plaquettes hors vie'),
        t('Count tool life on the lathes', 'Compteur de vie outil sur les tours'),
        t('method', 'méthode'),
        1,
        3,
        'Adam R.',
        '2027-02-26',
        'check',
      ],
    ],
  );
}

export function budget(): SampleRow[] {
  return rowsOf(
    ['period', 'kind', 'amount'],
    [
      ['2027-03-01', 'labour', 29000],
      ['2027-03-01', 'overtime', 900],
      ['2027-03-01', 'subcontract', 1500],
      ['2027-03-01', 'purchases', 12000],
      ['2027-04-01', 'total', 42000],
    ],
  );
}

export function requirements(t: Speak): SampleRow[] {
  return rowsOf(
    ['item_resource_or_order', 'kind', 'text', 'blocking'],
    [
      ['VAN-25', 'quality', t('Each valve is pressure-tested at 24 bar', 'Chaque vanne est éprouvée à 24 bar'), 'yes'],
      [t('GRINDER', 'RECTIF'), 'safety', t('Guard closed, dust extraction on', 'Capot fermé, aspiration en marche'), 'yes'],
      ['Passivation', 'environment', t('Baths are taken back by the subcontractor', 'Bains repris par le sous-traitant'), 'no'],
    ],
  );
}

export function contacts(t: Speak): SampleRow[] {
  return rowsOf(
    ['name', 'role', 'service', 'skill', 'email'],
    [
      ['M. Lambert', t('Planner', 'Gestionnaire de production'), t('Planning', 'Ordonnancement'), '', 'planning@val.example'],
      ['N. Roche', t('Buyer', 'Acheteuse'), t('Purchasing', 'Achats'), '', 'achats@val.example'],
      ['O. Tissot', t('Workshop manager', 'Chef d’atelier'), t('Workshop', 'Atelier'), t('Milling', 'Fraisage'), 'atelier@val.example'],
      ['P. Weber', t('Sales assistant', 'Assistant commercial'), t('Sales', 'Commercial'), '', 'adv@val.example'],
    ],
  );
}

export function targets(t: Speak): SampleRow[] {
  return rowsOf(
    ['indicator', 'target', 'alert_threshold', 'whom_to_alert'],
    [
      [t('On-time delivery', 'Taux de service'), 0.95, 0.9, 'M. Lambert'],
      [t('Scrap rate', 'Taux de rebut'), 0.02, 0.04, 'O. Tissot'],
      [t('Load rate of the bottleneck', 'Taux de charge du goulot'), 0.9, 1, 'O. Tissot'],
    ],
  );
}

/** The i-th working day before the sample's `now`, Monday 1 March 2027, counted from 1 February. */
function workday(i: number): string {
  const day = 1 + Math.floor(i / 5) * 7 + (i % 5);
  return `2027-02-${String(Math.min(day, 26)).padStart(2, '0')}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function weighted(draw: number, cumulative: readonly number[]): number {
  return cumulative.findIndex((limit) => draw < limit);
}
