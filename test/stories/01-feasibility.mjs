// Part 1: can the plan be kept? The verdict of each period, the shortages to come, and how good the data are.
import { dayOf, minutesOf, rounded, sum, weekdayOf } from './excel-days.mjs';

const FROM = dayOf('2027-03-15');
/** Bought items without scrap, so that a story can count them on its fingers. */
const BOUGHT = ['MOT-90', 'VOL-80'];

export const story = {
  title: { en: 'Monday, 6 o’clock: can this plan be kept?', fr: 'Lundi, 6 heures : ce plan est-il tenable ?' },
  sheets: 'all',
  async play(bench, claim) {
    const grinder = bench.say({ en: 'GRINDER', fr: 'RECTIF' });
    const open = await openHours(bench, grinder);
    const load = (
      await bench.rows('load', {
        resource: { en: 'Resource', fr: 'Poste' },
        from: { en: 'From', fr: 'À partir du' },
        capacity: { en: 'Capacity (h)', fr: 'Capacité (h)' },
        latest: { en: 'Load at latest dates (h)', fr: 'Charge au plus tard (h)' },
      })
    ).find(({ resource, from }) => resource === grinder && from === FROM);
    claim(
      {
        en: `${grinder} is open ${bench.number(open, 1)} h in the week of 15 March: five days less two of overhaul`,
        fr: `${grinder} est ouverte ${bench.number(open, 1)} h la semaine du 15 mars : cinq jours moins deux de révision`,
      },
      load.capacity,
      open,
    );
    const period = (
      await bench.rows('feasibility', {
        from: { en: 'From', fr: 'À partir du' },
        verdict: 'Verdict',
        lacks: { en: 'What lacks', fr: 'Ce qui manque' },
        missing: { en: 'Missing (h)', fr: 'Manque (h)' },
      })
    ).find(({ from }) => from === FROM);
    claim(
      {
        en: 'the verdict of that week names capacity, and the hours that are missing there',
        fr: 'le verdict de cette semaine nomme la capacité, et les heures qui y manquent',
      },
      [period.verdict, period.lacks.includes(bench.say({ en: 'capacity', fr: 'capacité' })), period.missing],
      [bench.say({ en: '▲ Not feasible', fr: '▲ Infaisable' }), true, load.latest - open],
    );
    await shortages(bench, claim);
    await quality(bench, claim);
    await bench.open('feasibility');
    await bench.picture('01-feasibility');
    await bench.sheetPicture('01-shortages', 'feasibility', { row: 14, width: 1920 });
  },
};

/** Hours of a resource in the week from `FROM`, from the planner's calendars and their exceptions. */
async function openHours(bench, resource) {
  const { calendar } = (
    await bench.rows('resources', { name: { en: 'Resource', fr: 'Poste' }, calendar: { en: 'Calendar', fr: 'Horaire' } })
  ).find(({ name }) => name === resource);
  const shifts = (
    await bench.rows('calendars', {
      calendar: { en: 'Calendar', fr: 'Horaire' },
      weekday: { en: 'Weekday', fr: 'Jour' },
      start: { en: 'Start', fr: 'Début' },
      end: { en: 'End', fr: 'Fin' },
    })
  ).filter((shift) => shift.calendar === calendar);
  const closed = (
    await bench.rows('exceptions', {
      subject: { en: 'Calendar or resource', fr: 'Horaire ou poste' },
      from: { en: 'From', fr: 'Du' },
      to: { en: 'To', fr: 'Au' },
    })
  ).filter(({ subject, from }) => [resource, calendar].includes(subject) && from >= FROM && from < FROM + 7);
  let minutes = 0;
  for (let day = FROM; day < FROM + 7; day += 1) {
    if (closed.some(({ from, to }) => from <= day && day <= to)) continue;
    for (const { weekday, start, end } of shifts) if (Number(weekday) === weekdayOf(day)) minutes += minutesOf(end) - minutesOf(start);
  }
  return minutes / 60;
}

/** What is missing of a bought item were nothing more ordered: requirements and safety stock less what is there and on order. */
async function shortages(bench, claim) {
  const quantity = { item: { en: 'Item', fr: 'Article' }, quantity: { en: 'Quantity', fr: 'Quantité' } };
  const requirements = (await bench.grid('netRequirements')).filter(
    ([, , , row]) => row === bench.say({ en: 'Gross requirement', fr: 'Besoin brut' }),
  );
  const stock = await bench.rows('stock', { ...quantity, status: { en: 'Status', fr: 'Situation' } });
  const orders = await bench.rows('orders', { ...quantity, quantity: { en: 'Quantity', fr: 'Qté lancée' } });
  const items = await bench.rows('items', { item: quantity.item, safety: { en: 'Safety stock', fr: 'Stock de sécurité' } });
  const seen = await bench.rows('feasibility', { item: quantity.item, missing: { en: 'Missing', fr: 'Manque' } }, 1);
  for (const item of BOUGHT) {
    const of = (rows) => sum(rows.filter((row) => row.item === item).map((row) => Number(row.quantity)));
    const required = sum(
      requirements
        .find(([name]) => name === item)
        .slice(4)
        .map(Number),
    );
    const safety = Number(items.find((row) => row.item === item).safety);
    const free = of(stock.filter(({ status }) => status === bench.say({ en: 'free', fr: 'libre' })));
    claim(
      {
        en: `${item}: ${required} required + ${safety} safety − ${free} free − ${of(orders)} on order are missing`,
        fr: `${item} : il manque ${required} requis + ${safety} de sécurité − ${free} libres − ${of(orders)} en commande`,
      },
      seen.find((row) => row.item === item).missing,
      required + safety - free - of(orders),
    );
  }
}

/** The score of the data from the sheet's own counts: a row loses 1 for an error, a half for a warning, a tenth for an information. */
async function quality(bench, claim) {
  const [all] = await bench.rows('quality', {
    score: { en: 'Score (of 100)', fr: 'Note (sur 100)' },
    rows: { en: 'Rows', fr: 'Lignes' },
    errors: { en: 'Errors', fr: 'Erreurs' },
    warnings: { en: 'Warnings', fr: 'Alertes' },
    notes: { en: 'Information', fr: 'À savoir' },
  });
  const score = 100 * (1 - (all.errors + all.warnings / 2 + all.notes / 10) / all.rows);
  claim(
    {
      en: `the data score ${bench.number(score, 1)} of 100: what the ${all.notes} rows to check lose among ${all.rows}`,
      fr: `les données ont la note ${bench.number(score, 1)} sur 100 : ce que les ${all.notes} lignes à vérifier coûtent sur ${all.rows}`,
    },
    all.score,
    rounded(score, 1),
  );
}
