import { parseArgs } from 'node:util';
import { minutesFromIso } from '../engine/calendar/dates';
import type { DateValue } from '../engine/model/units';
import type { Language } from '../i18n/language';
import { LANGUAGES } from '../i18n/language';
import { WrongCall } from './words';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  now: { type: 'string' },
  seed: { type: 'string' },
  iterations: { type: 'string' },
  seconds: { type: 'string' },
  'cpu-seconds': { type: 'string' },
  json: { type: 'string' },
  map: { type: 'string' },
  sample: { type: 'string' },
  format: { type: 'string' },
  priority: { type: 'string' },
  by: { type: 'string' },
  kind: { type: 'string' },
  subject: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  quantity: { type: 'string' },
  operation: { type: 'string' },
  table: { type: 'string' },
  into: { type: 'string' },
  what: { type: 'string' },
  for: { type: 'string' },
  profile: { type: 'string' },
  pack: { type: 'string' },
  replace: { type: 'boolean' },
  preview: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** A call taken apart: the words that are no options, and the options as typed. */
export interface Call {
  readonly words: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string | boolean>>>;
}

/** @param flags options that stand alone in this command, such as `--json` of `check`. */
export function parseCall(args: readonly string[], allowed: readonly OptionName[], flags: readonly OptionName[] = []): Call {
  const options = Object.fromEntries(allowed.map((name) => [name, flags.includes(name) ? { type: 'boolean' as const } : OPTIONS[name]]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { words: positionals, options: values as Call['options'] };
  } catch (error) {
    throw new WrongCall('wrongCall', { what: firstSentence(error) });
  }
}

/** Node's parser explains itself at length; its first sentence says what is wrong. */
function firstSentence(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  return (message.split('\n')[0] ?? '').replace(/\.$/, '');
}

/** The one file of a call. */
export function onlyFile(call: Call): string {
  const [file] = call.words;
  if (file === undefined || file === '') throw new WrongCall('missingFile');
  if (call.words.length > 1) throw new WrongCall('oneFile', { count: call.words.length });
  return file;
}

export function text(call: Call, name: OptionName): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}

export function languageOf(call: Call): Language | undefined {
  const value = text(call, 'lang');
  if (value === undefined) return undefined;
  const language = LANGUAGES.find((known) => known === value);
  if (language === undefined) throw new WrongCall('badOption', { option: '--lang', value, expected: 'en, fr' });
  return language;
}

export function wholeNumber(call: Call, name: OptionName, least: number): number | undefined {
  const value = text(call, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === '' || !Number.isSafeInteger(number) || number < least) {
    throw new WrongCall('badOption', { option: `--${name}`, value, expected: `≥ ${least}` });
  }
  return number;
}

export function positiveNumber(call: Call, name: OptionName): number | undefined {
  const value = text(call, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number) || number <= 0) {
    throw new WrongCall('badOption', { option: `--${name}`, value, expected: '> 0' });
  }
  return number;
}

/** A local moment `2026-11-23T06:00`, or a day `2026-11-23`. */
export function moment(call: Call, name: OptionName): DateValue | undefined {
  const value = text(call, name);
  if (value === undefined) return undefined;
  const minutes = minutesFromIso(value);
  if (minutes === null) throw new WrongCall('badOption', { option: `--${name}`, value, expected: '2026-11-23T06:00' });
  return { minutes, hasTime: value.includes('T') };
}
