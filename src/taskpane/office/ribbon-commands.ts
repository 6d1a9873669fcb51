import type { Language } from '../../i18n/language';
import type { PaneActions } from '../state/pane-state';

/** What the ribbon's buttons need of the pane. */
export interface RibbonTarget {
  readonly actions: Pick<PaneActions, 'regenerate' | 'openSample'>;
  readonly language: () => Language;
}

/** Gives the ribbon's buttons their actions, under the names of the manifest. What they do is seen in the pane, which they open. */
export function associateRibbonCommands({ actions, language }: RibbonTarget): void {
  Office.actions.associate(
    'regenerate',
    command(() => inPane(() => actions.regenerate())),
  );
  Office.actions.associate(
    'openSample',
    command(() => inPane(() => actions.openSample())),
  );
  Office.actions.associate(
    'openHelp',
    command(() => openHelp(language())),
  );
}

/** Office waits for `completed`: it is told at once, for the pane goes on by itself. */
function command(act: () => void): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    try {
      act();
    } finally {
      event.completed();
    }
  };
}

function inPane(act: () => Promise<void>): void {
  // A host that cannot open the pane by itself still does what was asked.
  Office.addin.showAsTaskpane().catch(() => {});
  void act();
}

const FIRST_PAGE: Readonly<Record<Language, string>> = { en: 'help/en/first-plan.html', fr: 'help/fr/premier-plan.html' };

/** The planner's pages, in a window of the browser. */
function openHelp(language: Language): void {
  const address = new URL(FIRST_PAGE[language], document.baseURI).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) Office.context.ui.openBrowserWindow(address);
  else window.open(address, '_blank', 'noopener');
}
