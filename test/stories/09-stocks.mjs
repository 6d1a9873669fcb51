// Part 9: where stock goes, which items matter, what is blocked or expired.
import { sum } from './excel-days.mjs';

export const story = {
  title: { en: 'Which stock matters, and where does it go?', fr: 'Quel stock compte, et où va-t-il ?' },
  sheets: 'all',
  async play(bench, claim) {
    await classes(bench, claim);
    await value(bench, claim);
    await projection(bench, claim);
    await bench.sheetPicture('09-stock-analysis', 'stocks');
    await bench.sheetPicture('09-projection', 'stockProjection');
  },
};

/** A: the items that make the first 80 % of the consumption in money; B up to 95 %. The item that crosses a limit belongs to the class above it. */
async function classes(bench, claim) {
  const costs = await bench.rows('items', { item: { en: 'Item', fr: 'Article' }, cost: { en: 'Unit cost', fr: 'Prix de revient' } });
  const seen = await bench.rows(
    'stocks',
    {
      item: { en: 'Item', fr: 'Article' },
      required: { en: 'Required', fr: 'Besoin de l’horizon' },
      abc: { en: 'ABC class', fr: 'Classe ABC' },
    },
    1,
  );
  const consumed = seen
    .map(({ item, required }) => ({ item, money: Number(required) * Number(costs.find((one) => one.item === item)?.cost ?? 0) }))
    .sort((one, other) => other.money - one.money);
  const all = sum(consumed.map(({ money }) => money));
  let before = 0;
  const expected = consumed.map(({ item, money }) => {
    const share = before / all;
    before += money;
    return [item, share < 0.8 ? 'A' : share < 0.95 ? 'B' : 'C'];
  });
  const firsts = expected.filter(([, abc]) => abc === 'A').map(([item]) => item);
  claim(
    {
      en: `${firsts.length} of ${expected.length} items are class A: ${firsts.join(', ')}`,
      fr: `${firsts.length} articles sur ${expected.length} sont de classe A : ${firsts.join(', ')}`,
    },
    seen.map(({ item, abc }) => [item, abc]).sort(),
    expected.sort(),
  );
}

/** What all free stock is worth: pieces that may be used × unit cost, counted in the planner's tables. */
async function value(bench, claim) {
  const item = { en: 'Item', fr: 'Article' };
  const costs = await bench.rows('items', { item, cost: { en: 'Unit cost', fr: 'Prix de revient' } });
  const stock = await bench.rows('stock', {
    item,
    quantity: { en: 'Quantity', fr: 'Quantité' },
    status: { en: 'Status', fr: 'Situation' },
    expiry: { en: 'Expiry', fr: 'Péremption' },
  });
  const [{ now }] = (await bench.rows('parameters', { name: { en: 'Name', fr: 'Nom' }, now: { en: 'Value', fr: 'Valeur' } })).filter(
    ({ name }) => name === bench.say({ en: 'now', fr: 'date de l’instant' }),
  );
  const usable = stock.filter(
    ({ status, expiry }) => status === bench.say({ en: 'free', fr: 'libre' }) && (expiry === '' || expiry >= Math.floor(now)),
  );
  const expected = sum(usable.map((lot) => lot.quantity * Number(costs.find((one) => one.item === lot.item).cost)));
  const seen = await bench.rows('stocks', { worth: { en: 'Value (EUR)', fr: 'Valeur (EUR)' } }, 1);
  claim(
    { en: `free stock is worth ${bench.number(expected, 0)} EUR`, fr: `le stock libre vaut ${bench.number(expected, 0)} EUR` },
    sum(seen.map(({ worth }) => Number(worth))),
    expected,
  );
}

/** The stock of the valves at the end of each week by the netting: what was, plus receipts, less requirements. */
async function projection(bench, claim) {
  const [headers, ...rows] = await bench.grid('netRequirements');
  const line = (item, words) =>
    rows
      .find((row) => row[0] === item && row[3] === bench.say(words))
      .slice(4, headers.length)
      .map(Number);
  const items = ['VAN-25', 'VOL-80'];
  const stock = await bench.rows('stock', { item: { en: 'Item', fr: 'Article' }, quantity: { en: 'Quantity', fr: 'Quantité' } });
  const expected = items.map((item) => {
    let level = sum(stock.filter((lot) => lot.item === item).map(({ quantity }) => quantity));
    const gross = line(item, { en: 'Gross requirement', fr: 'Besoin brut' });
    const receipts = line(item, { en: 'Scheduled receipt', fr: 'Réception attendue' });
    const planned = line(item, { en: 'Planned receipt', fr: 'Ordre proposé (fin)' });
    return gross.map((required, period) => (level += receipts[period] + planned[period] - required));
  });
  claim(
    {
      en: `${items.join(' and ')} week by week: ${expected.map((levels) => levels.join(', ')).join('; ')}`,
      fr: `${items.join(' et ')} semaine par semaine : ${expected.map((levels) => levels.join(', ')).join(' ; ')}`,
    },
    items.map((item) => line(item, { en: 'Projected stock', fr: 'Stock projeté' })),
    expected,
  );
}
