import type { SampleRow, Speak } from './sample-tables';
import { rowsOf, seededChance } from './sample-tables';

/** Two problems of the workshop as its team has looked into them: by 5M with whys below, and as a tree of facts. */
export function causes(t: Speak): SampleRow[] {
  const scrap = t('Scrap on bodies', 'Rebut sur corps');
  const material = t('Material', 'Matière');
  const machine = t('Machine', 'Matériel');
  const method = t('Method', 'Méthode');
  const people = t('People', 'Main-d’œuvre');
  const environment = t('Environment', 'Milieu');
  const porosity = t('Casting porosity', 'Porosité de fonderie');
  const degassing = t('Degassing time not kept', 'Temps de dégazage non tenu');
  const tolerance = t('Size out of tolerance', 'Cote hors tolérance');
  const warm = t('Spindle cold in the morning', 'Broche froide le matin');
  const handling = t('Scratch in handling', 'Choc de manutention');
  return rowsOf(
    ['problem', 'category', 'cause', 'parent_cause', 'link', 'evidence', 'contributor', 'votes'],
    [
      [scrap, material, porosity, '', '', t('6 of 9 rejects', '6 rebuts sur 9'), 'Brun S.', 4],
      [scrap, material, degassing, porosity, '', t('Foundry audit', 'Audit fonderie'), 'M. Lambert'],
      [scrap, material, t('Timer out of order', 'Minuterie en panne'), degassing, '', t('Seen on site', 'Vu sur place'), 'N. Roche'],
      [scrap, machine, tolerance, '', '', t('4 of 9 rejects', '4 rebuts sur 9'), 'Costa L.', 3],
      [scrap, machine, warm, tolerance, 'and', t('Dial gauge 0.04', 'Comparateur 0,04'), 'Costa L.'],
      [
        scrap,
        method,
        t('First piece not measured', 'Première pièce non mesurée'),
        tolerance,
        'and',
        t('Control cards', 'Cartes de contrôle'),
        'Adam R.',
      ],
      [scrap, machine, t('Tool breakage', 'Bris d’outil'), '', '', '', 'Adam R.', 2],
      [
        scrap,
        method,
        t('No warm-up in the routing', 'Pas de mise en température en gamme'),
        warm,
        '',
        t('Routing COR-25', 'Gamme COR-25'),
        'M. Lambert',
      ],
      [scrap, method, t('Control card not at the machine', 'Carte de contrôle absente du poste'), '', '', '', 'O. Tissot', 1],
      [
        scrap,
        people,
        t('New operator in the evening', 'Nouvel opérateur le soir'),
        '',
        '',
        t('Rota of February', 'Planning de février'),
        'O. Tissot',
        2,
      ],
      [scrap, environment, handling, '', '', t('Photos', 'Photos'), 'Diop M.', 1],
      [scrap, environment, t('Racks without dividers', 'Casiers sans intercalaires'), handling, '', '', 'Diop M.'],
      ...waitingCauses(t),
    ],
  );
}

/** A cause tree: an inspection waits when there is nobody and the part may not go on without one. */
function waitingCauses(t: Speak): (readonly (string | number)[])[] {
  const waiting = t('Waiting for inspection', 'Attente contrôle');
  const nobody = t('One inspector a day', 'Un contrôleur à la journée');
  const stop = t('Every lot is inspected', 'Tous les lots sont contrôlés');
  return [
    [waiting, t('People', 'Main-d’œuvre'), nobody, '', 'and', t('Rota', 'Planning'), 'Garnier C.', 3],
    [waiting, t('Method', 'Méthode'), stop, '', 'and', t('Quality plan', 'Plan qualité'), 'M. Lambert', 2],
    [
      waiting,
      t('People', 'Main-d’œuvre'),
      t('Nobody else is trained', 'Personne d’autre n’est formé'),
      nobody,
      '',
      t('Skills table', 'Tableau des compétences'),
      'O. Tissot',
    ],
    [
      waiting,
      t('Method', 'Méthode'),
      t('Rule never reviewed since 2019', 'Règle jamais revue depuis 2019'),
      `${stop} ; ${nobody}`,
      '',
      '',
      'Garnier C.',
    ],
  ];
}

