import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import type { LiveWorkbook } from '../workbook/office/live-workbook';
import { createPlanEngine } from '../worker/create-plan-engine';
import { hostLanguage } from './office/host-language';
import { hostTheme, onHostThemeChange } from './office/host-theme';
import { keepOwnKeys } from './office/own-keys';
import { associateRibbonCommands } from './office/ribbon-commands';
import { createPreferences } from './preferences/pane-preferences';
import { BlockedScreen } from './screens/BlockedScreen';
import type { Blockage } from './screens/BlockedScreen';
import { PaneApp } from './screens/PaneApp';
import { fetchSidePages } from './screens/lazy-screens';
import { PaneBoundary } from './screens/PaneBoundary';
import { createPaneController } from './state/create-pane-controller';

/** Milliseconds without an answer of Excel before that is said. */
const PATIENCE = 15_000;

/** Starts the pane once Office is there: the controller over the open workbook, the ribbon's buttons, the screens; or says why it cannot. */
export async function startPane(openWorkbook: () => LiveWorkbook): Promise<void> {
  const place = document.getElementById('root');
  const root = place === null ? null : createRoot(place);
  if (typeof Office === 'undefined') {
    root?.render(blocked('no-library'));
    return;
  }
  const slow = setTimeout(() => root?.render(blocked('no-answer')), PATIENCE);
  const { host } = await Office.onReady();
  clearTimeout(slow);
  // A page that is opened outside of Office gets the library, but no host.
  if (host === null) {
    root?.render(blocked('not-excel'));
    return;
  }
  keepOwnKeys(document);
  const controller = createPaneController({
    workbook: openWorkbook(),
    engine: createPlanEngine(),
    preferences: createPreferences(),
    now: () => performance.now(),
    language: hostLanguage(),
    sample: async (language) => (await import('./sample-sheets')).sampleSheets(language),
  });
  associateRibbonCommands({ actions: controller.actions, language: () => controller.view().language });
  root?.render(
    <PaneBoundary fallback={blocked('broken')}>
      <PaneApp controller={controller} environment={{ theme: hostTheme(), onThemeChange: onHostThemeChange }} />
    </PaneBoundary>,
  );
  await controller.start();
  fetchSidePages();
}

function blocked(why: Blockage): ReactNode {
  return <BlockedScreen why={why} language={hostLanguage()} theme={hostTheme()} onReload={() => window.location.reload()} />;
}
