// The shop floor: an order may start, pieces and scrap come back, an action changes a parameter, the next plan shows it, the action is closed.
import { dayOf } from './excel-days.mjs';

const ITEM = 'PIS-12';
const ORDER = 'OF-3104';
/** What the lathe did on Friday evening. */
const BUSY_WITH = 'OF-3088';
const BEFORE = 0.05;
const AFTER = 0.02;
const OWNER = 'Costa L.';
const VERIFIER = 'O. Tissot';
const WHAT = { en: 'Measure the first piston before the run', fr: 'Mesurer le premier piston avant la série' };

export const story = {
  title: {
    en: 'From release to a closed action: fewer pistons for the bin',
    fr: 'Du lancement à l’action soldée : moins de pistons au rebut',
  },
  sheets: 'all',
  changes: true,
  async play(bench, claim) {
    await release(bench, claim);
    await progress(bench, claim);
    const before = await launched(bench);
    const id = await act(bench, claim);
    await bench.button({ en: 'Apply', fr: 'Appliquer' }).click();
    await bench.pane.getByText(bench.say({ en: /^Applied: /, fr: /^Appliqué\s: / })).waitFor();
    await bench.open('items');
    await bench.picture('13-action');
    await bench.regenerateFromRibbon();
    const after = await launched(bench);
    claim(
      {
        en: `with ${100 * AFTER} % scrap instead of ${100 * BEFORE} % the next plan launches ${after.total} pistons instead of ${before.total} for as many good ones`,
        fr: `avec ${100 * AFTER} % de rebut au lieu de ${100 * BEFORE} %, le plan suivant lance ${after.total} pistons au lieu de ${before.total} pour autant de bons`,
      },
      [before.orders.every(fits(BEFORE)), after.orders.every(fits(AFTER)), after.total < before.total],
      [true, true, true],
    );
    await close(bench, claim, id);
  },
};

/** Launched × (1 − scrap) are the good ones, which the sheet gives in whole pieces. */
const fits =
  (scrap) =>
  ({ quantity, good }) =>
    Math.abs(quantity * (1 - scrap) - good) <= 1;

async function release(bench, claim) {
  const orders = await bench.rows('releases', {
    order: { en: 'Order', fr: 'Ordre' },
    verdict: 'Verdict',
    start: { en: 'Start', fr: 'Début' },
  });
  const ready = orders.filter(({ verdict }) => verdict.startsWith('✓'));
  claim(
    {
      en: `${ready.length} of ${orders.length} orders of the week are ready to start`,
      fr: `${ready.length} ordres de la semaine sur ${orders.length} sont prêts à partir`,
    },
    [ready.length > 0, orders.every(({ start }) => start < dayOf('2027-03-08'))],
    [true, true],
  );
  await bench.sheetPicture('13-release', 'releases');
}

/** The operator reports the first pistons; a record that cannot be is told before it is written. */
async function progress(bench, claim) {
  const count = (await records(bench)).length;
  await bench.act({ en: /^Report progress/, fr: /^Saisir l’avancement/ });
  const field = (label) => bench.pane.getByLabel(bench.say(label)).first();
  await field({ en: /^Order and operation/, fr: /^Ordre et phase/ }).fill(`${ORDER}/10`);
  await field({ en: /^Good pieces/, fr: /^Pièces bonnes/ }).fill('3');
  await field({ en: /^Scrap/, fr: /^Rebuts/ }).fill('1');
  await field({ en: /^Start/, fr: /^Début/ }).fill('2027-02-26T19:00');
  await field({ en: /^End/, fr: /^Fin/ }).fill('2027-02-26T20:13');
  await field({ en: /^Operator/, fr: /^Opérateur/ }).fill(OWNER);
  await bench.open('progress');
  const record = bench.button({ en: 'Record', fr: 'Enregistrer' });
  await record.click();
  // The lathe had another order then: it was on Saturday.
  await bench.pane.getByText(new RegExp(BUSY_WITH)).first().waitFor();
  await bench.picture('13-progress');
  await field({ en: /^Start/, fr: /^Début/ }).fill('2027-02-27T08:00');
  await field({ en: /^End/, fr: /^Fin/ }).fill('2027-02-27T09:13');
  await field({ en: /^Remark/, fr: /^Observation/ }).focus();
  await bench.says({ en: 'Nothing wrong with it.', fr: 'Rien à redire.' });
  await record.click();
  await bench.says({ en: /Added to Progress: 1 row\./, fr: /Ajout dans Avancement\s: 1 ligne\./ });
  const rows = await records(bench);
  const { order, good, scrap } = rows.at(-1);
  claim(
    {
      en: `${ORDER}: 3 good pistons and 1 for the bin stand in the table`,
      fr: `${ORDER} : 3 pistons bons et 1 au rebut sont dans le tableau`,
    },
    [rows.length, order, good, scrap],
    [count + 1, ORDER, 3, 1],
  );
  await bench.regenerate();
}

const records = (bench) =>
  bench.rows('progress', { order: { en: 'Order', fr: 'OF' }, good: { en: 'Good', fr: 'Bonnes' }, scrap: { en: 'Scrap', fr: 'Rebuts' } });

