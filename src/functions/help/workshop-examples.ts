import type { FunctionExamples } from './example';

const DEFINITION = { en: 'Usual definition; numbers made for this page.', fr: 'Définition usuelle ; chiffres faits pour cette page.' };
const DAY_275 = {
  en: 'Heizer & Render, 10th edition, problem 15.10, day 275; first and last day of a job both count.',
  fr: 'Heizer & Render, 10e édition, problème 15.10, jour 275 ; le premier et le dernier jour d’un travail comptent tous deux.',
};
const MILWAUKEE = {
  en: 'Heizer & Render, chapter 3: Milwaukee Paper.',
  fr: 'Heizer & Render, chapitre 3 : Milwaukee Paper.',
};
const PERT = 'https://www.scribd.com/document/560744547/Program-Evaluation-and-Review-Technique';
const QUOTE = 'https://fr.scribd.com/document/475592414/Calcul-du-devis-et-prix-de-revient-piece-3-correction-1-pdf';
const BREAKDOWN = { en: 'breakdown', fr: 'panne' };
const SETUP = { en: 'setup', fr: 'réglage' };
const WAITING = { en: 'waiting', fr: 'attente' };
const FINISH = { en: 'Finish', fr: 'Fin' };

/** Examples of priorities, networks, performance and money. */
export const WORKSHOP_EXAMPLES: FunctionExamples = {
  SEQUENCE_JOBS: {
    given: [['A', 'B', 'C', 'D', 'E'], [8, 16, 40, 5, 3], [39, 38, 51, 40, 40], { en: 'SPT', fr: 'TOM' }],
    result: [['E', 'D', 'A', 'B', 'C']],
    formula: {
      en: 'SPT: the shortest first; LPT: the longest; EDD: the earliest due; FIFO: as given; SLACK: the least due − time; CR: the least due / time; WSPT: the greatest weight / time; MOORE: the fewest late.',
      fr: 'TOM : le plus court d’abord ; TOML : le plus long ; DL : la première échéance ; PAPS : l’ordre donné ; MARGE : la plus petite échéance − temps ; RC : le plus petit échéance / temps ; TOMP : le plus grand poids / temps ; MOORE : le moins de retards.',
    },
    source: DAY_275,
  },
  SEQUENCE_KPI: {
    given: [
      [3, 5, 8, 16, 40],
      [40, 40, 39, 38, 51],
    ],
    result: [
      [{ en: 'makespan', fr: 'durée totale' }, 72],
      [{ en: 'mean flow time', fr: 'temps de séjour moyen' }, 26.2],
      [{ en: 'utilization', fr: 'taux d’utilisation' }, 0.549618321],
      [{ en: 'mean jobs in system', fr: 'nombre moyen de travaux présents' }, 1.81944444],
      [{ en: 'mean tardiness', fr: 'retard moyen' }, 4.2],
      [{ en: 'late jobs', fr: 'travaux en retard' }, 1],
    ],
    formula: {
      en: 'flow time = the sum of the times up to the job; utilization = makespan / sum of flow times; jobs in system = its inverse; tardiness = max(0, flow time − due).',
      fr: 'temps de séjour = la somme des temps jusqu’au travail ; utilisation = durée totale / somme des temps de séjour ; travaux présents = son inverse ; retard = max(0, temps de séjour − échéance).',
    },
    source: DAY_275,
  },
  JOHNSON: {
    given: [
      ['L', 'M', 'N', 'O', 'P'],
      [10, 5, 7, 3, 1],
      [2, 4, 5, 6, 7],
    ],
    result: [['P', 'O', 'N', 'M', 'L']],
    formula: {
      en: 'first the jobs that are shorter on machine 1, by rising time there; then the others, by falling time on machine 2.',
      fr: 'd’abord les travaux plus courts sur la machine 1, par temps croissant ; puis les autres, par temps décroissant sur la machine 2.',
    },
    source: {
      en: 'Johnson 1954; numbers from https://justaaa.com/operations-management/392320-use-johnsons-rule-to-determine-the-optimal, whose total of 26 is only the end on machine 1: it takes 28.',
      fr: 'Johnson 1954 ; chiffres de https://justaaa.com/operations-management/392320-use-johnsons-rule-to-determine-the-optimal, dont le total de 26 n’est que la fin sur la machine 1 : il faut 28.',
    },
  },
  CPM: {
    given: [
      ['A', 'B', 'C', 'D'],
      [4, 1, 10, 1],
      ['', 'A', '', 'B;C'],
    ],
    result: [
      ['A', 0, 4, 5, 9, 5, 0, 0, false],
      ['B', 4, 5, 9, 10, 5, 5, 0, false],
      ['C', 0, 10, 0, 10, 0, 0, 0, true],
      ['D', 10, 11, 10, 11, 0, 0, 0, true],
    ],
    formula: {
      en: 'ES = the latest EF before it, EF = ES + duration; LF = the earliest LS after it, LS = LF − duration; total slack = LS − ES; free = earliest ES after it − EF; independent = earliest ES after it − latest LF before it − duration, at least 0.',
      fr: 'début au plus tôt = la plus grande fin au plus tôt qui précède ; fin au plus tard = le plus petit début au plus tard qui suit ; marge totale = début au plus tard − début au plus tôt ; libre = plus petit début au plus tôt qui suit − fin au plus tôt ; certaine = plus petit début au plus tôt qui suit − plus grande fin au plus tard qui précède − durée, au moins 0.',
    },
    source: DEFINITION,
  },
  NETWORK_SLACK: {
    given: ['F', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'], [2, 3, 2, 4, 4, 3, 5, 2], ['', '', 'A', 'A;B', 'C', 'C', 'D;E', 'F;G']],
    result: 6,
    formula: { en: 'total slack = latest start − earliest start.', fr: 'marge totale = début au plus tard − début au plus tôt.' },
    source: MILWAUKEE,
  },
  PERT_MEAN: {
    given: [3, 4, 11],
    result: 5,
    formula: { en: '(optimistic + 4 × likely + pessimistic) / 6.', fr: '(optimiste + 4 × probable + pessimiste) / 6.' },
    source: MILWAUKEE,
  },
  PERT_VAR: {
    given: [3, 4, 11],
    result: 1.77777778,
    formula: { en: '((pessimistic − optimistic) / 6)².', fr: '((pessimiste − optimiste) / 6)².' },
    source: MILWAUKEE,
  },
  PERT_PROB: {
    given: [41, [7, 14, 11, 4], [4, 16, 4, 1]],
    result: 0.841344746,
    formula: {
      en: 'Φ((target − sum of the means) / √(sum of the variances)): Φ((41 − 36) / 5).',
      fr: 'Φ((durée visée − somme des moyennes) / √(somme des variances)) : Φ((41 − 36) / 5).',
    },
    source: { en: `Program Evaluation and Review Technique: ${PERT}`, fr: `Program Evaluation and Review Technique : ${PERT}` },
  },
  OEE: {
    given: [480, 60, 1, 400, 20],
    result: 0.791666667,
    formula: {
      en: 'availability × performance × quality = good pieces × ideal_cycle / required: 380 / 480.',
      fr: 'disponibilité × performance × qualité = pièces bonnes × cycle_théorique / temps_requis : 380 / 480.',
    },
    source: {
      en: 'NF E60-182; numbers from waycalculator.com, which multiplies rounded factors and prints 79.1 %.',
      fr: 'NF E60-182 ; chiffres de waycalculator.com, qui multiplie des facteurs arrondis et imprime 79,1 %.',
    },
  },
  PARETO: {
    given: [
      [BREAKDOWN, SETUP, BREAKDOWN, WAITING],
      [40, 20, 30, 10],
    ],
    result: [
      [BREAKDOWN, 70, 0.7, 0.7, 'A'],
      [SETUP, 20, 0.2, 0.9, 'A'],
      [WAITING, 10, 0.1, 1, 'B'],
    ],
    formula: {
      en: 'sums by label, falling; class A up to and with the label that crosses cut_a, B up to and with the one that crosses cut_b.',
      fr: 'sommes par libellé, décroissantes ; classe A jusqu’au libellé qui franchit seuil_a compris, B jusqu’à celui qui franchit seuil_b compris.',
    },
    source: DEFINITION,
  },
  ABC_CLASS: {
    given: [
      ['A2', 'B8', 'C7', 'D1', 'E9', 'F3', 'G2', 'H2', 'I5', 'J8'],
      [150000, 48000, 67500, 60000, 20000, 250000, 450000, 12000, 17500, 12500],
      0.6,
      0.85,
    ],
    result: [['B', 'C', 'B', 'B', 'C', 'A', 'A', 'C', 'C', 'C']],
    formula: { en: 'the class of each label in PARETO.', fr: 'la classe de chaque libellé dans PARETO.' },
    source: {
      en: 'quesba 835410, whose classes are right and whose shares are not: 64.4, 25.5 and 10.1 %.',
      fr: 'quesba 835410, dont les classes sont justes et les parts fausses : 64,4, 25,5 et 10,1 %.',
    },
  },
  OTD: {
    given: [
      [10, 10, 10, 12],
      [9, 10.5, 11, 12],
    ],
    result: 0.75,
    formula: {
      en: 'deliveries done by the end of their due day / deliveries.',
      fr: 'livraisons faites avant la fin du jour de l’échéance / livraisons.',
    },
    source: DEFINITION,
  },
  OTIF: {
    given: [[10, 10, 10, 12], [9, 10.5, 11, 12], 5, [5, 4, 5, 5]],
    result: 0.5,
    formula: {
      en: 'deliveries on time and with their whole quantity / deliveries.',
      fr: 'livraisons à l’heure et complètes / livraisons.',
    },
    source: DEFINITION,
  },
  UNIT_COST: {
    given: [200, [25.5, 25, 30, 15, 27], [10.5, 40, 30.6, 12, 45], [100, 140, 130, 90, 150], 'ch', 58.5, 200, 6.59090909],
    result: 450.438409,
    formula: {
      en: 'sum of (setup / lot + unit time) × rate, + material + subcontract + tooling.',
      fr: 'somme de (réglage / lot + temps unitaire) × taux horaire, + matière + sous-traitance + outillage.',
    },
    source: { en: `Calcul du devis et prix de revient, part 3: ${QUOTE}`, fr: `Calcul du devis et prix de revient, pièce 3 : ${QUOTE}` },
  },
  QUOTE_PRICE: {
    given: [450.44, 0.12],
    result: 504.4928,
    formula: { en: 'cost × (1 + overhead) × (1 + margin).', fr: 'coût × (1 + frais_généraux) × (1 + marge).' },
    source: { en: `Calcul du devis et prix de revient, part 3: ${QUOTE}`, fr: `Calcul du devis et prix de revient, pièce 3 : ${QUOTE}` },
  },
  PLAN_VALUE: {
    given: [
      {
        table: { en: 'JalonSchedule', fr: 'JalonSchedule' },
        rows: [
          [{ en: 'Order', fr: 'Ordre' }, { en: 'Operation', fr: 'Phase' }, FINISH],
          ['OF-101', 10, 46350.5],
          ['OF-101', 20, 46351.5],
        ],
      },
      'OF-101',
      FINISH,
      20,
    ],
    result: 46351.5,
    dates: [46350.5, 46351.5],
    formula: {
      en: 'the value of the column in the row whose first column is key and whose column2 is key2.',
      fr: 'la valeur de la colonne dans la ligne dont la première colonne est clé et dont colonne2 est clé2.',
    },
    source: DEFINITION,
  },
};
