import type { Language } from '../../../i18n/language';
import { snapshotFromTables } from '../../../tables/json-tables';
import type { JsonTables } from '../../../tables/json-tables';
import { MemoryLiveWorkbook } from '../../../workbook/memory/memory-live-workbook';
import { createPlanEngine } from '../../../worker/create-plan-engine';
import { clonedInThreadPort } from '../../../worker/testing/cloned-port';
import type { PlanEngine } from '../../../worker/plan-engine';
import type { PanePreferences, PreferenceStore } from '../../preferences/pane-preferences';
import { sampleSheets } from '../../sample-sheets';
import { createPaneController } from '../create-pane-controller';
import type { PaneController, PaneState, PaneView } from '../pane-state';

/** A small workshop: one saw, two orders of which the second cannot be on time. */
export const SMALL: JsonTables = {
  name: 'small',
  tables: {
    Parameters: [
      { name: 'now', value: '2027-03-01T06:00' },
      { name: 'horizon_days', value: 14 },
      { name: 'bucket', value: 'day' },
    ],
    Items: [{ item: 'A', kind: 'make' }],
    Routings: [{ item: 'A', operation: 10, resource: 'SAW', unit_time: 1, time_unit: 'h' }],
    Resources: [{ resource: 'SAW', calendar: 'Day' }],
    Calendars: [1, 2, 3, 4, 5].map((weekday) => ({ calendar: 'Day', weekday, start: '06:00', end: '14:00' })),
    Demand: [
      { id: 'D1', item: 'A', quantity: 6, due_date: '2027-03-02' },
      { id: 'D2', item: 'A', quantity: 20, due_date: '2027-03-03' },
    ],
  },
};

/** A pane over a workbook in memory, with preferences in memory and a clock that stands. */
export interface PaneFixture {
  readonly workbook: MemoryLiveWorkbook;
  readonly controller: PaneController;
  readonly preferences: PreferenceStore;
  readonly states: PaneState[];
  view(): PaneView;
}

export interface FixtureOptions {
  readonly tables?: JsonTables | null;
  readonly engine?: PlanEngine;
  readonly language?: Language;
  readonly workbook?: MemoryLiveWorkbook;
}

export function paneFixture({ tables = SMALL, engine, language = 'en', workbook }: FixtureOptions = {}): PaneFixture {
  const live = workbook ?? new MemoryLiveWorkbook(snapshotFromTables(tables ?? { name: 'none', tables: {} }));
  const preferences = memoryPreferences();
  let clock = 0;
  const controller = createPaneController({
    workbook: live,
    engine: engine ?? createPlanEngine({ createPort: clonedInThreadPort }),
    preferences,
    now: () => (clock += 10),
    language,
    sample: async (spoken) => sampleSheets(spoken),
  });
  const states: PaneState[] = [];
  controller.subscribe(() => states.push(controller.view().state));
  return { workbook: live, controller, preferences, states, view: () => controller.view() };
}

/** Preferences that last as long as the test. */
export function memoryPreferences(): PreferenceStore {
  let kept: PanePreferences = { language: null, firstRunDone: false };
  return {
    read: () => kept,
    write: (changes) => {
      kept = { ...kept, ...changes };
    },
  };
}

/** Waits until the view is as wanted. */
export async function until(fixture: Pick<PaneFixture, 'controller' | 'view'>, wanted: (view: PaneView) => boolean): Promise<PaneView> {
  if (wanted(fixture.view())) return fixture.view();
  return new Promise((resolve) => {
    const end = fixture.controller.subscribe(() => {
      if (!wanted(fixture.view())) return;
      end();
      resolve(fixture.view());
    });
  });
}

/** The state, when it is of that kind. */
export function stateOf<Kind extends PaneState['kind']>(view: PaneView, kind: Kind): Extract<PaneState, { readonly kind: Kind }> {
  if (view.state.kind !== kind) throw new Error(`the pane is ${JSON.stringify(view.state).slice(0, 400)}, not ${kind}`);
  return view.state as Extract<PaneState, { readonly kind: Kind }>;
}