/** The action plan: one closed with its effect verified, one overdue, the others on their way. */
export function actions(t: Speak): SampleRow[] {
  const scrap = t('Scrap on bodies', 'Rebut sur corps');
  const waiting = t('Waiting for inspection', 'Attente contrôle');
  const [material, people, method] = [t('material', 'matière'), t('people', 'humain'), t('method', 'méthode')];
  const [technical, organisation] = [t('technical', 'technique'), 'organisation'];
  return rowsOf(
    [
      'id',
      'problem',
      'cause',
      'action',
      'nature',
      'ease',
      'gain',
      'owner',
      'start',
      'due',
      'stage',
      'done_date',
      'measured_effect',
      'verified_by',
    ],
    [
      [
        'A-01',
        scrap,
        t('Casting porosity', 'Porosité de fonderie'),
        t('Ask for an X-ray per melt', 'Exiger une radio par coulée'),
        material,
        2,
        5,
        'M. Lambert',
        '2027-02-22',
        '2027-03-12',
        'do',
      ],
      [
        'A-02',
        waiting,
        t('One inspector a day', 'Un contrôleur à la journée'),
        t('Train an evening operator', 'Former un opérateur du soir'),
        people,
        3,
        4,
        'Garnier C.',
        '2027-03-08',
        '2027-03-26',
        'plan',
      ],
      [
        'A-03',
        t('Tool breakage', 'Bris d’outil'),
        t('Inserts past their life', 'Plaquettes hors vie'),
        t('Count tool life on the lathes', 'Compteur de vie outil sur les tours'),
        method,
        1,
        3,
        'Adam R.',
        '2027-02-08',
        '2027-02-26',
        'check',
      ],
      [
        'A-04',
        scrap,
        t('Spindle cold in the morning', 'Broche froide le matin'),
        t('Warm the spindle up for ten minutes', 'Mettre la broche en température dix minutes'),
        method,
        5,
        3,
        'Costa L.',
        '2027-02-15',
        '2027-02-19',
        'done',
        '2027-02-18',
        t('First pieces within 0.01', 'Premières pièces à 0,01 près'),
        'O. Tissot',
      ],
      [
        'A-05',
        scrap,
        t('Racks without dividers', 'Casiers sans intercalaires'),
        t('Put dividers into the racks', 'Mettre des intercalaires dans les casiers'),
        technical,
        4,
        2,
        'Diop M.',
        '2027-02-24',
        '2027-03-05',
        'act',
      ],
      [
        'A-06',
        waiting,
        t('Every lot is inspected', 'Tous les lots sont contrôlés'),
        t('Inspect by sampling on stable parts', 'Contrôler par prélèvement les pièces stables'),
        organisation,
        4,
        5,
        'M. Lambert',
        '2027-03-15',
        '2027-04-09',
        'plan',
      ],
    ],
  );
}

/** Records of the early morning and of the evening, that make the shifts whole: most pieces a little slower than their unit time. */
export function otherShifts(t: Speak): SampleRow[] {
  const chance = seededChance(20270302);
  const evening: readonly (readonly [number, number])[] = [
    [6 * 60 + 5, 115],
    [14 * 60 + 10, 430],
  ];
  const afternoon: readonly (readonly [number, number])[] = [[14 * 60 + 5, 135]];
  const places: readonly (readonly [string, number, string, number, readonly string[], typeof evening])[] = [
    [t('LATHE1', 'TOUR1'), 20, 'COR-25', 19, ['Costa L.', 'Adam R.'], evening],
    [t('LATHE2', 'TOUR2'), 20, 'TIG-12', 8, ['Diop M.', 'Brun S.'], evening],
    [t('MILL', 'FRAISE'), 10, 'COR-25', 17, ['Diop M.', 'Brun S.'], evening],
    [t('GRINDER', 'RECTIF'), 40, 'TIG-12', 14, ['Evrard P.'], afternoon],
  ];
  const rows: SampleRow[] = [];
  for (let day = 0; day < 20; day++) {
    const date = `2027-02-${String(1 + Math.floor(day / 5) * 7 + (day % 5)).padStart(2, '0')}`;
    for (const [resource, operation, item, cycle, people, spells] of places) {
      for (const [index, [begin, length]] of spells.entries()) {
        const minutes = length - Math.floor(chance() * 40);
        const good = Math.max(1, Math.floor((minutes * (0.72 + chance() * 0.2) - 25) / cycle));
        if (chance() < 0.06) continue;
        const rework = chance() < 0.05 ? 1 : 0;
        rows.push({
          date,
          // The evening begins the order of the next day.
          order: `OF-${3050 + Math.min(day + (begin > 720 ? 1 : 0), 19) * 2 + (item === 'TIG-12' ? 1 : 0)}`,
          operation,
          item,
          resource,
          operator: people[(day + index) % people.length] ?? '',
          good,
          scrap: 0,
          rework,
          start: `${date}T${clockOf(begin)}`,
          end: `${date}T${clockOf(begin + minutes)}`,
          ...(rework > 0 ? { cause: t('Size out of tolerance', 'Cote hors tolérance') } : {}),
        });
      }
    }
  }
  return rows;
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
