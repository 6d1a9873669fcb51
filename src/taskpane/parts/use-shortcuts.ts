import type { KeyboardEvent, RefObject } from 'react';
import type { Pane, PanePage } from './pane-context';

/** Ctrl or Command with Enter regenerates; Escape leaves a page or a failure, discards before writing, or ends the search. */
export function useShortcuts(pane: Pane, page: PanePage, root: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || !isOurs(event, root.current)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onRegenerate(event, pane);
    if (event.key === 'Escape') onEscape(event, pane, page);
  };
}

/** Not what happens in an open menu, which stands outside of the pane's own element, nor in an open list. */
function isOurs({ target }: KeyboardEvent, root: HTMLElement | null): boolean {
  return target instanceof Element && root !== null && root.contains(target) && target.getAttribute('aria-expanded') !== 'true';
}

function onRegenerate(event: KeyboardEvent, { view, actions }: Pane): void {
  const { kind } = view.state;
  if (kind === 'starting' || kind === 'empty' || kind === 'running') return;
  event.preventDefault();
  void actions.regenerate();
}

function onEscape(event: KeyboardEvent, { view, actions, open }: Pane, page: PanePage): void {
  if (page !== 'plan') open('plan');
  else if (view.state.kind === 'failed') actions.dismissNotice();
  else if (view.state.kind !== 'running') return;
  else if (view.state.run.stage === 'confirming') actions.discard();
  else if (view.state.run.stage !== 'writing') actions.cancel();
  event.preventDefault();
}
