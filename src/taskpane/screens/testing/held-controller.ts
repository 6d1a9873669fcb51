import type { PaneActions, PaneController, PaneView } from '../../state/pane-state';

/** A call that a screen made, with what it gave. */
export type ActionCall = readonly [action: keyof PaneActions, ...given: readonly unknown[]];

/** A controller that holds a view until another is shown, and notes what it is asked to do. */
export interface HeldController extends PaneController {
  readonly calls: readonly ActionCall[];
  show(view: PaneView): void;
}

/** Starts with a view. */
export function heldController(start: PaneView): HeldController {
  let view = start;
  const calls: ActionCall[] = [];
  const listeners = new Set<() => void>();
  const note =
    (action: keyof PaneActions) =>
    (...given: readonly unknown[]): void =>
      void calls.push([action, ...given]);
  const later =
    (action: keyof PaneActions) =>
    async (...given: readonly unknown[]) =>
      note(action)(...given);
  const done =
    (action: keyof PaneActions) =>
    async (...given: readonly unknown[]) => {
      note(action)(...given);
      return true;
    };
  return {
    calls,
    view: () => view,
    show: (next) => {
      view = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: async () => undefined,
    dispose: () => undefined,
    actions: {
      refresh: later('refresh'),
      openSample: later('openSample'),
      chooseMapping: later('chooseMapping'),
      regenerate: later('regenerate'),
      cancel: note('cancel'),
      write: note('write'),
      discard: note('discard'),
      restorePrevious: later('restorePrevious'),
      repairFormulas: later('repairFormulas'),
      goTo: later('goTo'),
      changeSettings: later('changeSettings'),
      chooseLanguage: note('chooseLanguage'),
      dismissNotice: note('dismissNotice'),
      endFirstRun: note('endFirstRun'),
      ask: later('ask'),
      stopAsking: note('stopAsking'),
      leaveQuestion: note('leaveQuestion'),
      addRows: done('addRows'),
      changeRows: done('changeRows'),
      editRows: done('editRows'),
      switchAdjustment: done('switchAdjustment'),
      takeBack: later('takeBack'),
      lookUp: later('lookUp'),
    },
  };
}
