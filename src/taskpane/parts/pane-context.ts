import { createContext, useContext } from 'react';
import type { DemandId } from '../../engine/model/units';
import type { Language } from '../../i18n/language';
import type { SayInPane } from '../../i18n/pane';
import type { PaneActions, PaneView } from '../state/pane-state';

/** How the host looks: Office's light or dark theme, or a contrast theme of the system. */
export type PaneTheme = 'light' | 'dark' | 'contrast';

/** Pages on which the planner acts: what would help, what if. They come when one is first opened. */
export const ACTION_PAGES = [
  'actions',
  'remedies',
  'levelling',
  'promise',
  'disturbance',
  'scenarios',
  'adjustments',
  'feasibility',
  'purchases',
  'confirmations',
  'release',
  'pack',
  'back-flush',
  'launch-file',
  'progress',
  'progress-import',
  'shift-brief',
  'remarks',
  'loss-pareto',
  'deviations',
  'causes',
  'action-board',
] as const;
export type ActionPage = (typeof ACTION_PAGES)[number];

/** What the pane shows beside the state's own screen. */
export type PanePage = 'plan' | 'tables' | 'settings' | 'help' | ActionPage;

/** What is around the pane; given by whoever starts it. */
export interface PaneEnvironment {
  readonly theme: PaneTheme;
  /** Calls back when the theme changes; gives what ends it. */
  onThemeChange(listener: (theme: PaneTheme) => void): () => void;
  /** Of the product, as About shows it. */
  readonly version?: string;
  /** Address of the folder that holds `en/first-plan.html` and the like, with a slash at its end; `help/` beside the pane by default. */
  readonly helpPages?: string;
}

/** What every part of the pane may use. */
export interface Pane {
  readonly view: PaneView;
  readonly actions: PaneActions;
  readonly language: Language;
  readonly say: SayInPane;
  readonly theme: PaneTheme;
  readonly environment: PaneEnvironment;
  /** @param demand that the page is about */
  readonly open: (page: PanePage, demand?: DemandId) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane around a component; a component outside of it is a bug. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('This component belongs inside the pane.');
  return pane;
}
