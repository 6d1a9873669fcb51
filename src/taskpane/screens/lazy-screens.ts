import { lazy } from 'react';

const sidePages = () => import('./side-pages');

/** The pages beside the plan come when one is first opened, or when the pane has nothing better to do. */
export const HelpScreen = lazy(async () => ({ default: (await sidePages()).HelpScreen }));
export const SettingsScreen = lazy(async () => ({ default: (await sidePages()).SettingsScreen }));
export const TablesScreen = lazy(async () => ({ default: (await sidePages()).TablesScreen }));

/** Fetches them beforehand; what fails is tried again when a page is opened. */
export function fetchSidePages(): void {
  sidePages().catch(() => {});
}
