// The whole job in French, in Chromium on the production bundle: no English is left on the pane, in the sheets' names or in the dates.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBench, skip } from './bench-page.mjs';

const TABS = ['late', 'messages', 'load', 'pareto', 'changes'];

/** What differs between the two runs: names of buttons and of the sheet with the demands, and a due date as it is typed. */
const WORDS = {
  en: {
    sample: 'Open the sample workshop',
    regenerate: 'Regenerate the plan',
    options: 'More options',
    back: 'Back',
    menu: 'Menu',
    tables: 'Choose the tables',
    help: 'Help and about',
    stale: 'The plan is out of date',
    demand: 'Demand',
    due: '4/20/2027',
  },
  fr: {
    sample: 'Ouvrir l’atelier exemple',
    regenerate: 'Régénérer le plan',
    options: 'Plus d’options',
    back: 'Retour',
    menu: 'Menu',
    tables: 'Choisir les tableaux',
    help: 'Aide et à propos',
    stale: 'Le plan n’est plus à jour',
    demand: 'Besoins',
    due: '20/04/2027',
  },
};

/** Words that both languages write alike, and names. */
const SHARED = new Set([
  'Jalon',
  'Menu',
  'Messages',
  'Causes',
  'Pareto',
  'Options',
  'Contacts',
  'Budget',
  'English',
  'Français',
  'Information.',
  'F6',
]);
/** What support is told of a message, in any language. */
const CODE = /^Code [a-z]+\.[a-z.-]+$/;
/** What is written to the supplier of MOT-90, in English as he wishes; an address; a message's key. */
const IN_THE_ADDRESSEES_LANGUAGE = /^\S+@\S+$|^Subject: |\bMOT-90\b|^[a-z-]+\.[a-z-]+-[0-9a-z]+$/;
/** Words that no French sentence has. */
const ENGLISH = /\b(the|and|of|is|are|was|with|from|late|load|this|that|your|you|not|order|orders|by|to)\b/i;

describe('the whole job in French', { skip }, () => {
  let screens;
  let french;
  let bench;

  before(async () => {
    const english = await openBench('lang=en');
    try {
      screens = await wholeJob(english, WORDS.en);
    } finally {
      await english.close();
    }
    bench = await openBench('lang=fr');
    french = await wholeJob(bench, WORDS.fr);
  });

  after(() => bench?.close());

  test('leaves no sentence of the English pane on any screen', () => {
    assert.deepEqual(Object.keys(french), Object.keys(screens));
    for (const [name, lines] of Object.entries(french)) {
      const english = new Set(screens[name]);
      const left = lines.filter(
        (line) => english.has(line) && /\p{L}{3}/u.test(line) && !SHARED.has(line) && !isName(line) && !CODE.test(line),
      );
      assert.deepEqual(left, [], name);
    }
  });

  test('leaves no English word on any screen', () => {
    for (const [name, lines] of Object.entries(french)) {
      assert.deepEqual(
        lines.filter((line) => isEnglish(line)),
        [],
        name,
      );
    }
  });

  test('names the sheets in French', async () => {
    assert.deepEqual((await bench.sheetNames()).slice(bench.planners.length), [
      'Tableau de bord',
      'Messages du plan',
      'Gantt par ordre',
      'Gantt par poste',
      'Charge',
      'Ordonnancement',
      'Ordres du plan',
      'Besoins nets',
      'Stock projeté',
      'Pareto des écarts',
      'Évolution du plan',
      'Faisabilité',
      'Qualité des données',
      'Effets des ajustements',
      'Comparaison de scénarios',
      'PDP (Jalon)',
      'Promesses',
      'Analyse des stocks',
      'Achats à faire',
      'Sous-traitance',
      'Notes fournisseurs',
      'Départs',
      'Arrivées',
      'En-cours et files',
      'Coûts de revient',
      'Chiffrage des devis',
      'Budget et plan',
      'Réseau PERT',
      'Dessin du réseau',
      'Programme semaine',
      'Point d’équipe',
      'À prévenir',
      'Journal du plan',
      'Performance',
      'Écarts',
      'Lancement',
      'Dossiers de fabrication',
      'Ishikawa et 5 pourquoi',
      'Plan d’actions',
    ]);
  });

  test('shows dates as day, month and year, and decimals after a comma', async () => {
    const cells = (await bench.cells('Ordonnancement', 'A1:W40')).flat().map((text) => text.trim());
    const dates = cells.filter((text) => /^(\p{L}+\.? )?\d{1,4}[/-]\d{1,2}/u.test(text));
    assert.ok(dates.length > 20, String(dates.length));
    for (const text of dates) assert.match(text, /^(\p{L}+\.? )?(0[1-9]|[12]\d|3[01])\/(0[1-9]|1[0-2])(\/\d{4})?( \d{2}:\d{2})?$/u);
    assert.deepEqual(
      cells.filter((text) => /^\d+\.\d+$/.test(text)),
      [],
    );
    assert.ok(cells.some((text) => /^\d+,\d+$/.test(text)));
  });

  test('writes no English into the sheets', async () => {
    for (const name of (await bench.sheetNames()).slice(bench.planners.length)) {
      const texts = (await bench.cells(name, 'A1:Z60')).flat().filter((text) => isEnglish(text) && !IN_THE_ADDRESSEES_LANGUAGE.test(text));
      assert.deepEqual(texts, [], name);
    }
  });

  test('tells the pane’s page and its readers that it is in French', async () => {
    const frame = await bench.frame();
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'fr');
  });
});

