/** @jest-environment jsdom */
import type { Language } from '../../i18n/language';
import { associateRibbonCommands } from './ribbon-commands';

type Command = (event: { completed(): void }) => void;

/** What the loader office.js, which comes over the network alone, gives to ribbon buttons. */
function ribbon({ opensPane = true, opensBrowser = true } = {}) {
  const commands = new Map<string, Command>();
  const done: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane: () => (opensPane ? Promise.resolve(done.push('pane')) : Promise.reject(new Error('not here'))) },
      context: {
        requirements: { isSetSupported: (name: string) => name === 'OpenBrowserWindowApi' && opensBrowser },
        ui: { openBrowserWindow: (address: string) => done.push(`browser ${address}`) },
      },
    },
  });
  Object.assign(window, { open: (address: string) => done.push(`window ${address}`) });
  const press = (name: string): void => {
    commands.get(name)?.({ completed: () => done.push('completed') });
  };
  return { commands, done, press };
}

function target(done: string[], language: Language = 'en') {
  const act = (name: string) => async (): Promise<void> => {
    done.push(name);
  };
  return { actions: { regenerate: act('regenerate'), openSample: act('openSample') }, language: () => language };
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('the ribbon’s buttons', () => {
  it('have the names that the manifest gives them', () => {
    const { commands, done } = ribbon();
    associateRibbonCommands(target(done));
    expect([...commands.keys()]).toEqual(['regenerate', 'openSample', 'openHelp']);
  });

  it.each(['regenerate', 'openSample'])('%s opens the pane, acts, and tells Office at once that it is over', async (name) => {
    const { done, press } = ribbon();
    associateRibbonCommands(target(done));
    press(name);
    expect(done).toEqual(['pane', name, 'completed']);
  });

  it('act where the host cannot open the pane by itself', async () => {
    const { done, press } = ribbon({ opensPane: false });
    associateRibbonCommands(target(done));
    press('regenerate');
    await Promise.resolve();
    expect(done).toEqual(['regenerate', 'completed']);
  });

  it('open the help in the reader’s language, in the browser where Office can and in a window where it cannot', () => {
    const first = ribbon();
    associateRibbonCommands(target(first.done, 'fr'));
    first.press('openHelp');
    expect(first.done).toEqual(['browser http://localhost/help/fr/premier-plan.html', 'completed']);
    const second = ribbon({ opensBrowser: false });
    associateRibbonCommands(target(second.done, 'en'));
    second.press('openHelp');
    expect(second.done).toEqual(['window http://localhost/help/en/first-plan.html', 'completed']);
  });
});
