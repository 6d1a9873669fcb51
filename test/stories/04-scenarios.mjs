// Part 4: chase the suppliers, or open Saturdays? Two scenarios beside the plan as it is; one is planned with.
const CHASE = { en: 'Chase suppliers', fr: 'Relances' };

export const story = {
  title: {
    en: 'Chase the suppliers or open Saturdays? Two scenarios',
    fr: 'Relancer les fournisseurs ou ouvrir des samedis ? Deux scénarios',
  },
  sheets: 'all',
  changes: true,
  async play(bench, claim) {
    const late = await bench.lateDemands();
    await bench.act({ en: /^Compare scenarios/, fr: /^Comparer des scénarios/ });
    const list = bench.pane.getByRole('list', { name: bench.say({ en: /^Scenarios, /, fr: /^Scénarios, / }) });
    await list.getByText(bench.say(CHASE)).waitFor();
    await bench.pane.getByText(bench.say({ en: 'All figures', fr: 'Tous les chiffres' })).click();
    const counted = numbersOf(await list.innerText());
    claim(
      {
        en: `late demands without a scenario, with the suppliers chased, with two Saturdays: ${counted.join(', ')}; the first is the plan's own`,
        fr: `besoins en retard sans scénario, avec les relances, avec deux samedis : ${counted.join(', ')} ; le premier est celui du plan`,
      },
      counted[0],
      late,
    );
    await bench.open('adjustments');
    await bench.picture('04-scenarios');
    await bench.button({ en: 'Use the scenario Chase suppliers and replan', fr: 'Utiliser le scénario Relances et replanifier' }).click();
    await bench.planned();
    claim(
      {
        en: 'planned with the scenario, as many demands are late as the comparison said',
        fr: 'avec le scénario, autant de besoins en retard que la comparaison le disait',
      },
      await bench.lateDemands(),
      counted[1],
    );
    const [, ...lines] = await bench.grid('scenarios');
    claim(
      { en: 'the sheet has the same late demands, side by side', fr: 'la feuille donne les mêmes retards, côte à côte' },
      lines
        .find(([figure]) => figure === bench.say({ en: 'Late demands', fr: 'Besoins en retard' }))
        ?.slice(1, 4)
        .map(Number),
      counted,
    );
    await bench.sheetPicture('04-side-by-side', 'scenarios');
    await bench.act({ en: /^Compare scenarios/, fr: /^Comparer des scénarios/ });
    await bench.button({ en: 'Back to the plan without scenario', fr: 'Revenir au plan sans scénario' }).click();
    await bench.planned();
    claim({ en: 'and back: the plan of before', fr: 'et retour : le plan d’avant' }, await bench.lateDemands(), late);
  },
};

/** The figure of each scenario: a line with a number alone. */
const numbersOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\d+$/.test(line))
    .map(Number);
