// Part 2: the grinder has more work than hours. Proposals with their effect and cost; one is applied, and taken back.
export const story = {
  title: { en: 'The grinder is overloaded: level the load', fr: 'La rectifieuse est surchargée : lisser la charge' },
  sheets: 'essential',
  changes: true,
  async play(bench, claim) {
    const before = await figures(bench);
    await bench.act({ en: /^Level the load/, fr: /^Lisser la charge/ });
    const proposals = await bench.proposals();
    const chosen = proposals[0];
    const promised =
      after(chosen.effects, { en: /^late demands: .* → (\d+)/, fr: /^besoins en retard : .* → (\d+)/ }, bench) ?? before.late;
    const overloads = after(chosen.effects, { en: /^overloads: .* → (\d+)/, fr: /^surcharges : .* → (\d+)/ }, bench) ?? before.overloads;
    claim(
      {
        en: `the best of ${proposals.length} proposals: “${chosen.sentence}” (${chosen.effects.join(', ')})`,
        fr: `la meilleure de ${proposals.length} propositions : « ${chosen.sentence} » (${chosen.effects.join(', ')})`,
      },
      promised + overloads < before.late + before.overloads,
      true,
    );
    await chosen.card.getByRole('checkbox').check();
    await bench.open('load');
    await bench.picture('02-levelling');
    await bench.button({ en: 'Apply 1 proposal', fr: 'Appliquer 1 proposition' }).click();
    await bench.says({ en: /Added to Adjustments: 1 row\./, fr: /Ajout dans Ajustements\s: 1 ligne\./ });
    await bench.regenerate();
    const applied = await figures(bench);
    claim(
      {
        en: `planned anew, ${applied.late} demands are late and ${applied.overloads} periods overloaded: no more than was promised`,
        fr: `après un nouveau plan, ${applied.late} besoins en retard et ${applied.overloads} surcharges : pas plus que promis`,
      },
      [applied.late <= promised, applied.overloads <= overloads],
      [true, true],
    );
    await takeBack(bench);
    await bench.open('adjustments');
    await bench.pane.getByRole('switch').last().scrollIntoViewIfNeeded();
    await bench.picture('02-taken-back');
    await bench.regenerate();
    claim(
      {
        en: 'switched off, the plan has the late demands and the overloads of before',
        fr: 'désactivée, le plan retrouve ses retards et ses surcharges',
      },
      await figures(bench),
      before,
    );
  },
};

/** Late demands by the pane, and how many periods the sheet Load marks as overloaded. */
async function figures(bench) {
  const load = await bench.rows('load', { state: { en: 'State', fr: 'État' } });
  return { late: await bench.lateDemands(), overloads: load.filter(({ state }) => String(state).startsWith('▲')).length };
}

function after(effects, pattern, bench) {
  const found = effects.map((effect) => bench.say(pattern).exec(effect)).find((match) => match !== null);
  return found === undefined ? null : Number(found[1]);
}

/** The last row of Adjustments is switched off on its page. */
async function takeBack(bench) {
  await bench.act({ en: /^Adjustments in force/, fr: /^Ajustements en vigueur/ });
  await bench.pane.getByRole('switch', { checked: true }).last().click();
  await bench.says({ en: /Switched off\./, fr: /Désactivé\./ });
}
