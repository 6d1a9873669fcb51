import type { ExampleTable, FunctionExamples } from './example';

/** Heizer & Render's speaker kits. */
const KITS: ExampleTable = {
  table: { en: 'Bom', fr: 'Nomenclature' },
  rows: [
    [
      { en: 'parent', fr: 'composé' },
      { en: 'component', fr: 'composant' },
      { en: 'quantity', fr: 'quantité' },
    ],
    ['A', 'B', 2],
    ['A', 'C', 3],
    ['B', 'D', 2],
    ['B', 'E', 2],
    ['C', 'E', 2],
    ['C', 'F', 2],
    ['F', 'D', 1],
    ['F', 'G', 1],
  ],
};

const LOT_FOR_LOT = { en: 'L4L', fr: 'LPL' };
const ITEM = { en: 'item', fr: 'article' };
const QUANTITY = { en: 'quantity', fr: 'quantité' };
const DUE = { en: 'due_date', fr: 'délai' };
const RELEASE = { en: 'release', fr: 'lancement' };

const TRIOMPHE = {
  en: 'C. Triomphe, Management des opérations, MRP exercise 2, correction (a): https://fdocuments.fr/document/correction-exercice-mrp-2.html',
  fr: 'C. Triomphe, Management des opérations, MRP exercice 2, correction (a) : https://fdocuments.fr/document/correction-exercice-mrp-2.html',
};
const HEIZER_KITS = {
  en: 'Heizer & Render, Operations Management, chapter on MRP: the speaker kits.',
  fr: 'Heizer & Render, Operations Management, chapitre MRP : les kits d’enceintes.',
};
const NAHMIAS = {
  en: 'Wagner & Whitin, Dynamic version of the economic lot size model (1958); numbers from Nahmias, Production and Operations Analysis.',
  fr: 'Wagner & Whitin, Dynamic version of the economic lot size model (1958) ; chiffres de Nahmias, Production and Operations Analysis.',
};
const DEFINITION = { en: 'Usual definition; numbers made for this page.', fr: 'Définition usuelle ; chiffres faits pour cette page.' };

