import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../src/i18n/language';
import { ChartLayer } from '../charts/ChartLayer';
import type { SheetSource } from '../source/sheet-source';
import { SheetGrid } from './sheet-grid';

export interface GridPaneProps {
  readonly source: SheetSource;
  readonly language: Language;
  readonly label: string;
  readonly onRefused: (words: string) => void;
}

/** The grid of a source, and its charts over it. Another source is another grid. */
export function GridPane({ source, language, label, onRefused }: GridPaneProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<SheetGrid | null>(null);
  useEffect(() => {
    const parent = place.current;
    if (parent === null) return undefined;
    const container = document.createElement('div');
    container.className = 'grid-container';
    parent.append(container);
    const made = new SheetGrid(source, container, language, onRefused);
    setGrid(made);
    return () => {
      setGrid(null);
      // React forbids ending another root of its own while it renders.
      setTimeout(() => {
        made.dispose();
        container.remove();
      });
    };
  }, [source, language, onRefused]);
  return (
    <main className="grid-pane" aria-label={label}>
      <div ref={place} className="grid-place" />
      {grid !== null && <ChartLayer source={source} viewport={grid.viewport} />}
    </main>
  );
}
