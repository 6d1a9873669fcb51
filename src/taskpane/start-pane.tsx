import { createRoot } from 'react-dom/client';
import type { LiveWorkbook } from '../workbook/office/live-workbook';
import { createPlanEngine } from '../worker/create-plan-engine';
import { hostLanguage } from './office/host-language';
import { hostTheme, onHostThemeChange } from './office/host-theme';
import { associateRibbonCommands } from './office/ribbon-commands';
import { createPreferences } from './preferences/pane-preferences';
import { PaneApp } from './screens/PaneApp';
import { createPaneController } from './state/create-pane-controller';

/** Starts the pane once Office is there: the controller over the open workbook, the ribbon's buttons, the screens. */
export async function startPane(openWorkbook: () => LiveWorkbook): Promise<void> {
  await Office.onReady();
  const controller = createPaneController({
    workbook: openWorkbook(),
    engine: createPlanEngine(),
    preferences: createPreferences(),
    now: () => performance.now(),
    language: hostLanguage(),
    sample: async (language) => (await import('./sample-sheets')).sampleSheets(language),
  });
  associateRibbonCommands({ actions: controller.actions, language: () => controller.view().language });
  const root = document.getElementById('root');
  if (root !== null) {
    createRoot(root).render(<PaneApp controller={controller} environment={{ theme: hostTheme(), onThemeChange: onHostThemeChange }} />);
  }
  await controller.start();
}
