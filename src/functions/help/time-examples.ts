import type { ExampleTable, FunctionExamples } from './example';

/** 2026-11-23, a Monday. */
const MONDAY = 46349;

const CALENDAR_HEADERS = [
  { en: 'calendar', fr: 'calendrier' },
  { en: 'weekday', fr: 'jour' },
  { en: 'start', fr: 'début' },
  { en: 'end', fr: 'fin' },
];
const RESOURCE = { en: 'resource', fr: 'poste' };
const START = { en: 'start', fr: 'début' };
const END = { en: 'end', fr: 'fin' };

const CALENDARS: ExampleTable = {
  table: { en: 'Calendars', fr: 'Calendriers' },
  rows: [CALENDAR_HEADERS, ...[1, 2, 3, 4, 5].map((day) => [{ en: 'Day', fr: 'Jour' }, day, '08:00', '16:00'])],
};

const SEVEN_HOURS: ExampleTable = {
  table: { en: 'Calendars', fr: 'Calendriers' },
  rows: [
    CALENDAR_HEADERS,
    ...[1, 2, 3, 4, 5].flatMap((day) => [
      [{ en: 'Day', fr: 'Jour' }, day, '08:00', '12:00'],
      [{ en: 'Day', fr: 'Jour' }, day, '13:00', '16:00'],
    ]),
  ],
};

const OPEN_HOURS = {
  en: 'Only open hours count; a start without a time is the first opening of its day, an end without one the last closing.',
  fr: 'Seules les heures ouvertes comptent ; un début sans heure est la première ouverture du jour, une fin sans heure la dernière fermeture.',
};
const DEFINITION = { en: 'Usual definition; numbers made for this page.', fr: 'Définition usuelle ; chiffres faits pour cette page.' };
const QLIO = {
  en: 'IUT QLIO Alençon, Organisation du système de production, part 3: https://www.enthalpiste.fr/fr/cours/organisation_systeme_prod/organisation_systeme_prod_part3',
  fr: 'IUT QLIO Alençon, Organisation du système de production, partie 3 : https://www.enthalpiste.fr/fr/cours/organisation_systeme_prod/organisation_systeme_prod_part3',
};
const CRP = {
  en: 'calcbee, capacity requirements planning: https://calcbee.pages.dev/calculators/manufacturing/capacity/capacity-requirements-planning',
  fr: 'calcbee, capacity requirements planning : https://calcbee.pages.dev/calculators/manufacturing/capacity/capacity-requirements-planning',
};

