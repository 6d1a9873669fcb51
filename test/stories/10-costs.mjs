// Part 10: what a disc costs, what to quote for a valve, and whether the plan keeps its budget.
import { rounded } from './excel-days.mjs';

const ITEM = 'CPS-25';

export const story = {
  title: { en: 'What does it cost, what to quote, is there money for it?', fr: 'Combien ça coûte, quel prix donner, et le budget ?' },
  sheets: 'all',
  async play(bench, claim) {
    await rollUp(bench, claim);
    await quotes(bench, claim);
    await budget(bench, claim);
    await bench.sheetPicture('10-costs', 'costs');
    await bench.sheetPicture('10-quotes', 'quotes');
    await bench.sheetPicture('10-budget', 'budget');
  },
};

/**
 * The disc at its standard lot: bar for every piece launched and for the first cut, setup and run on lathe and grinder with their people, all of it
 * borne by the good pieces. Rates are those of the sample: lathe 54 and grinder 66 an hour, turners 26 and grinders (27 + 25) / 2 on average.
 */
async function rollUp(bench, claim) {
  const item = { en: 'Item', fr: 'Article' };
  const { scrap } = (await bench.rows('items', { item, scrap: { en: 'Scrap', fr: 'Taux de rebut' } })).find((row) => row.item === ITEM);
  const [bar] = (
    await bench.rows('bill', {
      parent: { en: 'Parent', fr: 'Composé' },
      quantity: { en: 'Quantity', fr: 'Quantité' },
      fixed: { en: 'Fixed quantity', fr: 'Quantité fixe' },
    })
  ).filter(({ parent }) => parent === ITEM);
  const [turn, grind] = (
    await bench.rows('routings', {
      item,
      setup: { en: 'Setup time', fr: 'Temps de réglage' },
      unit: { en: 'Unit time', fr: 'Temps unitaire' },
    })
  ).filter((row) => row.item === ITEM);
  const seen = (
    await bench.rows('costs', {
      item,
      lot: { en: 'Standard lot', fr: 'Lot standard' },
      material: { en: 'Material (EUR)', fr: 'Matière (EUR)' },
      work: { en: 'Machine and labour (EUR)', fr: 'Machine et main-d’œuvre (EUR)' },
      cost: { en: 'Cost of one (EUR)', fr: 'Coût unitaire (EUR)' },
    })
  ).find((row) => row.item === ITEM);
  const good = seen.lot * (1 - scrap);
  const hours = ({ setup, unit }) => (setup + unit * seen.lot) / 60;
  const material = ((bar.quantity * seen.lot + bar.fixed) * 58) / good;
  const work = (hours(turn) * (54 + 26) + hours(grind) * (66 + (27 + 25) / 2)) / good;
  claim(
    {
      en: `a ${ITEM} in lots of ${seen.lot}: ${bench.number(material, 2)} EUR of bar and ${bench.number(work, 2)} EUR of work`,
      fr: `un ${ITEM} par lots de ${seen.lot} : ${bench.number(material, 2)} EUR de barre et ${bench.number(work, 2)} EUR de travail`,
    },
    [seen.material, seen.work, seen.cost].map((amount) => rounded(amount, 2)),
    [material, work, material + work].map((amount) => rounded(amount, 2)),
  );
}

/** Price = direct cost × (1 + overhead) × (1 + margin); the larger the quantity, the lower. */
async function quotes(bench, claim) {
  const rows = await bench.rows('quotes', {
    quote: { en: 'Quote', fr: 'Devis' },
    quantity: { en: 'Quantity asked', fr: 'Quantité demandée' },
    tools: { en: 'Tools (EUR)', fr: 'Outillage (EUR)' },
    direct: { en: 'Direct cost of one (EUR)', fr: 'Coût direct unitaire (EUR)' },
    overhead: { en: 'Overhead', fr: 'Frais généraux' },
    margin: { en: 'Margin', fr: 'Marge' },
    price: { en: 'Price of one (EUR)', fr: 'Prix unitaire (EUR)' },
  });
  const expected = rows.map(({ direct, overhead, margin }) => direct * (1 + overhead) * (1 + margin));
  claim(
    {
      en: `prices of one: ${expected.map((price) => bench.number(price, 2)).join(', ')} EUR`,
      fr: `prix unitaires : ${expected.map((price) => bench.number(price, 2)).join(' ; ')} EUR`,
    },
    // The direct cost is shown in cents.
    rows.map(({ price }, index) => Math.abs(price - expected[index]) < 0.01),
    rows.map(() => true),
  );
  claim(
    {
      en: 'the tool of 2,400 EUR is shared by 60 pumps: 40 EUR each',
      fr: 'l’outillage de 2 400 EUR se partage sur 60 pompes : 40 EUR chacune',
    },
    rows.filter(({ quote }) => quote === 'D-119').map(({ tools }) => tools),
    [2400 / 60, 2400 / 60],
  );
}

/** What is left of each budget, and the one that is exceeded. */
async function budget(bench, claim) {
  const rows = await bench.rows('budget', {
    kind: { en: 'Kind of cost', fr: 'Nature du coût' },
    allowed: { en: 'Budget (EUR)', fr: 'Budget alloué (EUR)' },
    plan: { en: 'Plan (EUR)', fr: 'Coût du plan (EUR)' },
    left: { en: 'Left (EUR)', fr: 'Reste (EUR)' },
    state: { en: 'State', fr: 'État' },
  });
  const over = rows.filter(({ allowed, plan }) => plan > allowed);
  claim(
    {
      en: `${over.length} of ${rows.length} budgets is exceeded: ${over.map(({ kind, allowed, plan }) => `${kind}, ${bench.number(plan - allowed, 0)} EUR`).join('; ')}`,
      fr: `${over.length} budget dépassé sur ${rows.length} : ${over.map(({ kind, allowed, plan }) => `${kind}, ${bench.number(plan - allowed, 0)} EUR`).join(' ; ')}`,
    },
    [rows.map(({ left }) => left), rows.filter(({ state }) => state.startsWith('▲')).length],
    [rows.map(({ allowed, plan }) => allowed - plan), over.length],
  );
}