/** First run, plan, every page and tab, a change: what each screen says, line by line, with what it says to a screen reader. */
async function wholeJob(bench, words) {
  const screens = {};
  const keep = async (name) => {
    screens[name] = await linesOf(bench);
  };
  await keep('welcome');
  await bench.openSample(words.sample, words.regenerate);
  await keep('ready');
  await bench.chooseInMenu(words.menu, words.tables);
  await keep('tables');
  await bench.button(words.back).click();
  await bench.button(words.options).click();
  await keep('options');
  await bench.button(words.back).click();
  await bench.button(words.regenerate).click();
  await bench.planWritten();
  for (const tab of TABS) {
    await bench.pane.locator(`[data-tab=${tab}]`).click();
    if (tab === 'load' || tab === 'pareto') await bench.pane.locator('[role=tabpanel] svg').first().waitFor();
    await keep(`result, ${tab}`);
  }
  await bench.edit(words.demand, 'D5', words.due);
  await bench.says(words.stale);
  await keep('stale');
  await bench.chooseInMenu(words.menu, words.help);
  await keep('help');
  await bench.button(words.back).click();
  await bench.button(words.menu).click();
  screens.menu = (await bench.pane.getByRole('menu').allInnerTexts()).flatMap(split);
  await bench.page.keyboard.press('Escape');
  return screens;
}

async function linesOf(bench) {
  const said = await bench.pane.locator('[data-pane]').evaluate((pane) => [
    pane.innerText,
    // A picture with a name of its own is read by that name alone, whatever the chart library calls its parts.
    ...[...pane.querySelectorAll('[aria-label], [title], [placeholder]')]
      .filter((one) => one.parentElement.closest('[role=img], [aria-hidden=true]') === null)
      .flatMap((one) => ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? '')),
  ]);
  return said.flatMap(split);
}

const split = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Without the names of orders, such as OF-3103 (OF: ordre de fabrication), and the codes of messages, such as late.material, which support reads in any language. */
function isEnglish(text) {
  return ENGLISH.test(text.replace(/\bOF\b|\b[A-Z]+-\d+|\b[a-z]+\.[a-z.-]+$/g, ''));
}

/** Numbers of orders, items and customers, which no language changes. */
function isName(line) {
  return !/\p{Ll}{3} \p{Ll}/u.test(line) && /\d|^[\p{Lu} ]+$/u.test(line);
}