/** Examples of time, load and capacity. */
export const TIME_EXAMPLES: FunctionExamples = {
  OP_TIME: {
    given: [200, 0.5, 0.01],
    result: 2.5,
    formula: {
      en: 'setup × number of batches + quantity × unit_time / efficiency.',
      fr: 'réglage × nombre de séries + quantité × temps_unitaire / rendement.',
    },
    source: QLIO,
  },
  CAPACITY: {
    given: ['M1', [MONDAY, MONDAY + 7], CALENDARS],
    result: [[40, 40]],
    dates: [MONDAY, MONDAY + 7],
    formula: {
      en: 'open hours of all units of the resource, less its exceptions.',
      fr: 'heures ouvertes de toutes les unités du poste, moins ses exceptions.',
    },
    source: DEFINITION,
  },
  LOAD_RATE: {
    given: [180, 170],
    result: 1.05882353,
    formula: { en: 'load / capacity.', fr: 'charge / capacité.' },
    source: CRP,
  },
  OVERLOAD: {
    given: [180, 170],
    result: 10,
    formula: { en: 'max(0, load − capacity).', fr: 'max(0, charge − capacité).' },
    source: CRP,
  },
  AVAILABLE: {
    given: [
      'M1',
      MONDAY,
      MONDAY + 4,
      CALENDARS,
      {
        table: { en: 'Operations', fr: 'Phases' },
        rows: [
          [RESOURCE, START, END, { en: 'remaining_hours', fr: 'heures_restantes' }],
          ['M1', MONDAY, MONDAY + 2, 10],
        ],
      },
    ],
    result: 30,
    dates: [MONDAY, MONDAY + 2, MONDAY + 4],
    formula: {
      en: 'open hours from the start to the end, less the load of the operations in them: 5 × 8 − 10.',
      fr: 'heures ouvertes du début à la fin, moins la charge des phases : 5 × 8 − 10.',
    },
    source: DEFINITION,
  },
  FINISH_DATE: {
    given: [MONDAY, 4.5, SEVEN_HOURS],
    result: MONDAY + 0.5625,
    dates: [MONDAY, MONDAY + 0.5625],
    formula: OPEN_HOURS,
    source: DEFINITION,
  },
  START_DATE: {
    given: [MONDAY + 1, 8, SEVEN_HOURS],
    result: MONDAY + 0.625,
    dates: [MONDAY + 1, MONDAY + 0.625],
    formula: OPEN_HOURS,
    source: DEFINITION,
  },
  WORK_HOURS: {
    given: [MONDAY, MONDAY + 6, SEVEN_HOURS],
    result: 35,
    dates: [MONDAY, MONDAY + 6],
    formula: OPEN_HOURS,
    source: DEFINITION,
  },
  LOAD: {
    given: [
      'M1',
      [MONDAY, MONDAY + 1],
      {
        table: { en: 'Operations', fr: 'Phases' },
        rows: [
          [
            RESOURCE,
            START,
            END,
            { en: 'quantity', fr: 'quantité' },
            { en: 'setup', fr: 'réglage' },
            { en: 'unit_time', fr: 'temps_unitaire' },
          ],
          ['M1', MONDAY, MONDAY + 2, 200, 0.5, 0.01],
        ],
      },
    ],
    result: [[1.25, 1.25]],
    dates: [MONDAY, MONDAY + 1, MONDAY + 2],
    formula: {
      en: 'setup + quantity × unit_time / efficiency of each operation, spread evenly from its start to its end: Monday and Tuesday.',
      fr: 'réglage + quantité × temps_unitaire / rendement de chaque phase, réparti également de son début à sa fin : lundi et mardi.',
    },
    source: QLIO,
  },
  SLACK: {
    given: [[30, 28, 27], [4, 5, 2], 25],
    result: [[1, -2, 0]],
    formula: { en: 'due − now − remaining.', fr: 'échéance − maintenant − reste.' },
    source: {
      en: 'Example of day 25: https://kewhl.tripod.com/solution5.htm',
      fr: 'Exemple du jour 25 : https://kewhl.tripod.com/solution5.htm',
    },
  },
  CRITICAL_RATIO: {
    given: [[30, 28, 27], [4, 5, 2], 25],
    result: [[1.25, 0.6, 1]],
    formula: {
      en: '(due − now) / remaining; below 1 the order is late, at 1 on schedule, above 1 ahead.',
      fr: '(échéance − maintenant) / reste ; au-dessous de 1 l’ordre est en retard, à 1 à l’heure, au-dessus en avance.',
    },
    source: {
      en: 'Example of day 25, whose comments on the second and third order are swapped: https://kewhl.tripod.com/solution5.htm',
      fr: 'Exemple du jour 25, dont les commentaires du deuxième et du troisième ordre sont inversés : https://kewhl.tripod.com/solution5.htm',
    },
  },
  TARDINESS: {
    given: [
      [18, 30],
      [23, 28],
    ],
    result: [[5, 0]],
    formula: { en: 'max(0, finish − due).', fr: 'max(0, fin − échéance).' },
    source: DEFINITION,
  },
  LEAD_TIME: {
    given: [
      [1, 2, 3],
      [5, 4, 9],
    ],
    result: 4,
    formula: { en: 'mean of finish − start.', fr: 'moyenne de fin − début.' },
    source: DEFINITION,
  },
  WIP: {
    given: [
      [1, 2, 3],
      [5, 4, 6],
      [0, 2, 5],
    ],
    result: [[0, 2, 2]],
    formula: {
      en: 'what has started by the moment and not finished by it; a finish without a time is the end of its day.',
      fr: 'ce qui est commencé à cet instant et non terminé ; une fin sans heure est la fin du jour.',
    },
    source: DEFINITION,
  },
  STANDARD_TIME: {
    given: [[2, 2.2], 1, 0.1],
    result: 2.31,
    formula: { en: 'mean of observed × rating, × (1 + allowance).', fr: 'moyenne de relevés × allure, × (1 + majoration).' },
    source: DEFINITION,
  },
};
