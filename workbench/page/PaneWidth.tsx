import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';

/** Limits of Excel's pane in CSS pixels, and the width that it opens with. */
export const PANE_WIDTH = { least: 320, usual: 350, most: 500 } as const;
const STEP = 10;

/** The edge by which the pane is made wider or narrower: by pointer or by arrow keys. */
export function PaneWidth({
  label,
  width,
  onWidth,
}: {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}): ReactElement {
  const set = (wanted: number): void => onWidth(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(wanted))));
  const byKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') set(width + STEP);
    if (event.key === 'ArrowRight') set(width - STEP);
  };
  const byPointer = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  return (
    <div
      className="pane-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={byKey}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={byPointer}
    />
  );
}
