/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import { MemoryLiveWorkbook } from '../workbook/memory/memory-live-workbook';
import { snapshotFromTables } from '../tables/json-tables';
import { fillBrowser } from './screens/testing/render-pane';
import { startPane } from './start-pane';

// The charts' packages are ES modules that jest does not load; what they draw is looked at in a browser.
jest.mock('./parts/lazy-charts', () => ({ LoadChart: () => null, ParetoChart: () => null }));

fillBrowser();

/** What Office gives of itself before any workbook is asked for. */
function office(host: string | null, language: string | undefined): void {
  const associated: string[] = [];
  Object.assign(globalThis, {
    Office: {
      onReady: async () => ({ host, platform: host === null ? null : 'OfficeOnline' }),
      context: { displayLanguage: language },
      actions: { associate: (name: string) => associated.push(name) },
      associated,
    },
  });
}

const emptyWorkbook = (): MemoryLiveWorkbook => new MemoryLiveWorkbook(snapshotFromTables({ name: 'none', tables: {} }));
const heading = (): string => document.querySelector('h1')?.textContent ?? '';

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  localStorage.clear();
});
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

it('says in words that Excel’s library did not load, and asks for no workbook', async () => {
  const open = jest.fn(emptyWorkbook);
  await act(() => startPane(open));
  expect(heading()).toBe('Excel’s library did not load');
  expect(document.body.textContent).toContain('appsforoffice.microsoft.com');
  expect(document.querySelector('button')?.textContent).toBe('Try again');
  expect(open).not.toHaveBeenCalled();
});

it('says outside of Excel where it belongs', async () => {
  office(null, undefined);
  const open = jest.fn(emptyWorkbook);
  await act(() => startPane(open));
  expect(heading()).toBe('This page belongs in Excel');
  expect(document.querySelector('button')).toBeNull();
  expect(open).not.toHaveBeenCalled();
});

it('shows the first run in the language of Office, and takes the ribbon’s commands', async () => {
  office('Excel', 'fr-CA');
  await act(() => startPane(emptyWorkbook));
  expect(heading()).toBe('Planifiez votre atelier dans Excel');
  expect((globalThis as unknown as { Office: { associated: string[] } }).Office.associated).toEqual([
    'regenerate',
    'openSample',
    'openHelp',
  ]);
});

it('says in words when Excel does not answer', async () => {
  jest.useFakeTimers();
  office('Excel', 'en-GB');
  Object.assign((globalThis as unknown as { Office: object }).Office, { onReady: () => new Promise(() => undefined) });
  void startPane(emptyWorkbook);
  await act(() => jest.advanceTimersByTimeAsync(60_000));
  expect(heading()).toBe('Excel does not answer');
  jest.useRealTimers();
});
