// Part 8: what leaves and what goes together on a lorry; the queue before each machine; what may be released before the bottleneck.
import { sum } from './excel-days.mjs';

export const story = {
  title: { en: 'Lorries on the dock, work before the grinder', fr: 'Camions au quai, travail devant la rectifieuse' },
  sheets: 'all',
  async play(bench, claim) {
    await loads(bench, claim);
    await queues(bench, claim);
    await releases(bench, claim);
    await bench.sheetPicture('08-departures', 'departures');
    await bench.sheetPicture('08-work-in-progress', 'workInProgress', { row: 18 });
  },
};

/** The load lists, put together anew from the lines that leave. */
async function loads(bench, claim) {
  const place = {
    date: 'Date',
    carrier: { en: 'Carrier', fr: 'Transporteur' },
    route: { en: 'Route', fr: 'Tournée' },
    dock: { en: 'Dock', fr: 'Quai' },
  };
  const lines = await bench.rows('departures', { ...place, quantity: { en: 'Quantity', fr: 'Quantité' } });
  const lists = await bench.rows('departures', { ...place, lines: { en: 'Lines', fr: 'Lignes' }, all: { en: 'In all', fr: 'En tout' } }, 1);
  // A carrier that is only proposed is one all the same.
  const key = ({ date, carrier, route, dock }) => [Math.floor(date), carrier.replace(/ \(.*\)$/, ''), route, dock].join('|');
  const groups = new Map();
  for (const line of lines) groups.set(key(line), [...(groups.get(key(line)) ?? []), line.quantity]);
  claim(
    {
      en: `${lines.length} lines leave on ${groups.size} departures, each with its pieces`,
      fr: `${lines.length} lignes partent en ${groups.size} départs, chacun avec ses pièces`,
    },
    lists.map((list) => [key(list), list.lines, Number(/^\d+/.exec(list.all)?.[0])]).sort(),
    [...groups].map(([group, quantities]) => [group, quantities.length, sum(quantities)]).sort(),
  );
}

/** Queue at the end of a period = queue before + what comes in − what goes out. */
async function queues(bench, claim) {
  const [headers, ...rows] = await bench.grid('workInProgress');
  const now = headers.indexOf(bench.say({ en: 'Now (h)', fr: 'Maintenant (h)' }));
  const wrong = [];
  for (let at = 0; at < rows.length; at += 3) {
    const [comes, goes, queue] = rows.slice(at, at + 3);
    for (let period = now + 1; period < headers.length; period += 1) {
      const expected = queue[period - 1] + comes[period] - goes[period];
      if (Math.abs(queue[period] - expected) > 0.11) wrong.push([queue[0], headers[period], queue[period], expected]);
    }
  }
  claim(
    {
      en: `${rows.length / 3} resources: each queue is the one before, plus what comes in, less what goes out`,
      fr: `${rows.length / 3} postes : chaque file est la précédente, plus les entrées, moins les sorties`,
    },
    wrong,
    [],
  );
}

/** Released is what keeps the work in the workshop below the limit, in the order of the plan. */
async function releases(bench, claim) {
  const title = (await bench.cells('workInProgress', 'A31:A31'))[0][0].replace(/[\u00a0\u202f]/g, ' ');
  const limit = Number(/([\d.,]+) h /.exec(title)?.[1].replace(',', '.'));
  const rows = await bench.rows(
    'workInProgress',
    { release: { en: 'Release', fr: 'Lancement' }, then: { en: 'In the workshop then (h)', fr: 'En-cours alors (h)' } },
    1,
  );
  const released = rows.filter(({ release }) => release.startsWith('✔'));
  claim(
    {
      en: `at most ${bench.number(limit, 1)} h before the grinder: ${released.length} orders may start now, the others wait`,
      fr: `au plus ${bench.number(limit, 1)} h devant la rectifieuse : ${released.length} ordres peuvent partir, les autres attendent`,
    },
    [released.length > 0, rows.length > released.length, released.every(({ then }) => then <= limit + 0.05)],
    [true, true, true],
  );
}
