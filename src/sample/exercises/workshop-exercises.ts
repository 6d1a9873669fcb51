import type { Exercise } from './exercise';
import { column } from './exercise';

const both = (name: string) => ({ en: name, fr: name });
const TASK = { en: 'Task', fr: 'Tâche' };
const JOB = { en: 'Job', fr: 'Travail' };

/** Networks, priorities, performance and money. */
export const WORKSHOP_EXERCISES: readonly Exercise[] = [
  {
    sheet: { en: 'Slack', fr: 'Marges' },
    title: { en: 'Slacks of eleven tasks', fr: 'Marges de onze tâches' },
    words: {
      en: 'Eleven tasks with their durations in days and what each waits for. By how much may each be late without delaying the end (total slack), or without delaying any other (free slack)? The project takes 41 days; D E G H J K are critical.',
      fr: 'Onze tâches avec leur durée en jours et ce que chacune attend. De combien chacune peut-elle glisser sans retarder la fin (marge totale), ou sans retarder aucune autre (marge libre) ? Le projet dure 41 jours ; D E G H J K sont critiques.',
    },
    parameters: [],
    columns: [
      { key: 'task', header: TASK, values: [...'ABCDEFGHIJK'] },
      { key: 'duration', header: { en: 'Duration', fr: 'Durée' }, values: [6, 1, 5, 8, 10, 5, 11, 5, 8, 4, 3] },
      {
        key: 'before',
        header: { en: 'Predecessors', fr: 'Antécédents' },
        values: [null, 'A', 'B', null, 'D', 'D', 'E', 'G;B', 'C', 'I;H', 'J;F'],
      },
    ],
    questions: [
      {
        ask: { en: 'Total slack', fr: 'Marge totale' },
        function: 'NETWORK_SLACK',
        given: [{ column: 'task' }, { column: 'task' }, { column: 'duration' }, { column: 'before' }],
        answer: column([14, 14, 14, 0, 0, 25, 0, 0, 14, 0, 0]),
      },
      {
        ask: { en: 'Free slack', fr: 'Marge libre' },
        function: 'NETWORK_SLACK',
        given: [
          { column: 'task' },
          { column: 'task' },
          { column: 'duration' },
          { column: 'before' },
          { value: { en: 'free', fr: 'libre' } },
        ],
        answer: column([0, 0, 0, 0, 0, 25, 0, 0, 14, 0, 0]),
      },
    ],
    published: null,
    source: {
      en: 'Scribd 688402945, exercise 1. https://fr.scribd.com/document/688402945/proposition',
      fr: 'Scribd 688402945, exercice 1. https://fr.scribd.com/document/688402945/proposition',
    },
  },
  {
    sheet: both('PERT'),
    title: { en: 'Will the project be done in time?', fr: 'Le projet finira-t-il à temps ?' },
    words: {
      en: 'The tasks of the critical path with three estimates of their durations in weeks. What are their mean and variance, and how probable is it to be done in 15 weeks, or in 16?',
      fr: 'Les tâches du chemin critique avec trois estimations de leur durée en semaines. Quelles sont leur moyenne et leur variance, et avec quelle probabilité finit-on en 15 semaines, ou en 16 ?',
    },
    parameters: [],
    columns: [
      { key: 'task', header: TASK, values: ['A', 'C', 'E', 'G', 'H'] },
      { key: 'low', header: { en: 'Optimistic', fr: 'Optimiste' }, values: [1, 1, 1, 3, 1] },
      { key: 'likely', header: { en: 'Likely', fr: 'Probable' }, values: [2, 2, 4, 4, 2] },
      { key: 'high', header: { en: 'Pessimistic', fr: 'Pessimiste' }, values: [3, 3, 7, 11, 3] },
    ],
    questions: [
      {
        ask: { en: 'Mean durations', fr: 'Durées moyennes' },
        function: 'PERT_MEAN',
        given: [{ column: 'low' }, { column: 'likely' }, { column: 'high' }],
        answer: column([2, 2, 4, 5, 2]),
      },
      {
        ask: { en: 'Variances', fr: 'Variances' },
        function: 'PERT_VAR',
        given: [{ column: 'low' }, { column: 'likely' }, { column: 'high' }],
        answer: column([0.111111111, 0.111111111, 1, 1.77777778, 0.111111111]),
      },
      {
        ask: { en: 'Probability of 15 weeks', fr: 'Probabilité de 15 semaines' },
        function: 'PERT_PROB',
        given: [{ value: 15 }, { answerTo: 0 }, { answerTo: 1 }],
        answer: [[0.5]],
      },
      {
        ask: { en: 'Probability of 16 weeks', fr: 'Probabilité de 16 semaines' },
        function: 'PERT_PROB',
        given: [{ value: 16 }, { answerTo: 0 }, { answerTo: 1 }],
        answer: [[0.714624806]],
      },
    ],
    published: {
      en: 'A retelling on solutioninn.com answers 0.000009 for 15 weeks: it sums the durations and variances of all tasks instead of those of the critical path.',
      fr: 'Une reprise sur solutioninn.com répond 0,000009 pour 15 semaines : elle additionne durées et variances de toutes les tâches au lieu de celles du chemin critique.',
    },
    source: { en: 'Heizer & Render, chapter 3: Milwaukee Paper.', fr: 'Heizer & Render, chapitre 3 : Milwaukee Paper.' },
  },
  {
    sheet: both('Johnson'),
    title: { en: 'Five jobs on two machines', fr: 'Cinq travaux sur deux machines' },
    words: {
      en: 'Each job goes over machine 1, then over machine 2. In which order is all done earliest?',
      fr: 'Chaque travail passe sur la machine 1, puis sur la machine 2. Dans quel ordre tout est-il fini au plus tôt ?',
    },
    parameters: [],
    columns: [
      { key: 'job', header: JOB, values: ['L', 'M', 'N', 'O', 'P'] },
      { key: 'one', header: both('Machine 1'), values: [10, 5, 7, 3, 1] },
      { key: 'two', header: both('Machine 2'), values: [2, 4, 5, 6, 7] },
    ],
    questions: [
      {
        ask: { en: 'The order', fr: 'L’ordre' },
        function: 'JOHNSON',
        given: [{ column: 'job' }, { column: 'one' }, { column: 'two' }],
        answer: column(['P', 'O', 'N', 'M', 'L']),
      },
    ],
    published: {
      en: 'The order of the page is right, its total of 26 is only the end on machine 1: it takes 28.',
      fr: 'L’ordre de la page est juste, son total de 26 n’est que la fin sur la machine 1 : il faut 28.',
    },
    source: both('https://justaaa.com/operations-management/392320-use-johnsons-rule-to-determine-the-optimal'),
  },
  {
    sheet: { en: 'Sequencing', fr: 'Règles de priorité' },
    title: { en: 'Five jobs by four rules', fr: 'Cinq travaux selon quatre règles' },
    words: {
      en: 'On day 275 five jobs wait at one machine. Due days are counted from day 275, which counts as the first. In which order do they go by each rule? The last two columns have the jobs in the order of the shortest time: which figures does it give?',
      fr: 'Au jour 275, cinq travaux attendent une machine. Les échéances sont comptées du jour 275, qui compte comme le premier. Dans quel ordre passent-ils selon chaque règle ? Les deux dernières colonnes ont les travaux dans l’ordre du temps le plus court : quels chiffres donne-t-il ?',
    },
    parameters: [],
    columns: [
      { key: 'job', header: JOB, values: ['A', 'B', 'C', 'D', 'E'] },
      { key: 'days', header: { en: 'Days', fr: 'Jours' }, values: [8, 16, 40, 5, 3] },
      { key: 'due', header: { en: 'Due', fr: 'Échéance' }, values: [39, 38, 51, 40, 40] },
      { key: 'shortest', header: { en: 'Days, shortest first', fr: 'Jours, plus court d’abord' }, values: [3, 5, 8, 16, 40] },
      { key: 'shortestDue', header: { en: 'Due, shortest first', fr: 'Échéance, plus court d’abord' }, values: [40, 40, 39, 38, 51] },
    ],
    questions: [
      ...(
        [
          [{ en: 'SPT', fr: 'TOM' }, 'EDABC', { en: 'Shortest time first', fr: 'Le plus court d’abord' }],
          [{ en: 'EDD', fr: 'DL' }, 'BADEC', { en: 'Earliest due first', fr: 'La première échéance d’abord' }],
          [{ en: 'LPT', fr: 'TOML' }, 'CBADE', { en: 'Longest time first', fr: 'Le plus long d’abord' }],
        ] as const
      ).map(([rule, order, ask]) => ({
        ask,
        function: 'SEQUENCE_JOBS',
        given: [{ column: 'job' }, { column: 'days' }, { column: 'due' }, { value: rule }],
        answer: column([...order]),
      })),
      {
        ask: { en: 'Figures of the shortest first', fr: 'Chiffres du plus court d’abord' },
        function: 'SEQUENCE_KPI',
        given: [{ column: 'shortest' }, { column: 'shortestDue' }],
        answer: [
          [{ en: 'makespan', fr: 'durée totale' }, 72],
          [{ en: 'mean flow time', fr: 'temps de séjour moyen' }, 26.2],
          [{ en: 'utilization', fr: 'taux d’utilisation' }, 0.549618321],
          [{ en: 'mean jobs in system', fr: 'nombre moyen de travaux présents' }, 1.81944444],
          [{ en: 'mean tardiness', fr: 'retard moyen' }, 4.2],
          [{ en: 'late jobs', fr: 'travaux en retard' }, 1],
        ],
      },
    ],
    published: null,
    source: {
      en: 'Heizer & Render, 10th edition, problem 15.10. https://www.coursehero.com/file/6248292/homework-11-with-solutions/',
      fr: 'Heizer & Render, 10e édition, problème 15.10. https://www.coursehero.com/file/6248292/homework-11-with-solutions/',
    },
  },
  {
    sheet: { en: 'Critical ratio', fr: 'Ratio critique' },
    title: { en: 'Critical ratio on day 25', fr: 'Ratio critique au jour 25' },
    words: {
      en: 'Three orders with their due day and the days of work left. Which is late, which on schedule? Below 1 is late.',
      fr: 'Trois ordres avec leur échéance et les jours de travail restants. Lequel est en retard, lequel à l’heure ? Au-dessous de 1, c’est en retard.',
    },
    parameters: [{ key: 'now', label: { en: 'Today', fr: 'Aujourd’hui' }, value: 25 }],
    columns: [
      { key: 'job', header: { en: 'Order', fr: 'Ordre' }, values: ['A', 'B', 'C'] },
      { key: 'due', header: { en: 'Due', fr: 'Échéance' }, values: [30, 28, 27] },
      { key: 'rest', header: { en: 'Days left', fr: 'Reste à faire' }, values: [4, 5, 2] },
    ],
    questions: [
      {
        ask: { en: 'Critical ratios', fr: 'Ratios critiques' },
        function: 'CRITICAL_RATIO',
        given: [{ column: 'due' }, { column: 'rest' }, { parameter: 'now' }],
        answer: column([1.25, 0.6, 1]),
      },
    ],
    published: {
      en: 'The ratios are right, the comments on B and C are swapped: B (0.6) is late, C (1.0) on schedule.',
      fr: 'Les ratios sont justes, les commentaires sur B et C sont inversés : B (0,6) est en retard, C (1,0) à l’heure.',
    },
    source: both('https://kewhl.tripod.com/solution5.htm'),
  },
  {
    sheet: { en: 'OEE', fr: 'TRS' },
    title: { en: 'Overall equipment effectiveness', fr: 'Taux de rendement synthétique' },
    words: {
      en: 'A machine should produce for 480 minutes and stood for 60. It made 400 pieces at an ideal minute each; 20 are rejects.',
      fr: 'Une machine devait produire 480 minutes et s’est arrêtée 60. Elle a fait 400 pièces à une minute théorique chacune ; 20 sont rebutées.',
    },
    parameters: [
      { key: 'required', label: { en: 'Required minutes', fr: 'Minutes requises' }, value: 480 },
      { key: 'stops', label: { en: 'Minutes of stops', fr: 'Minutes d’arrêts' }, value: 60 },
      { key: 'cycle', label: { en: 'Ideal minutes a piece', fr: 'Minutes théoriques par pièce' }, value: 1 },
      { key: 'total', label: { en: 'Pieces made', fr: 'Pièces faites' }, value: 400 },
      { key: 'rejects', label: { en: 'Rejects', fr: 'Rebuts' }, value: 20 },
    ],
    columns: [],
    questions: [
      {
        ask: { en: 'OEE', fr: 'TRS' },
        function: 'OEE',
        given: [
          { parameter: 'required' },
          { parameter: 'stops' },
          { parameter: 'cycle' },
          { parameter: 'total' },
          { parameter: 'rejects' },
        ],
        answer: [[0.791666667]],
      },
    ],
    published: {
      en: 'The page prints 79.1 %: it multiplies factors that it has rounded. 380 / 480 = 79.17 %, 79.2 % when rounded.',
      fr: 'La page imprime 79,1 % : elle multiplie des facteurs arrondis. 380 / 480 = 79,17 %, soit 79,2 % arrondi.',
    },
    source: both('https://waycalculator.com/tool/Overall-Equipment-Effectiveness-OEE-Calculator.php'),
  },
  {
    sheet: both('ABC'),
    title: { en: 'ABC classes of ten items', fr: 'Classes ABC de dix articles' },
    words: {
      en: 'Ten items with their value a year. Which few make up most of it? Class A ends at 60 %, class B at 85 %.',
      fr: 'Dix articles avec leur valeur annuelle. Lesquels, peu nombreux, en font l’essentiel ? La classe A s’arrête à 60 %, la classe B à 85 %.',
    },
    parameters: [
      { key: 'a', label: { en: 'End of class A', fr: 'Fin de la classe A' }, value: 0.6 },
      { key: 'b', label: { en: 'End of class B', fr: 'Fin de la classe B' }, value: 0.85 },
    ],
    columns: [
      { key: 'item', header: { en: 'Item', fr: 'Article' }, values: ['A2', 'B8', 'C7', 'D1', 'E9', 'F3', 'G2', 'H2', 'I5', 'J8'] },
      {
        key: 'value',
        header: { en: 'Value', fr: 'Valeur' },
        values: [150000, 48000, 67500, 60000, 20000, 250000, 450000, 12000, 17500, 12500],
      },
    ],
    questions: [
      {
        ask: { en: 'Item, value, share, cumulative share, class', fr: 'Article, valeur, part, part cumulée, classe' },
        function: 'PARETO',
        given: [{ column: 'item' }, { column: 'value' }, { parameter: 'a' }, { parameter: 'b' }],
        answer: [
          ['G2', 450000, 0.413793103, 0.413793103, 'A'],
          ['F3', 250000, 0.229885057, 0.643678161, 'A'],
          ['A2', 150000, 0.137931034, 0.781609195, 'B'],
          ['C7', 67500, 0.0620689655, 0.843678161, 'B'],
          ['D1', 60000, 0.0551724138, 0.898850575, 'B'],
          ['B8', 48000, 0.044137931, 0.942988506, 'C'],
          ['E9', 20000, 0.0183908046, 0.96137931, 'C'],
          ['I5', 17500, 0.016091954, 0.977471264, 'C'],
          ['J8', 12500, 0.0114942529, 0.988965517, 'C'],
          ['H2', 12000, 0.0110344828, 1, 'C'],
        ],
      },
    ],
    published: {
      en: 'The classes of the page are right, its shares 58, 23 and 19 % are not: 64.4, 25.5 and 10.1 %.',
      fr: 'Les classes de la page sont justes, ses parts 58, 23 et 19 % ne le sont pas : 64,4, 25,5 et 10,1 %.',
    },
    source: both('https://quesba.com/questions/boreki-enterprises-following-10-items-inventory-theodore-boreki-asks-recent-835410'),
  },
  {
    sheet: { en: 'Unit cost', fr: 'Prix de revient' },
    title: { en: 'Cost of a piece and its quoted price', fr: 'Prix de revient d’une pièce et devis' },
    words: {
      en: 'A piece is made in lots of 200 over five operations, times in hundredths of an hour; material 58.50, subcontracting 200, tooling 58,000 over 8,800 pieces. Overhead is 12 %. What does a piece cost, and at which price is it quoted?',
      fr: 'Une pièce est faite par lots de 200 sur cinq phases, temps en centièmes d’heure ; matière 58,50, sous-traitance 200, outillage 58 000 sur 8 800 pièces. Les frais généraux sont de 12 %. Que coûte une pièce, et à quel prix est-elle proposée ?',
    },
    parameters: [
      { key: 'lot', label: { en: 'Pieces of a lot', fr: 'Pièces par lot' }, value: 200 },
      { key: 'material', label: { en: 'Material of a piece', fr: 'Matière d’une pièce' }, value: 58.5 },
      { key: 'subcontract', label: { en: 'Subcontracting of a piece', fr: 'Sous-traitance d’une pièce' }, value: 200 },
      { key: 'tooling', label: { en: 'Tooling of a piece', fr: 'Outillage d’une pièce' }, value: 58000 / 8800 },
      { key: 'overhead', label: { en: 'Overhead', fr: 'Frais généraux' }, value: 0.12 },
    ],
    columns: [
      {
        key: 'operation',
        header: { en: 'Operation', fr: 'Phase' },
        values: [
          { en: 'Turning', fr: 'Tournage' },
          { en: 'Milling', fr: 'Fraisage' },
          { en: 'Boring', fr: 'Alésage' },
          { en: 'Drilling', fr: 'Perçage' },
          { en: 'Grinding', fr: 'Rectification' },
        ],
      },
      { key: 'setup', header: { en: 'Setup (ch)', fr: 'Réglage (ch)' }, values: [25.5, 25, 30, 15, 27] },
      { key: 'unit', header: { en: 'Time a piece (ch)', fr: 'Temps unitaire (ch)' }, values: [10.5, 40, 30.6, 12, 45] },
      { key: 'rate', header: { en: 'Cost of an hour', fr: 'Taux horaire' }, values: [100, 140, 130, 90, 150] },
    ],
    questions: [
      {
        ask: { en: 'Direct cost of a piece (published: 450.44)', fr: 'Coût direct d’une pièce (publié : 450,44)' },
        function: 'UNIT_COST',
        given: [
          { parameter: 'lot' },
          { column: 'setup' },
          { column: 'unit' },
          { column: 'rate' },
          { value: 'ch' },
          { parameter: 'material' },
          { parameter: 'subcontract' },
          { parameter: 'tooling' },
        ],
        answer: [[450.438409]],
      },
      {
        ask: { en: 'Price (published: 504.49)', fr: 'Prix (publié : 504,49)' },
        function: 'QUOTE_PRICE',
        given: [{ answerTo: 0 }, { parameter: 'overhead' }],
        answer: [[504.491018]],
      },
    ],
    published: null,
    source: both('https://fr.scribd.com/document/475592414/Calcul-du-devis-et-prix-de-revient-piece-3-correction-1-pdf'),
  },
];
