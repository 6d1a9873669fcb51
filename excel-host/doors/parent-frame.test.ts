import { ExcelHost } from '../excel-host';
import { reopenWorkbook } from '../model/reopen';
import type { FramedHost, MessageTarget, ParentFrame, TrafficEntry } from './parent-frame';
import { createParentFrame } from './parent-frame';

const ORIGIN = 'https://localhost:3000';

interface Reply {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: Readonly<Record<string, unknown>> | null;
}

/** A frame's window that keeps what it is sent, and the door that answers it. */
function setUp(): {
  door: ParentFrame;
  replies: Reply[];
  ask: (message: object) => void;
  log: TrafficEntry[];
  host: ExcelHost;
  frame: MessageTarget;
} {
  const replies: Reply[] = [];
  const log: TrafficEntry[] = [];
  const frame: MessageTarget = { postMessage: (text) => replies.push(JSON.parse(text) as Reply) };
  const host = new ExcelHost({ displayLanguage: 'fr-FR' });
  const door = createParentFrame({ host, frame: () => frame, origin: ORIGIN, onTraffic: (entry) => log.push(entry) });
  let correlation = 0;
  const ask = (message: object): void => {
    correlation += 1;
    const data = JSON.stringify({ _messageType: 0, _actionType: 0, _conversationId: 'c', _correlationId: correlation, ...message });
    door.receive({ data, origin: ORIGIN, source: frame });
  };
  return { door, replies, ask, log, host, frame };
}

const method = (id: number, data: object = {}): object => ({
  _actionName: 'executeMethod',
  _data: { DdaMethod: { DispatchId: id }, ...data },
});

test('the context names the language and the requirement sets', () => {
  const { ask, replies, host } = setUp();
  ask({ _actionName: 'ContextActivationManager_getAppContextAsync' });
  expect(replies[0]._data).toMatchObject({ _appUILocale: 'fr-FR', _requirementMatrix: JSON.stringify(host.requirementSets) });
});

test('a batch is answered with its body', async () => {
  const { ask, replies, host } = setUp();
  const body = {
    Actions: [{ Id: 9, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
  };
  ask(method(93, { ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 0] }));
  await host.settled();
  const data = replies[0]._data?.['Data'] as [number, unknown, string];
  expect(data[0]).toBe(200);
  expect(JSON.parse(data[2])).toMatchObject({ Results: [{ ActionId: 9, Value: { Name: 'Book1.xlsx' } }] });
});

test('settings that were saved are loaded again', () => {
  const { ask, replies } = setUp();
  ask(method(76, { DdaSettingsMethod: { Properties: [['key', '"value"']] } }));
  ask(method(75));
  expect(replies[1]._data).toMatchObject({ Error: 0, Properties: [['key', '"value"']] });
});

const idleHost: FramedHost = {
  requirementSets: {},
  displayLanguage: 'en-US',
  connect: () => () => undefined,
  answer: () => Promise.reject(new Error('Nothing is asked here.')),
};

/** What a new page finds in `Office.context.document.settings`. */
function settingsOf(host: FramedHost): unknown {
  const replies: Reply[] = [];
  const frame: MessageTarget = { postMessage: (text) => replies.push(JSON.parse(text) as Reply) };
  const door = createParentFrame({ host, frame: () => frame, origin: ORIGIN });
  const data = JSON.stringify({ _messageType: 0, _actionType: 0, _conversationId: 'c', _correlationId: 1, ...method(75) });
  door.receive({ data, origin: ORIGIN, source: frame });
  return replies[0]._data?.['Properties'];
}

test('settings live with the workbook: another page, and the file opened again, find them', () => {
  const { ask, host } = setUp();
  ask(method(76, { DdaSettingsMethod: { Properties: [['key', '"value"'], 'no setting'] } }));
  expect(host.workbook.IsDirty).toBe(true);
  expect(settingsOf(host)).toEqual([['key', '"value"']]);
  const opened = reopenWorkbook(host.workbook);
  expect(settingsOf({ ...idleHost, documentSettings: opened.documentSettings })).toEqual([['key', '"value"']]);
});

test('a ribbon command is sent to the add-in and ends when it says so', async () => {
  const { ask, replies, door } = setUp();
  await expect(door.invokeCommand('regenerate')).rejects.toThrow('does not listen');
  ask({ _actionName: 'appCommandInvoked', _actionType: 1 });
  const pressed = door.invokeCommand('regenerate', 'button');
  expect(replies.at(-1)?._data).toMatchObject({ 1: 'regenerate', 2: JSON.stringify({ source: { id: 'button' } }) });
  ask(method(94));
  await expect(pressed).resolves.toBeUndefined();
});

test('events go to a frame that registered for them, until it starts anew', async () => {
  const { ask, replies, host } = setUp();
  ask({ _actionName: 'richApiMessage', _actionType: 1 });
  host.workbook.enterCell(host.workbook.activeSheet, 0, 0, '5');
  await host.settled();
  const events = replies.filter((reply) => reply._responseType === 1);
  expect(JSON.stringify(events)).toContain('A1');
  ask({ _actionName: 'ContextActivationManager_getAppContextAsync' });
  const before = replies.length;
  host.workbook.enterCell(host.workbook.activeSheet, 0, 0, '6');
  await host.settled();
  expect(replies).toHaveLength(before);
});

test('what it does not know is refused and logged; strangers are not heard', () => {
  const { ask, replies, log, door } = setUp();
  ask(method(12345));
  expect(replies[0]._data).toMatchObject({ Error: 5000 });
  expect(log).toEqual([{ action: 'executeMethod', method: 12345, refused: true }]);
  door.receive({ data: JSON.stringify({ _messageType: 0, _actionName: 'executeMethod' }), origin: 'https://example.org', source: null });
  expect(replies).toHaveLength(1);
});
