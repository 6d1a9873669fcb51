import type { Worksheet } from '../model/worksheet';

const bySheet = new WeakMap<Worksheet, number>();

/** Percent at which a sheet shows. The library can neither read nor set it: it comes with a file and goes into one. */
export function zoomOf(worksheet: Worksheet): number {
  return bySheet.get(worksheet) ?? 100;
}

/** Sets the percent at which a sheet shows, from 10 to 400; anything else is left aside. */
export function setZoom(worksheet: Worksheet, percent: number): void {
  if (percent >= 10 && percent <= 400) bySheet.set(worksheet, percent);
}
