import type { Case } from '../../../test/cases/worked-examples.test-support';
import { minutesFromIso } from '../../engine/calendar/dates';
import type { Minutes } from '../../engine/model/units';

/** A call of a worksheet function with what a case's file gives, and what the file says that it must answer. */
export interface CaseCall {
  readonly name: string;
  /** Values, rows of values, or rows of cells; null = omitted. */
  readonly given: readonly unknown[];
  /** What of the answer the case speaks of; the whole answer when absent. */
  readonly read?: (answer: unknown) => unknown;
  readonly expected: unknown;
}

/** A call and the right answer. */
export const call = (name: string, given: readonly unknown[], expected: unknown, read?: CaseCall['read']): CaseCall => ({
  name,
  given,
  expected,
  ...(read === undefined ? {} : { read }),
});

/** A row of cells. */
export type Row = readonly unknown[];
/** An answer of several rows. */
export const rows = (answer: unknown): readonly Row[] => answer as readonly Row[];

/** The calls of cases, by the name of their file. */
export type CaseCalls = Readonly<Record<string, (given: Case) => readonly CaseCall[]>>;

/** Values by name. */
export type ByName = Record<string, number>;

/** Moment of an ISO text. */
export function at(text: string): Minutes {
  const moment = minutesFromIso(text);
  if (moment === null) throw new Error(`no date: ${text}`);
  return moment;
}
