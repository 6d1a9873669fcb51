import { invalidArgument } from './errors';

/** The HTML colour names that Excel's documentation uses. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  lime: '#00FF00',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  fuchsia: '#FF00FF',
  olive: '#808000',
  brown: '#A52A2A',
  pink: '#FFC0CB',
};

/** `#RRGGBB` in capitals of a colour given as `#rrggbb`, `rrggbb` or an HTML name. @throws ApiError `InvalidArgument` */
export function readColour(colour: unknown, location: string): string {
  if (typeof colour !== 'string') throw invalidArgument(location);
  const hex = /^#?([0-9a-f]{6})$/i.exec(colour);
  const named = hex ? `#${(hex[1] ?? '').toUpperCase()}` : NAMED[colour.toLowerCase()];
  if (named === undefined) throw invalidArgument(location);
  return named;
}
