// Part 12: who must know what, the programme that hangs in the workshop, and the journal that keeps what was run and why.
const READER = 'N. Roche';
/** A lot of it has expired. */
const ABOUT = 'JTO-12';

export const story = {
  title: { en: 'Tell the others: messages, weekly programme, journal', fr: 'Prévenir : messages, programme de la semaine, journal' },
  sheets: 'all',
  changes: true,
  async play(bench, claim) {
    await programme(bench, claim);
    const first = (await messages(bench)).find(({ about }) => about === ABOUT);
    await bench.type('inform', first.row, READ, READER);
    await moveDate(bench);
    await bench.says({ en: 'The plan is out of date', fr: 'Le plan n’est plus à jour' });
    await bench.regenerate();
    const again = (await messages(bench)).find(({ key }) => key === first.key);
    claim(
      {
        en: `purchasing has read that a lot of ${ABOUT} expired: it still says so after the next plan`,
        fr: `les achats ont lu qu’un lot de ${ABOUT} est périmé : c’est toujours noté après le plan suivant`,
      },
      again?.read,
      READER,
    );
    const journal = await bench.rows('journal', {
      tables: { en: 'Tables changed before it', fr: 'Tableaux modifiés avant' },
      late: { en: 'Late demands', fr: 'Besoins en retard' },
      changes: { en: 'Changes of the plan', fr: 'Changements du plan' },
    });
    const changes = await bench.grid('changes');
    claim(
      {
        en: `the journal has ${journal.length} runs; before the newest, ${journal[0].tables} was changed, and ${journal[0].changes} things moved`,
        fr: `le journal a ${journal.length} calculs ; avant le dernier, ${journal[0].tables} a changé, et ${journal[0].changes} choses ont bougé`,
      },
      [journal.length, journal[0].tables.includes(bench.sheetName('demand')), journal[0].late, journal[0].changes],
      [2, true, await bench.lateDemands(), changes.length - 1],
    );
    await bench.sheetPicture('12-programme', 'programme');
    await bench.sheetPicture('12-messages', 'inform', { width: 1920 });
    await bench.sheetPicture('12-journal', 'journal');
  },
};

const READ = { en: 'Read and understood by', fr: 'Lu et compris par' };

const messages = (bench) => bench.rows('inform', { about: { en: 'About', fr: 'Concerne' }, read: READ, key: { en: 'Key', fr: 'Clé' } });

/** Thermal Aix may have its last valves two days later. */
async function moveDate(bench) {
  const demand = (await bench.rows('demand', { id: { en: 'Demand', fr: 'Besoin' } })).find(({ id }) => id === 'C-27124');
  await bench.type('demand', demand.row, { en: 'Due date', fr: 'Délai' }, { en: '4/15/2027', fr: '15/04/2027' });
}

/** On the sheet for the workshop no machine has two jobs at a time. */
async function programme(bench, claim) {
  const jobs = await bench.rows('programme', {
    resource: { en: 'Resource', fr: 'Poste' },
    day: { en: 'Day', fr: 'Jour' },
    from: { en: 'From (h)', fr: 'De (h)' },
    to: { en: 'To (h)', fr: 'À (h)' },
    order: { en: 'Order', fr: 'Ordre' },
  });
  // A subcontractor takes what comes.
  const machines = jobs.filter(({ resource }) => resource !== 'Passivation');
  const sorted = machines.sort((one, other) => one.resource.localeCompare(other.resource) || one.day - other.day || one.from - other.from);
  const twice = sorted.filter((job, index) => {
    const before = sorted[index - 1];
    return before !== undefined && before.resource === job.resource && before.day === job.day && job.from < before.to - 1e-9;
  });
  claim(
    {
      en: `${jobs.length} jobs of the week, and no machine has two at a time`,
      fr: `${jobs.length} travaux de la semaine, et aucune machine n’en a deux à la fois`,
    },
    twice.map(({ order }) => order),
    [],
  );
}
