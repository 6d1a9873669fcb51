import { TextDecoder, TextEncoder } from 'node:util';
import { act, fireEvent, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { PaneTheme } from '../../parts/pane-context';
import type { PaneView } from '../../state/pane-state';
import { PaneApp } from '../PaneApp';
import { heldController } from './held-controller';
import type { HeldController } from './held-controller';

class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** What jsdom lacks of a browser. */
export function fillBrowser(): void {
  Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: StillObserver, IntersectionObserver: StillObserver });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
}

/** The pane with a view that stands still. */
export async function renderPane(
  view: PaneView,
  theme: PaneTheme = 'light',
): Promise<RenderResult & { readonly controller: HeldController }> {
  const controller = heldController(view);
  const environment = { theme, onThemeChange: () => () => undefined, version: '0.1.0' };
  const result = render(<PaneApp controller={controller} environment={environment} />);
  await settled();
  return { ...result, controller };
}

/** Place of a page's item in the menu. */
const MENU_PLACES = { actions: 0, tables: 1, settings: 2, help: 7 } as const;
export type MenuPage = keyof typeof MENU_PLACES;

/** Opens a page by the menu. */
export async function openPage(page: MenuPage): Promise<void> {
  const button = document.querySelector('header button');
  if (button !== null) fireEvent.click(button);
  const item = document.querySelectorAll('[role=menuitem]')[MENU_PLACES[page]];
  if (item !== undefined) fireEvent.click(item);
  await settled();
}

/** Waits for what comes in chunks of its own. */
export async function settled(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  });
}
