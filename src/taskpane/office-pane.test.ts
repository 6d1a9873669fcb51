import { loadOffice } from '../../excel-host/doors/load-office';
import { ExcelHost } from '../../excel-host/excel-host';
import { openWorkbookFile } from '../../excel-host/files/open-workbook';
import type { Workbook } from '../../excel-host/model/workbook';
import { regeneratePlan } from '../pipeline/regenerate-plan';
import { DEFAULT_RUN_SETTINGS, packRunSettings } from '../pipeline/run-settings';
import { SETTING } from '../pipeline/setting-names';
import { createOfficeWorkbook } from '../workbook/office/create-office-workbook';
import { createXlsx } from '../workbook/xlsx/xlsx-workbook';
import { createPlanEngine } from '../worker/create-plan-engine';
import type { PlanEngine } from '../worker/plan-engine';
import { clonedInThreadPort } from '../worker/testing/cloned-port';
import { sampleSheets } from './sample-sheets';
import { createPaneController } from './state/create-pane-controller';
import type { PaneController } from './state/pane-state';
import { memoryPreferences, stateOf } from './state/testing/pane-fixture';

/** However slow the machine: the iterations alone end the search. */
function patientEngine(): PlanEngine {
  const engine = createPlanEngine({ createPort: clonedInThreadPort });
  return {
    check: (...given) => engine.check(...given),
    start: (tables, request) => engine.start(tables, { ...request, milliseconds: null }),
    ask: (...given) => engine.ask(...given),
    dispose: () => engine.dispose(),
  };
}

/** The pane over the workbook of a host, through the real library. */
async function openPane(host: ExcelHost): Promise<PaneController> {
  loadOffice(host);
  const controller = createPaneController({
    workbook: createOfficeWorkbook(),
    engine: patientEngine(),
    preferences: memoryPreferences(),
    now: () => 0,
    language: 'en',
    sample: async (language) => sampleSheets(language),
  });
  await controller.start();
  return controller;
}

/** Every value of the sheets that both workbooks have, by sheet. */
function valuesOf(workbook: Workbook, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, workbook.Worksheets.GetItem(name).GetUsedRange(true).Values]));
}

describe('the pane over Excel, through the real library', () => {
  it('writes on the sample workshop the plan of the command line, value by value', async () => {
    const host = new ExcelHost();
    const pane = await openPane(host);
    const settings = { ...DEFAULT_RUN_SETTINGS, seconds: 1 };
    await pane.actions.openSample();
    await pane.actions.changeSettings(settings);
    await pane.actions.regenerate();
    const { summary } = stateOf(pane.view(), 'done');

    const file = createXlsx();
    file.addPlannerSheets(sampleSheets('en'));
    await file.write([], { [SETTING.run]: packRunSettings(settings) });
    const { plan } = await regeneratePlan(file, { iterations: 300 });
    expect(summary.kpis).toEqual(plan?.kpis);
    const { workbook } = await openWorkbookFile(file.toBytes());
    const names = (await file.read()).sheetNames;
    expect(names.length).toBeGreaterThan(30);
    expect(valuesOf(host.workbook, names)).toEqual(valuesOf(workbook, names));
    pane.dispose();
  }, 180_000);

  it('says on its first look at an empty workbook that there is nothing to plan, and why a sheet stands in the way', async () => {
    const host = new ExcelHost();
    const pane = await openPane(host);
    stateOf(pane.view(), 'empty');
    await pane.actions.openSample();
    await pane.actions.openSample();
    expect(stateOf(pane.view(), 'failed').trouble.code).toBe('sheet-name-taken');
    pane.dispose();
  });
});
