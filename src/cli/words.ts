import { cliTexts } from '../i18n/cli';
import type { Language } from '../i18n/language';

export type CliText = keyof typeof cliTexts;

/** A sentence of the command line, its {placeholders} filled. */
export function say(language: Language, text: CliText, values: Readonly<Record<string, string | number>> = {}): string {
  return cliTexts[text][language].replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** Thrown where a call is wrong: exit 2. */
export class WrongCall extends Error {
  constructor(
    readonly text: CliText,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(text);
    this.name = 'WrongCall';
  }
}

/** Thrown where a file cannot be read or written: exit 3. */
export class FileTrouble extends Error {
  constructor(
    readonly text: CliText,
    readonly file: string,
    readonly detail: string = '',
  ) {
    super(text);
    this.name = 'FileTrouble';
  }
}

/** Exit codes of DESIGN.md. */
export const EXIT = { done: 0, wrongCall: 2, file: 3, noPlan: 4 } as const;
