import type { PaneView } from './pane-state';

/** Holds the view; every change makes a new one and tells whoever listens. */
export class PaneStore {
  private readonly listeners = new Set<() => void>();

  constructor(private current: PaneView) {}

  view(): PaneView {
    return this.current;
  }

  update(changes: Partial<PaneView>): void {
    this.current = { ...this.current, ...changes };
    for (const listener of [...this.listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
