import type { JournalEntry } from '../informing/journal';
import { day, record, workshop } from '../tracking/tracking-fixture';
import { notedDeviations } from './noted-deviations';
import { portfolio } from './portfolio';

const entry = (changes: Partial<JournalEntry>): JournalEntry => ({
  ...{ number: 1, kind: 'change', at: 0, name: 'x', tables: [], text: 'Changed', run: null },
  ...changes,
});
const RUN = { rule: 'EDD', iterations: 0, demands: 3, lateDemands: 1, tardinessDays: 0, overloads: 0, shortages: 0, changes: 0 };

it('puts each piece of evidence under the competence that it shows, in the order of the competences', () => {
  const action = {
    ...{ id: 'A', problem: 'Scrap', cause: 'Burr', action: 'Do it', nature: null, ease: null, gain: null, owner: 'Ann', priority: null },
    method: 'pdca',
    ...{ start: null, due: null, doneDate: null, measuredEffect: null, verifiedBy: null, comment: null },
  } as const;
  const input = workshop({
    progress: [record('2026-11-20T08:00', '2026-11-20T11:50', { good: 88, scrap: 12, cause: 'Burr' })],
    deviations: [
      {
        ...{ id: 'E1', date: null, kind: 'quality', subject: 'OF-1', operation: 10, planned: null, actual: null, cause: null },
        ...{ comment: 'Seen', reportedBy: null, state: 'treated' },
      },
    ],
    causes: [
      {
        ...{ problem: 'Scrap', category: null, cause: 'Burr', parents: [], link: null, evidence: null, contributor: 'Bob', votes: null },
      },
    ],
    actions: [
      { ...action, stage: 'plan', step: 'plan' },
      { ...action, id: 'B', stage: 'done', step: 'done', measuredEffect: 'Half', verifiedBy: 'Bob', doneDate: day('2026-11-21') },
    ],
  });
  const journal = [
    entry({ kind: 'run', text: null, run: RUN }),
    entry({ tables: ['Ordres'] }),
    entry({ tables: ['Avancement'] }),
    entry({ tables: ['Articles'] }),
  ];
  const names: Readonly<Record<string, string>> = { Ordres: 'Orders', Avancement: 'Progress', Articles: 'Items' };
  const evidence = portfolio(
    input,
    { now: 0, orders: [], operations: [] },
    {
      journal,
      deviations: notedDeviations(input),
      tableOf: (name) => names[name] ?? null,
    },
  );
  expect(evidence.map(({ competence, kind }) => `${competence} ${kind}`)).toEqual([
    ...['C1 programme', 'C1 change', 'C2 run', 'C3 change', 'C4 change', 'C4 deviation'],
    ...['C5 problem', 'C5 action', 'C6 action'],
  ]);
  expect(evidence.find(({ kind }) => kind === 'problem')).toMatchObject({ causes: 1, contributors: 1, losses: 1 });
  expect(evidence.at(-1)).toMatchObject({ state: 'closed' });
});
