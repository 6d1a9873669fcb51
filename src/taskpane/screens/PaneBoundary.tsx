import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** What is shown instead once a screen broke. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Words instead of a blank pane when a screen breaks: that is a fault of ours, and the workbook is not touched by it. */
export class PaneBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