/** A new action that changes the scrap of the piston; gives its number, its page open. */
async function act(bench, claim) {
  await bench.act({ en: /^Action (board|plan)/, fr: /^(Tableau|Plan) d.actions/ });
  await bench.button({ en: 'New action', fr: 'Nouvelle action' }).click();
  const field = (label) => bench.pane.getByLabel(bench.say(label)).first();
  await field({ en: /^What is done/, fr: /^Ce qui est fait/ }).fill(bench.say(WHAT));
  await field({ en: /^Owner/, fr: /^Pilote/ }).fill(OWNER);
  await field({ en: /^Due/, fr: /^Échéance/ }).fill('2027-03-12');
  await bench.pane.getByText(bench.say({ en: 'Parameter that it changes', fr: 'Paramètre qu’elle change' }), { exact: true }).click();
  await field({ en: /^Parameter$/, fr: /^Paramètre$/ }).selectOption({
    label: bench.say({ en: 'Scrap of an item', fr: 'Rebut d’un article' }),
  });
  await field({ en: /^Item, or item/, fr: /^Article, ou article/ }).fill(ITEM);
  await field({ en: /^New value/, fr: /^Nouvelle valeur/ }).fill(bench.number(AFTER, 2));
  await bench.button({ en: 'Save', fr: 'Enregistrer' }).click();
  await bench.says({ en: /Added to Actions: 1 row\./, fr: /Ajout dans Actions\s: 1 ligne\./ });
  const action = (await actions(bench)).at(-1);
  claim(
    {
      en: `action ${action.id} stands in the table: ${OWNER}, due 12 March`,
      fr: `l’action ${action.id} est dans le tableau : ${OWNER}, pour le 12 mars`,
    },
    [action.what, action.owner, Math.floor(action.due)],
    [bench.say(WHAT), OWNER, dayOf('2027-03-12')],
  );
  await openAction(bench, action.id);
  return action.id;
}

const openAction = (bench, id) => bench.button({ en: `Open action ${id}`, fr: `Ouvrir l’action ${id}` }).click();

const actions = (bench) =>
  bench.rows('actionTable', {
    id: { en: 'Id', fr: 'N°' },
    what: 'Action',
    owner: { en: 'Owner', fr: 'Pilote' },
    due: { en: 'Due', fr: 'Échéance' },
    stage: { en: 'Stage', fr: 'Avancement' },
    effect: { en: 'Measured effect', fr: 'Effet mesuré' },
    verifier: { en: 'Verified by', fr: 'Vérifié par' },
  });

/** Planned orders of the piston, and how many pieces they launch. */
async function launched(bench) {
  const rows = await bench.rows('plannedOrders', {
    order: { en: 'Order', fr: 'Ordre' },
    item: { en: 'Item', fr: 'Article' },
    quantity: { en: 'Quantity', fr: 'Quantité' },
    good: { en: 'Good units', fr: 'Pièces bonnes' },
  });
  const orders = rows.filter(({ order, item }) => item === ITEM && order.startsWith(`${ITEM}/`));
  return { orders, total: orders.reduce((sum, { quantity }) => sum + quantity, 0) };
}

/** The gate asks for the measured effect and for who verified it; then the action is closed. */
async function close(bench, claim, id) {
  await bench.act({ en: /^Action (board|plan)/, fr: /^(Tableau|Plan) d.actions/ });
  await openAction(bench, id);
  const field = (label) => bench.pane.getByLabel(bench.say(label)).first();
  await field({ en: /^Board$/, fr: /^Tableau$/ }).selectOption({ label: bench.say({ en: 'Done', fr: 'Fait' }) });
  await bench.says({ en: /^Not yet “Done”/, fr: /^Pas encore «\sFait\s»/ });
  await field({ en: /^Measured effect/, fr: /^Effet mesuré/ }).fill(
    bench.say({ en: 'Scrap 2 % on three lots', fr: 'Rebut 2 % sur trois lots' }),
  );
  await field({ en: /^Effect reached/, fr: /^Effet atteint/ }).selectOption({ label: bench.say({ en: 'Yes', fr: 'Oui' }) });
  await field({ en: /^Verified by/, fr: /^Vérifié par/ }).fill(VERIFIER);
  await bench.button({ en: 'Save', fr: 'Enregistrer' }).click();
  await bench.button({ en: 'New action', fr: 'Nouvelle action' }).waitFor();
  const action = (await actions(bench)).find((one) => one.id === id);
  claim(
    {
      en: `${id} is closed: its effect is measured, and ${VERIFIER} verified it`,
      fr: `${id} est soldée : effet mesuré, vérifié par ${VERIFIER}`,
    },
    [action.verifier, action.effect !== '', action.stage],
    [VERIFIER, true, bench.say({ en: 'done', fr: 'fait' })],
  );
  await bench.open('actionTable');
  await bench.button({ en: `Open action ${id}`, fr: `Ouvrir l’action ${id}` }).scrollIntoViewIfNeeded();
  await bench.picture('13-board');
}
