// Part 3: what would help the worst late order, each way computed by planning with it; one is applied.
const DEMAND = 'C-27111';

export const story = {
  title: { en: `Chimie Savoie waits for ${DEMAND}: what would help?`, fr: `Chimie Savoie attend ${DEMAND} : que faire ?` },
  sheets: 'essential',
  changes: true,
  async play(bench, claim) {
    const before = await readyOf(bench);
    await bench.button({ en: `Compute what would help ${DEMAND}`, fr: `Calculer ce qui aiderait ${DEMAND}` }).click();
    const proposals = await bench.proposals();
    const [best] = proposals;
    const gains = best.effects.find((effect) => effect.startsWith(bench.say({ en: 'gains', fr: 'gagne' })));
    claim(
      {
        en: `${proposals.length} ways help; the best: “${best.sentence}” (${best.effects.join(', ')})`,
        fr: `${proposals.length} remèdes ; le meilleur : « ${best.sentence} » (${best.effects.join(', ')})`,
      },
      gains !== undefined,
      true,
    );
    await bench.open('dashboard');
    await bench.picture('03-remedies');
    await best.card.getByRole('button').click();
    await bench.says({ en: /Added to Adjustments: 1 row\./, fr: /Ajout dans Ajustements\s: 1 ligne\./ });
    await bench.regenerate();
    const after = await readyOf(bench);
    claim(
      {
        en: `the next plan has it ${length(before - after, bench)} earlier, no less than the remedy said: ${gains}`,
        fr: `le plan suivant le finit ${length(before - after, bench)} plus tôt, pas moins que le remède le disait : ${gains}`,
      },
      Math.round((before - after) * 1440) >= minutesOfLength(gains),
      true,
    );
    const due = (await bench.rows('demand', { id: { en: 'Demand', fr: 'Besoin' }, due: { en: 'Due date', fr: 'Délai' } })).find(
      ({ id }) => id === DEMAND,
    ).due;
    claim(
      {
        en: `${DEMAND} was ready after its day, and is now ready on it`,
        fr: `${DEMAND} était prêt après son jour, il l’est désormais à temps`,
      },
      [before < due + 1, after < due + 1],
      [false, true],
    );
  },
};

/** When the last order that serves the demand itself is finished, in days of Excel's calendar. */
async function readyOf(bench) {
  const { item } = (await bench.rows('demand', { id: { en: 'Demand', fr: 'Besoin' }, item: { en: 'Item', fr: 'Article' } })).find(
    ({ id }) => id === DEMAND,
  );
  const orders = await bench.rows('plannedOrders', {
    item: { en: 'Item', fr: 'Article' },
    finish: { en: 'Finish', fr: 'Fin' },
    serves: { en: 'Serves', fr: 'Pour' },
  });
  return Math.max(...orders.filter((order) => order.item === item && String(order.serves).includes(DEMAND)).map(({ finish }) => finish));
}

/** Minutes of `gains 1 d 4 h 10 min`; the pane leaves out what is small beside the rest. */
function minutesOfLength(words) {
  const part = (unit) => Number(new RegExp(`(\\d+) ${unit}\\b`).exec(words)?.[1] ?? 0);
  return part('[dj]') * 1440 + part('h') * 60 + part('min');
}

const length = (days, bench) => `${bench.number(days, 1)} ${bench.say({ en: 'days', fr: 'jours' })}`;
