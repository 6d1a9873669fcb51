// Part 6: what may still be promised, a date for a new customer, and the plan that keeps it.
import { dayOf } from './excel-days.mjs';

const ITEM = 'VAN-25';
const QUANTITY = 20;
const CUSTOMER = 'Fromagerie Bauges';
const WANTED = '2027-03-26';
const PRIORITY = 3;

export const story = {
  title: { en: `When could ${CUSTOMER} have ${QUANTITY} valves?`, fr: `Quand ${CUSTOMER} peut-elle avoir ${QUANTITY} vannes ?` },
  sheets: 'all',
  changes: true,
  async play(bench, claim) {
    await availableToPromise(bench, claim);
    await bench.sheetPicture('06-master-schedule', 'masterSchedule');
    await bench.act({ en: /^Promise a date/, fr: /^Promettre une date/ });
    await bench.pane.getByLabel(bench.say({ en: /^Item/, fr: /^Article/ })).fill(ITEM);
    await bench.pane.getByLabel(bench.say({ en: /^Quantity/, fr: /^Quantité/ })).fill(String(QUANTITY));
    await bench.pane.getByLabel(bench.say({ en: /^Wanted on/, fr: /^Souhaité le/ })).fill(WANTED);
    await bench.pane.getByLabel(bench.say({ en: /^Priority/, fr: /^Priorité/ })).fill(String(PRIORITY));
    await bench.pane.getByLabel(bench.say({ en: /^Customer/, fr: /^Client/ })).fill(CUSTOMER);
    await bench.button({ en: 'Find the date', fr: 'Trouver la date' }).click();
    await bench.says({ en: new RegExp(`^${QUANTITY} ${ITEM}: ready on`), fr: new RegExp(`^${QUANTITY} ${ITEM}\\s: prêt le`) });
    await bench.open('masterSchedule');
    await bench.picture('06-promise');
    await bench.button({ en: 'Add this demand', fr: 'Ajouter ce besoin' }).click();
    await bench.says({ en: /Added to Demand: 1 row\./, fr: /Ajout dans Besoins\s: 1 ligne\./ });
    const added = (await demands(bench)).at(-1);
    claim(
      {
        en: `the demand stands in the planner's table, due on the promised day`,
        fr: 'le besoin est dans le tableau du gestionnaire, pour le jour promis',
      },
      [added.item, added.quantity, added.customer],
      [ITEM, QUANTITY, CUSTOMER],
    );
    await bench.regenerate();
    const kept = (
      await bench.rows('promises', {
        customer: { en: 'Customer', fr: 'Client' },
        ready: { en: 'By the plan', fr: 'Selon le plan' },
        asked: { en: 'Asked for', fr: 'Demandé le' },
      })
    ).find(({ customer }) => customer === CUSTOMER);
    claim(
      { en: `the next plan keeps ${WANTED}`, fr: `le plan suivant tient le ${WANTED}` },
      [Math.floor(added.due), Math.floor(kept.asked), kept.ready <= dayOf(WANTED) + 1],
      [dayOf(WANTED), dayOf(WANTED), true],
    );
  },
};

const demands = (bench) =>
  bench.rows('demand', {
    item: { en: 'Item', fr: 'Article' },
    quantity: { en: 'Quantity', fr: 'Quantité' },
    due: { en: 'Due date', fr: 'Délai' },
    customer: { en: 'Customer', fr: 'Client' },
  });

/** Available to promise: what comes in a period, with the first one the stock, less what is booked in it. The valve's periods need nothing of each other. */
async function availableToPromise(bench, claim) {
  const [headers, ...rows] = await bench.grid('masterSchedule');
  const line = (words) =>
    rows
      .find(([item, , , row]) => item === ITEM && row === bench.say(words))
      .slice(4, headers.length)
      .map(Number);
  const stock = (await bench.rows('stock', { item: { en: 'Item', fr: 'Article' }, quantity: { en: 'Quantity', fr: 'Quantité' } }))
    .filter(({ item }) => item === ITEM)
    .reduce((total, { quantity }) => total + quantity, 0);
  const coming = line({ en: 'Receipts on their way', fr: 'Réceptions attendues' });
  const planned = line({ en: 'Planned receipts', fr: 'Ordres proposés (fin)' });
  const orders = line({ en: 'Customer orders', fr: 'Commandes' });
  const further = line({ en: 'After-sales and internal', fr: 'SAV et interne' });
  const expected = coming.map(
    (quantity, period) => quantity + planned[period] + (period === 0 ? stock : 0) - orders[period] - further[period],
  );
  claim(
    {
      en: `of the valve may still be promised, week by week: ${expected.join(', ')}`,
      fr: `de la vanne, on peut encore promettre, semaine par semaine : ${expected.join(', ')}`,
    },
    line({ en: 'Available to promise', fr: 'Disponible à la vente' }),
    expected,
  );
}
