import type { Exercise } from './exercise';
import { column } from './exercise';

const both = (name: string) => ({ en: name, fr: name });
const REQUIREMENT = { en: 'Net requirement', fr: 'Besoin net' };
const PERIOD = { en: 'Period', fr: 'Période' };
const SETUP_COST = { en: 'Cost of a setup', fr: 'Coût d’un lancement' };
const HOLDING_COST = { en: 'Holding cost of a unit and period', fr: 'Coût de possession d’une unité et période' };

/** Requirements, structure, lots, load and stock. */
export const PLANNING_EXERCISES: readonly Exercise[] = [
  {
    sheet: { en: 'Net requirements', fr: 'Besoins nets' },
    title: { en: 'Net requirements with a safety stock that varies', fr: 'Besoins nets avec un stock de sécurité variable' },
    words: {
      en: 'An item has 120 units in stock and 1480 on order for the first week. Its safety stock is a tenth of the requirement of each week, it is made lot for lot, and its lead time is one week: nothing can arrive in the first week any more. What is missing each week, and what must be launched when?',
      fr: 'Un article a 120 pièces en stock et 1480 attendues la première semaine. Son stock de sécurité est le dixième du besoin de chaque semaine, il est fait lot pour lot et son délai est d’une semaine : rien ne peut plus arriver la première semaine. Que manque-t-il chaque semaine, et que faut-il lancer quand ?',
    },
    parameters: [
      { key: 'stock', label: { en: 'On hand', fr: 'Stock' }, value: 120 },
      { key: 'frozen', label: { en: 'Frozen periods', fr: 'Périodes gelées' }, value: 1 },
      { key: 'lead', label: { en: 'Lead time in periods', fr: 'Délai en périodes' }, value: 1 },
    ],
    columns: [
      { key: 'period', header: { en: 'Week', fr: 'Semaine' }, values: ['25', '26', '27', '28'] },
      { key: 'gross', header: { en: 'Gross requirement', fr: 'Besoin brut' }, values: [1500, 950, 780, 1200] },
      { key: 'receipts', header: { en: 'Scheduled receipts', fr: 'Réceptions attendues' }, values: [1480, 0, 0, 0] },
      { key: 'safety', header: { en: 'Safety stock', fr: 'Stock de sécurité' }, values: [150, 95, 78, 120] },
    ],
    questions: [
      {
        ask: { en: 'Net requirement of each week', fr: 'Besoin net de chaque semaine' },
        function: 'NET_REQUIREMENT',
        given: [
          { column: 'gross' },
          { parameter: 'stock' },
          { column: 'receipts' },
          { column: 'safety' },
          { value: { en: 'L4L', fr: 'LPL' } },
          { parameter: 'frozen' },
        ],
        answer: column([0, 945, 763, 1242]),
      },
      {
        ask: { en: 'Quantity to launch in each week', fr: 'Quantité à lancer chaque semaine' },
        function: 'PLANNED_RELEASE',
        given: [
          { column: 'gross' },
          { parameter: 'stock' },
          { column: 'receipts' },
          { column: 'safety' },
          { value: { en: 'L4L', fr: 'LPL' } },
          { parameter: 'frozen' },
          { parameter: 'lead' },
        ],
        answer: column([945, 763, 1242, 0]),
      },
    ],
    published: null,
    source: {
      en: 'C. Triomphe, Management des opérations, MRP exercise 2, correction (a). https://fdocuments.fr/document/correction-exercice-mrp-2.html',
      fr: 'C. Triomphe, Management des opérations, MRP exercice 2, correction (a). https://fdocuments.fr/document/correction-exercice-mrp-2.html',
    },
  },
  {
    sheet: { en: 'Bill of material', fr: 'Nomenclature' },
    title: { en: 'Fifty speaker kits, level by level', fr: 'Cinquante kits d’enceintes, niveau par niveau' },
    words: {
      en: 'A kit A consists of two B and three C, these of others. What do 50 kits consist of? At which level must D be planned, so that all its requirements are known?',
      fr: 'Un kit A se compose de deux B et de trois C, eux-mêmes composés d’autres articles. De quoi se composent 50 kits ? À quel niveau faut-il calculer D pour que tous ses besoins soient connus ?',
    },
    parameters: [
      { key: 'top', label: { en: 'Item', fr: 'Article' }, value: 'A' },
      { key: 'quantity', label: { en: 'Quantity', fr: 'Quantité' }, value: 50 },
    ],
    columns: [
      { key: 'parent', header: { en: 'Parent', fr: 'Composé' }, values: ['A', 'A', 'B', 'B', 'C', 'C', 'F', 'F'] },
      { key: 'component', header: { en: 'Component', fr: 'Composant' }, values: ['B', 'C', 'D', 'E', 'E', 'F', 'D', 'G'] },
      { key: 'each', header: { en: 'Quantity', fr: 'Quantité' }, values: [2, 3, 2, 2, 2, 2, 1, 1] },
    ],
    questions: [
      {
        ask: { en: 'Level, component and quantity of 50 kits', fr: 'Niveau, composant et quantité de 50 kits' },
        function: 'EXPLODE',
        given: ['table', { parameter: 'top' }, { parameter: 'quantity' }],
        answer: [
          [1, 'B', 100],
          [2, 'D', 200],
          [2, 'E', 200],
          [1, 'C', 150],
          [2, 'E', 300],
          [2, 'F', 300],
          [3, 'D', 300],
          [3, 'G', 300],
        ],
      },
      {
        ask: { en: 'Low-level code of D', fr: 'Code de plus bas niveau de D' },
        function: 'LOW_LEVEL_CODE',
        given: ['table', { value: 'D' }],
        answer: [[3]],
      },
    ],
    published: null,
    source: {
      en: 'Heizer & Render, Operations Management, chapter on MRP.',
      fr: 'Heizer & Render, Operations Management, chapitre MRP.',
    },
  },
  {
    sheet: { en: 'Lots 1958', fr: 'Lots 1958' },
    title: { en: 'The example of Wagner and Whitin, 1958', fr: 'L’exemple de Wagner et Whitin, 1958' },
    words: {
      en: 'Twelve months with their demand and the cost of a setup in each; a unit costs 1 a month in stock. What do the lots of the optimum cost?',
      fr: 'Douze mois avec leur besoin et le coût d’un lancement de chacun ; une unité coûte 1 par mois en stock. Que coûtent les lots de l’optimum ?',
    },
    parameters: [{ key: 'holding', label: HOLDING_COST, value: 1 }],
    columns: [
      { key: 'period', header: { en: 'Month', fr: 'Mois' }, values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
      { key: 'demand', header: { en: 'Demand', fr: 'Besoin' }, values: [69, 29, 36, 61, 61, 26, 34, 67, 45, 67, 79, 56] },
      { key: 'setup', header: SETUP_COST, values: [85, 102, 102, 101, 98, 114, 105, 86, 119, 110, 98, 114] },
      {
        key: 'lots',
        header: { en: 'Lots of the optimum', fr: 'Lots de l’optimum' },
        values: [98, 0, 97, 0, 121, 0, 0, 112, 0, 67, 135, 0],
      },
    ],
    questions: [
      {
        ask: { en: 'Setups and holding together', fr: 'Lancements et possession ensemble' },
        function: 'LOT_COST',
        given: [{ column: 'demand' }, { column: 'lots' }, { column: 'setup' }, { parameter: 'holding' }],
        answer: [[864]],
      },
    ],
    published: null,
    source: both('Wagner & Whitin, Dynamic version of the economic lot size model, Management Science 5 (1958).'),
  },
  {
    sheet: { en: 'Lots compared', fr: 'Lots comparés' },
    title: { en: 'Lot for lot or the optimum', fr: 'Lot pour lot ou l’optimum' },
    words: {
      en: 'Ten weeks of requirements, net of the 35 units in stock. A setup costs 100, a unit 1 a week in stock. What does lot for lot cost, which lots are the best, and what do these cost?',
      fr: 'Dix semaines de besoins, nets des 35 pièces en stock. Un lancement coûte 100, une pièce 1 par semaine en stock. Que coûte le lot pour lot, quels lots sont les meilleurs et que coûtent-ils ?',
    },
    parameters: [
      { key: 'setup', label: SETUP_COST, value: 100 },
      { key: 'holding', label: HOLDING_COST, value: 1 },
    ],
    columns: [
      { key: 'period', header: PERIOD, values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
      { key: 'net', header: REQUIREMENT, values: [0, 30, 40, 0, 10, 40, 30, 0, 30, 55] },
    ],
    questions: [
      {
        ask: { en: 'Cost of lot for lot', fr: 'Coût du lot pour lot' },
        function: 'LOT_COST',
        given: [{ column: 'net' }, { column: 'net' }, { parameter: 'setup' }, { parameter: 'holding' }],
        answer: [[700]],
      },
      {
        ask: { en: 'The best lots', fr: 'Les meilleurs lots' },
        function: 'LOT_SIZE',
        given: [{ column: 'net' }, { value: 'WW:100,1' }],
        answer: column([0, 80, 0, 0, 0, 70, 0, 0, 85, 0]),
      },
      {
        ask: { en: 'Cost of the best lots', fr: 'Coût des meilleurs lots' },
        function: 'LOT_COST',
        given: [{ column: 'net' }, { answerTo: 1 }, { parameter: 'setup' }, { parameter: 'holding' }],
        answer: [[455]],
      },
    ],
    published: null,
    source: both('Heizer & Render, Operations Management: lot sizing.'),
  },
  {
    sheet: { en: 'EOQ', fr: 'Wilson' },
    title: { en: 'Economic order quantity', fr: 'Quantité économique de commande' },
    words: {
      en: '2400 units a year, 120 for each order, a price of 20 and a holding rate of 8 % a year: 1.6 for a unit and year. How many units should an order have?',
      fr: '2400 pièces par an, 120 par commande, un prix de 20 et un taux de possession de 8 % par an : 1,6 par pièce et par an. Combien de pièces par commande ?',
    },
    parameters: [
      { key: 'demand', label: { en: 'Units a year', fr: 'Pièces par an' }, value: 2400 },
      { key: 'order', label: { en: 'Cost of an order', fr: 'Coût d’une commande' }, value: 120 },
      { key: 'holding', label: { en: 'Holding cost of a unit and year', fr: 'Coût de possession d’une pièce et année' }, value: 1.6 },
    ],
    columns: [],
    questions: [
      {
        ask: { en: 'Units of an order', fr: 'Pièces par commande' },
        function: 'EOQ',
        given: [{ parameter: 'demand' }, { parameter: 'order' }, { parameter: 'holding' }],
        answer: [[600]],
      },
    ],
    published: {
      en: 'Beside the right 4 orders a year (2400 / 600) the page also prints 3.',
      fr: 'À côté des 4 commandes par an, justes (2400 / 600), la page en imprime aussi 3.',
    },
    source: {
      en: 'EXO STOCK, exercise 1. https://fr.scribd.com/document/643396404/EXO-STOCK-docx',
      fr: 'EXO STOCK, exercice 1. https://fr.scribd.com/document/643396404/EXO-STOCK-docx',
    },
  },
  {
    sheet: { en: 'Available to promise', fr: 'Disponible à la vente' },
    title: { en: 'What may still be promised', fr: 'Ce qu’on peut encore promettre' },
    words: {
      en: 'Lots of 75 arrive in weeks 1, 2 and 3; orders are booked. What may still be promised of each lot?',
      fr: 'Des lots de 75 arrivent en semaines 1, 2 et 3 ; des commandes sont prises. Que peut-on encore promettre sur chaque lot ?',
    },
    parameters: [{ key: 'stock', label: { en: 'On hand', fr: 'Stock' }, value: 0 }],
    columns: [
      { key: 'period', header: { en: 'Week', fr: 'Semaine' }, values: [1, 2, 3, 4] },
      { key: 'mps', header: { en: 'Master schedule', fr: 'PDP' }, values: [75, 75, 75, 0] },
      { key: 'booked', header: { en: 'Booked orders', fr: 'Commandes' }, values: [52, 35, 20, 12] },
    ],
    questions: [
      {
        ask: { en: 'Available to promise; blank without a receipt', fr: 'Disponible à la vente ; vide sans réception' },
        function: 'ATP',
        given: [{ parameter: 'stock' }, { column: 'mps' }, { column: 'booked' }],
        answer: column([23, 40, 43, null]),
      },
    ],
    published: {
      en: 'The page answers −12, 20 and 43: it overlooks that week 2 has a receipt of its own. 75 − 52 = 23 and 75 − 35 = 40.',
      fr: 'La page répond −12, 20 et 43 : elle oublie que la semaine 2 a sa propre réception. 75 − 52 = 23 et 75 − 35 = 40.',
    },
    source: both('https://essaykitchen.net/math-problem/apa/accounting/master-production-schedule.php'),
  },
  {
    sheet: { en: 'Load', fr: 'Charge' },
    title: { en: 'Load of an operation and of a work centre', fr: 'Charge d’une phase et d’un poste' },
    words: {
      en: 'An operation takes half an hour of setup and 0.01 hours a piece; 200 pieces are to be made. A work centre has 180 hours of load and 170 hours of capacity. How long does the operation take? How full is the work centre, and how many hours are too many?',
      fr: 'Une phase demande une demi-heure de réglage et 0,01 heure par pièce ; il faut 200 pièces. Un poste a 180 heures de charge et 170 heures de capacité. Combien de temps prend la phase ? À combien le poste est-il chargé, et combien d’heures sont de trop ?',
    },
    parameters: [
      { key: 'quantity', label: { en: 'Pieces', fr: 'Pièces' }, value: 200 },
      { key: 'setup', label: { en: 'Setup in hours', fr: 'Réglage en heures' }, value: 0.5 },
      { key: 'unit', label: { en: 'Hours a piece', fr: 'Heures par pièce' }, value: 0.01 },
      { key: 'load', label: { en: 'Load in hours', fr: 'Charge en heures' }, value: 180 },
      { key: 'capacity', label: { en: 'Capacity in hours', fr: 'Capacité en heures' }, value: 170 },
    ],
    columns: [],
    questions: [
      {
        ask: { en: 'Hours of the operation', fr: 'Heures de la phase' },
        function: 'OP_TIME',
        given: [{ parameter: 'quantity' }, { parameter: 'setup' }, { parameter: 'unit' }],
        answer: [[2.5]],
      },
      {
        ask: { en: 'Load rate, 1 = full', fr: 'Taux de charge, 1 = plein' },
        function: 'LOAD_RATE',
        given: [{ parameter: 'load' }, { parameter: 'capacity' }],
        answer: [[1.05882353]],
      },
      {
        ask: { en: 'Hours too many', fr: 'Heures de trop' },
        function: 'OVERLOAD',
        given: [{ parameter: 'load' }, { parameter: 'capacity' }],
        answer: [[10]],
      },
    ],
    published: null,
    source: {
      en: 'IUT QLIO Alençon, Organisation du système de production, part 3; calcbee, capacity requirements planning.',
      fr: 'IUT QLIO Alençon, Organisation du système de production, partie 3 ; calcbee, capacity requirements planning.',
    },
  },
  {
    sheet: { en: 'Kanban', fr: 'Kanban' },
    title: { en: 'Cards of a kanban loop', fr: 'Cartes d’une boucle kanban' },
    words: {
      en: '240 pieces a day, half a day of lead time, a margin of 20 %, 30 pieces in a container. How many cards?',
      fr: '240 pièces par jour, une demi-journée de délai, une marge de 20 %, 30 pièces par conteneur. Combien de cartes ?',
    },
    parameters: [
      { key: 'demand', label: { en: 'Pieces a day', fr: 'Pièces par jour' }, value: 240 },
      { key: 'lead', label: { en: 'Lead time in days', fr: 'Délai en jours' }, value: 0.5 },
      { key: 'margin', label: { en: 'Margin', fr: 'Marge' }, value: 0.2 },
      { key: 'container', label: { en: 'Pieces in a container', fr: 'Pièces par conteneur' }, value: 30 },
    ],
    columns: [],
    questions: [
      {
        ask: { en: 'Cards: 4.8, rounded up', fr: 'Cartes : 4,8, arrondi au-dessus' },
        function: 'KANBAN_CARDS',
        given: [{ parameter: 'demand' }, { parameter: 'lead' }, { parameter: 'margin' }, { parameter: 'container' }],
        answer: [[5]],
      },
    ],
    published: null,
    source: { en: 'Public course example of kanban loops.', fr: 'Exemple de cours public sur les boucles kanban.' },
  },
];
