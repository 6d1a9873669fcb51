// Part 5: the grinder breaks down. The effect is looked at before it is declared, everybody who must know has his sentence, the plan makes do.
import { dayOf, workingDays } from './excel-days.mjs';

const FROM = '2027-03-02';
const TO = '2027-03-05';
/** The grinder's hours of a day: 8 to 12 and 13 to 16:30. */
const HOURS_A_DAY = 7.5;

export const story = {
  title: { en: 'Tuesday: the grinder breaks down', fr: 'Mardi : la rectifieuse tombe en panne' },
  sheets: 'essential',
  changes: true,
  async play(bench, claim) {
    const grinder = bench.say({ en: 'GRINDER', fr: 'RECTIF' });
    const open = await capacity(bench, grinder);
    await bench.act({ en: /^Declare a disturbance/, fr: /^Déclarer un aléa/ });
    await bench.pane.getByLabel(bench.say({ en: /^Resource/, fr: /^Poste/ })).fill(grinder);
    await bench.pane.getByLabel(bench.say({ en: /^From/, fr: /^Du/ })).fill(`${FROM}T06:00`);
    await bench.pane.getByLabel(bench.say({ en: /^Until/, fr: /^Au/ })).fill(`${TO}T18:00`);
    await bench.button({ en: 'See the effect', fr: 'Voir l’effet' }).click();
    const declare = bench.button({ en: 'Declare and replan', fr: 'Déclarer et replanifier' });
    await declare.waitFor();
    const message = bench.pane.getByLabel(bench.say({ en: 'Message to Maintenance', fr: 'Message pour Maintenance' }), { exact: true });
    const words = (await message.inputValue()).replace(/[\u00a0\u202f]/g, ' ');
    claim(
      { en: `maintenance gets a sentence to send: “${words}”`, fr: `la maintenance a sa phrase prête : « ${words} »` },
      words.startsWith(bench.say({ en: 'GRINDER is down from 02 Mar 2027', fr: 'RECTIF est en panne du 02/03/2027' })),
      true,
    );
    await bench.open('gantt');
    await message.scrollIntoViewIfNeeded();
    await bench.picture('05-breakdown');
    await declare.click();
    await bench.planned();
    const days = workingDays(dayOf(FROM), dayOf(TO));
    claim(
      {
        en: `${days} days of ${bench.number(HOURS_A_DAY, 1)} h are lost: ${bench.number(open, 1)} h of that week become ${bench.number(open - days * HOURS_A_DAY, 1)}`,
        fr: `${days} jours de ${bench.number(HOURS_A_DAY, 1)} h sont perdus : les ${bench.number(open, 1)} h de la semaine deviennent ${bench.number(open - days * HOURS_A_DAY, 1)}`,
      },
      await capacity(bench, grinder),
      open - days * HOURS_A_DAY,
    );
    claim(
      { en: 'no operation begins or ends on it while it stands still', fr: 'aucune phase n’y commence ni n’y finit pendant l’arrêt' },
      await touching(bench, grinder),
      [],
    );
    const changed = await bench.grid('changes');
    claim(
      {
        en: `the sheet of changes lists what moved: ${changed.length - 1} lines`,
        fr: `la feuille d’évolution dit ce qui bouge : ${changed.length - 1} lignes`,
      },
      changed.length > 1,
      true,
    );
    await bench.open('gantt');
    await bench.picture('05-replanned');
  },
};

/** Hours of the resource in the first week, by the sheet Load. */
async function capacity(bench, resource) {
  const rows = await bench.rows('load', {
    resource: { en: 'Resource', fr: 'Poste' },
    from: { en: 'From', fr: 'À partir du' },
    capacity: { en: 'Capacity (h)', fr: 'Capacité (h)' },
  });
  return rows.find((row) => row.resource === resource && row.from === dayOf('2027-03-01')).capacity;
}

/** Operations that begin or end on the resource within the breakdown. */
async function touching(bench, resource) {
  const [from, to] = [dayOf(FROM) + 6 / 24, dayOf(TO) + 18 / 24];
  const within = (moment) => moment > from + 1e-6 && moment < to - 1e-6;
  const rows = await bench.rows('schedule', {
    order: { en: 'Order', fr: 'Ordre' },
    resource: { en: 'Resource', fr: 'Poste' },
    start: { en: 'Start', fr: 'Début' },
    finish: { en: 'Finish', fr: 'Fin' },
  });
  return rows.filter((row) => row.resource === resource && (within(row.start) || within(row.finish))).map(({ order }) => order);
}