/** Examples of requirements, stock, structure and lots. */
export const PLANNING_EXAMPLES: FunctionExamples = {
  NET_REQUIREMENT: {
    given: [[1500, 950, 780, 1200], 120, [1480, 0, 0, 0], [150, 95, 78, 120], LOT_FOR_LOT, 1],
    result: [[0, 945, 763, 1242]],
    formula: {
      en: 'net = max(0, gross + safety_stock − stock before − receipts), and 0 in the frozen periods; what the lot rule makes too much is stock of the next period.',
      fr: 'besoin net = max(0, besoin brut + stock de sécurité − stock précédent − réceptions), et 0 dans les périodes gelées ; ce que la règle de lot fait en trop est en stock à la période suivante.',
    },
    source: TRIOMPHE,
  },
  PLANNED_RECEIPT: {
    given: [[300, 400, 700, 700, 600, 500], 800, null, null, 'MULT:400'],
    result: [[0, 0, 800, 800, 400, 400]],
    formula: {
      en: 'receipt = the net requirement, brought up to a lot by the lot rule: here the next multiple of 400.',
      fr: 'réception proposée = le besoin net, porté à un lot par la règle de lot : ici le multiple de 400 suivant.',
    },
    source: { en: 'Série de TD corrigé MRP, exercise 1, item P1.', fr: 'Série de TD corrigé MRP, exercice 1, article P1.' },
  },
  PLANNED_RELEASE: {
    given: [[1500, 950, 780, 1200], 120, [1480, 0, 0, 0], [150, 95, 78, 120], LOT_FOR_LOT, 1, 1],
    result: [[945, 763, 1242, 0]],
    formula: {
      en: 'release of period t = planned receipt of period t + lead_time, divided by 1 − scrap.',
      fr: 'lancement de la période t = réception proposée de la période t + délai, divisée par 1 − rebut.',
    },
    source: TRIOMPHE,
  },
  PROJECTED_STOCK: {
    given: [[400, 0], 500, [0, 1000]],
    result: [[100, 1100]],
    formula: {
      en: 'stock = stock before + receipts + planned − gross.',
      fr: 'stock = stock précédent + réceptions + proposés − besoin brut.',
    },
    source: {
      en: 'Blog methode-mrp, besoins bruts et nets: http://methode-mrp.blogspot.com/2011/07/besoins-bruts-et-nets.html',
      fr: 'Blog methode-mrp, besoins bruts et nets : http://methode-mrp.blogspot.com/2011/07/besoins-bruts-et-nets.html',
    },
  },
  SHORTAGE_DATE: {
    given: [[40, 40, 40], 100, 0, [46349, 46356, 46363]],
    result: 46363,
    dates: [46349, 46356, 46363],
    formula: {
      en: 'start of the first period with on_hand + receipts so far − gross so far < limit.',
      fr: 'début de la première période où stock + réceptions cumulées − besoins cumulés < seuil.',
    },
    source: DEFINITION,
  },
  COVERAGE: {
    given: [[40, 40, 40], 100],
    result: 2.5,
    formula: {
      en: 'whole periods that the stock serves, plus stock left / gross of the next period: 2 + 20 / 40.',
      fr: 'périodes entières que le stock couvre, plus stock restant / besoin de la période suivante : 2 + 20 / 40.',
    },
    source: DEFINITION,
  },
  ATP: {
    given: [0, [75, 75, 75, 0], [52, 35, 20, 12]],
    result: [[23, 40, 43, null]],
    formula: {
      en: 'receipt of the master schedule (in period 1, on_hand too) − orders booked until the next receipt.',
      fr: 'réception du PDP (en période 1, le stock aussi) − commandes jusqu’à la réception suivante.',
    },
    source: {
      en: 'essaykitchen.net, master production schedule; its answers −12 and 20 for weeks 1 and 2 overlook the receipt of week 2.',
      fr: 'essaykitchen.net, master production schedule ; ses réponses −12 et 20 en semaines 1 et 2 oublient la réception de la semaine 2.',
    },
  },
  FORECAST_CONSUMPTION: {
    given: [
      [50, 50],
      [35, 60],
    ],
    result: [[15, 0]],
    formula: {
      en: 'remaining = max(0, forecast − orders); consumed = min(forecast, orders); demand = max(forecast, orders).',
      fr: 'reste = max(0, prévision − commandes) ; consommé = min(prévision, commandes) ; besoin = max(prévision, commandes).',
    },
    source: DEFINITION,
  },
  MRP: {
    given: [
      {
        table: { en: 'Items', fr: 'Articles' },
        rows: [
          [ITEM, { en: 'lead_time', fr: 'délai' }, { en: 'lot_rule', fr: 'règle_de_lot' }],
          ['P4', 1, 'MULT:500'],
          ['P1', 2, 'MULT:400'],
          ['P2', 2, 'MULT:600'],
          ['P3', 1, 'MULT:300'],
        ],
      },
      {
        table: { en: 'Bom', fr: 'Nomenclature' },
        rows: [KITS.rows[0], ['P1', 'P2', 2], ['P1', 'P3', 1], ['P2', 'P4', 1], ['P3', 'P4', 2]],
      },
      {
        table: { en: 'Demand', fr: 'Besoins' },
        rows: [[ITEM, QUANTITY, DUE], ...[300, 400, 700, 700, 600, 500].map((quantity, index) => ['P1', quantity, index + 1])],
      },
      {
        table: { en: 'Stock', fr: 'Stocks' },
        rows: [
          [ITEM, QUANTITY],
          ['P1', 800],
          ['P2', 1000],
          ['P3', 400],
          ['P4', 500],
        ],
      },
      {
        table: { en: 'Receipts', fr: 'Réceptions' },
        rows: [
          [ITEM, QUANTITY, DUE],
          ['P2', 2400, 1],
          ['P3', 1200, 1],
          ['P4', 500, 1],
        ],
      },
      [1, 2, 3, 4, 5, 6],
      RELEASE,
    ],
    result: [
      ['P4', RELEASE, 2000, 1000, 0, 0, 0, 0],
      ['P1', RELEASE, 800, 800, 400, 400, 0, 0],
      ['P2', RELEASE, 600, 1200, 0, 0, 0, 0],
      ['P3', RELEASE, 0, 600, 300, 0, 0, 0],
    ],
    formula: {
      en: 'level by level: gross = demand + releases of the parents × quantity; then net, receipt and release as in NET_REQUIREMENT and PLANNED_RELEASE.',
      fr: 'niveau par niveau : besoin brut = besoins externes + lancements des composés × quantité ; puis besoin net, réception et lancement comme BESOIN_NET et LANCEMENT_PROPOSE.',
    },
    source: { en: 'Série de TD corrigé MRP, exercise 1.', fr: 'Série de TD corrigé MRP, exercice 1.' },
  },
  EXPLODE: {
    given: [KITS, 'A', 50],
    result: [
      [1, 'B', 100],
      [2, 'D', 200],
      [2, 'E', 200],
      [1, 'C', 150],
      [2, 'E', 300],
      [2, 'F', 300],
      [3, 'D', 300],
      [3, 'G', 300],
    ],
    formula: {
      en: 'quantity of a component = (quantity of the parent × quantity of the line + fixed quantity) / (1 − scrap of the line).',
      fr: 'quantité d’un composant = (quantité du composé × quantité du lien + quantité fixe) / (1 − perte du lien).',
    },
    source: HEIZER_KITS,
  },
  WHERE_USED: {
    given: [KITS, 'D'],
    result: [
      [1, 'B', 2],
      [2, 'A', 4],
      [1, 'F', 1],
      [2, 'C', 2],
      [3, 'A', 6],
    ],
    formula: {
      en: 'quantity in a parent = product of the quantities of the lines on the way up, each divided by 1 − scrap.',
      fr: 'quantité dans un composé = produit des quantités des liens en remontant, chacune divisée par 1 − perte.',
    },
    source: HEIZER_KITS,
  },
  LOW_LEVEL_CODE: {
    given: [KITS, 'D'],
    result: 3,
    formula: {
      en: '0 for an item that nothing contains, else 1 + the greatest code of its parents.',
      fr: '0 pour un article que rien ne contient, sinon 1 + le plus grand code de ses composés.',
    },
    source: HEIZER_KITS,
  },
  LAUNCH_QTY: {
    given: [100, 0.1, 0, 'MULT:1'],
    result: 112,
    formula: {
      en: 'net / (1 − scrap) × (1 + over_launch), then the lot rule: 100 / 0.9 = 111.1, rounded up to 112.',
      fr: 'besoin net / (1 − rebut) × (1 + surlancement), puis la règle de lot : 100 / 0,9 = 111,1, arrondi à 112.',
    },
    source: {
      en: 'Convention of the yield; the other convention, 100 × 1.1 = 110, leaves 99 good units: https://github.com/crbnos/carbon/pull/1312',
      fr: 'Convention du rendement ; l’autre convention, 100 × 1,1 = 110, ne laisse que 99 pièces bonnes : https://github.com/crbnos/carbon/pull/1312',
    },
  },
  LOT_SIZE: {
    given: [[52, 87, 23, 56], 'WW:75,1'],
    result: [[52, 110, 0, 56]],
    formula: {
      en: 'WW: the lots of least setup and holding cost, by dynamic programming; L4L, FOQ, POQ, MIN, MAX and MULT as they say.',
      fr: 'WW : les lots dont les coûts de lancement et de possession sont les plus bas, par programmation dynamique ; LPL, QF, PF, MIN, MAX et MULT comme leur nom le dit.',
    },
    source: NAHMIAS,
  },
  LOT_COST: {
    given: [[52, 87, 23, 56], [52, 110, 0, 56], 75, 1],
    result: 248,
    formula: {
      en: 'setup_cost × number of lots + holding_cost × stock at the end of each period: 3 × 75 + 23.',
      fr: 'coût_lancement × nombre de lots + coût_possession × stock en fin de chaque période : 3 × 75 + 23.',
    },
    source: NAHMIAS,
  },
  EOQ: {
    given: [2400, 120, 1.6],
    result: 600,
    formula: {
      en: '√(2 × annual_demand × order_cost / holding_cost).',
      fr: '√(2 × besoin_annuel × coût_commande / coût_possession).',
    },
    source: {
      en: 'EXO STOCK, exercise 1 (unit price 20, holding rate 8 %): https://fr.scribd.com/document/643396404/EXO-STOCK-docx',
      fr: 'EXO STOCK, exercice 1 (prix unitaire 20, taux de possession 8 %) : https://fr.scribd.com/document/643396404/EXO-STOCK-docx',
    },
  },
  SAFETY_STOCK: {
    given: [0.95, 20, 4],
    result: 65.7941451,
    formula: {
      en: 'z × √(lead_time × demand_deviation² + demand² × lead_time_deviation²), z the quantile of the normal distribution: 1.645 at 0.95.',
      fr: 'z × √(délai × écart_type_besoin² + besoin² × écart_type_délai²), z le quantile de la loi normale : 1,645 à 0,95.',
    },
    source: {
      en: 'Quantile from the NIST/SEMATECH handbook; demand and lead time made for this page.',
      fr: 'Quantile du NIST/SEMATECH handbook ; besoin et délai faits pour cette page.',
    },
  },
  REORDER_POINT: {
    given: [25, 4, 30],
    result: 130,
    formula: { en: 'demand × lead_time + safety_stock.', fr: 'besoin × délai + stock_sécurité.' },
    source: DEFINITION,
  },
  KANBAN_CARDS: {
    given: [240, 0.5, 0.2, 30],
    result: 5,
    formula: {
      en: 'demand × lead_time × (1 + safety) / container, rounded up: 4.8 makes 5.',
      fr: 'besoin_jour × délai × (1 + sécurité) / contenance, arrondi au-dessus : 4,8 fait 5.',
    },
    source: { en: 'Public course example of kanban loops.', fr: 'Exemple de cours public sur les boucles kanban.' },
  },
};
