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
    [t('LATHE1', 'TOUR1'), 20, 'COR-25', ['Adam R.', 'Costa L.']],
    [t('LATHE2', 'TOUR2'), 20, 'TIG-12', ['Brun S.', 'Diop M.']],
    [t('MILL', 'FRAISE'), 10, 'COR-25', ['Brun S.', 'Diop M.']],
    [t('GRINDER', 'RECTIF'), 40, 'TIG-12', ['Evrard P.']],
  ];
  const rows: SampleRow[] = [];
  for (let day = 0; day < 20; day++) {
    const date = workday(day);
    for (const [resource, operation, item, people] of places) {
      if (chance() < 0.3) continue;
      const good = 4 + Math.floor(chance() * 14);
      const bad = chance() < 0.45 ? 1 + Math.floor(chance() * 2.4) : 0;
      const begin = 8 * 60 + Math.floor(chance() * 90);
      const length = 90 + Math.floor(chance() * 180);
      const cause = bad > 0 ? causes[weighted(chance(), [0.5, 0.8, 0.93, 1])] : '';
      rows.push(
        ...rowsOf(
          ['date', 'order', 'operation', 'item', 'resource', 'operator', 'good', 'scrap', 'rework', 'start', 'end', 'cause'],
          [
            [
              date,
              `OF-${3050 + day * 2 + (item === 'TIG-12' ? 1 : 0)}`,
              operation,
              item,
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

export function requirements(t: Speak): SampleRow[] {
  return rowsOf(
    ['item_resource_or_order', 'kind', 'text', 'blocking', 'met'],
    [
      ['VAN-25', 'quality', t('Each valve is pressure-tested at 24 bar', 'Chaque vanne est éprouvée à 24 bar'), 'yes', 'yes'],
      [t('GRINDER', 'RECTIF'), 'safety', t('Guard closed, dust extraction on', 'Capot fermé, aspiration en marche'), 'yes', 'yes'],
      ['Passivation', 'environment', t('Baths are taken back by the subcontractor', 'Bains repris par le sous-traitant'), 'no'],
      ['PIS-12', 'regulation', t('Material certificate 3.1 received', 'Certificat matière 3.1 reçu'), 'yes', 'no'],
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
