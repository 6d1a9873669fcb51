import fs from 'fs';
import path from 'path';
import { loadOffice } from '../../../excel-host/doors/load-office';
import { HostCore } from '../../../excel-host/protocol/host-core';
import { HostObject } from '../../../excel-host/protocol/host-object';
import { folder, isThere, type Case } from '../../../test/cases/worked-examples.test-support';
import { callFunction } from '../contract';
import { registerFunctions } from '../register';
import type { CaseCall, CaseCalls } from './case-call.test-support';
import { lots, netting } from './netting-and-lots.test-support';
import { networks, sequences } from './networks-and-sequences.test-support';
import { others } from './other-cases.test-support';

/** The calls of each case, by the name of its file. */
const CASE_CALLS: CaseCalls = {
  ...netting(),
  ...lots(),
  ...networks(),
  ...sequences(),
  ...others(),
};

/** Cases that no worksheet function answers, and why. */
const WITHOUT_FUNCTION: Readonly<Record<string, string>> = {
  jobshop_ft06: 'a finite schedule is a plan, not a cell',
  jobshop_ft10: 'a finite schedule is a plan, not a cell',
};

class NoWorkbook extends HostObject {}
const host = new HostCore(() => new NoWorkbook());
loadOffice(host);
registerFunctions((id, code) => CustomFunctions.associate(id, code));

/** A blank, which Excel shows as an empty cell. */
const withBlanks = (answer: unknown): unknown =>
  Array.isArray(answer) ? answer.map(withBlanks) : answer === '' || answer === undefined ? null : answer;

/** Numbers that differ by less than a billionth of themselves are the same. */
const nearly = (expected: unknown): unknown => {
  if (typeof expected === 'number') return expected === 0 ? expect.closeTo(0, 9) : nearlyNumber(expected);
  if (Array.isArray(expected)) return expected.map(nearly);
  if (typeof expected === 'object' && expected !== null)
    return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, nearly(value)]));
  return expected;
};
const nearlyNumber = (value: number): unknown => expect.closeTo(value, Math.max(0, 9 - Math.ceil(Math.log10(Math.abs(value)))));

/** What a person would type, as Excel hands it on: rows of cells, nothing for what is omitted. */
const asExcel = (argument: unknown): unknown => {
  if (argument === null) return undefined;
  return Array.isArray(argument) && !argument.some(Array.isArray) ? [argument] : argument;
};

const judged = ({ name, read }: CaseCall, answer: unknown): unknown => ({
  name,
  answer: read ? read(withBlanks(answer)) : withBlanks(answer),
});

(isThere ? describe : describe.skip)('a worked example', () => {
  const names = isThere ? fs.readdirSync(folder).map((file) => path.basename(file, '.json')) : [];
  const callsOf = (name: string): readonly CaseCall[] =>
    CASE_CALLS[name](JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Case);
  const answered = Object.keys(CASE_CALLS);

  it('stands for every file, or no function answers it', () => {
    expect([...answered, ...Object.keys(WITHOUT_FUNCTION)].sort()).toEqual(names.sort());
  });

  it.each(answered)('%s has its right answer from the functions', (name) => {
    const calls = callsOf(name);
    expect(calls.length).toBeGreaterThan(0);
    const answers = calls.map((call) => judged(call, callFunction(call.name, call.given)));
    expect(answers).toEqual(calls.map(({ name: called, expected }) => ({ name: called, answer: nearly(expected) })));
  });

  describe('through Excel’s runtime', () => {
    // The runtime waits a while before it sends what it has: all calls go together.
    const answers = new Map<string, readonly unknown[]>();
    beforeAll(async () => {
      const calls = answered.flatMap((name) => callsOf(name).map((call) => ({ from: name, call })));
      const given = calls.map(({ call }) => ({ name: call.name, arguments: call.given.map(asExcel) }));
      const found = await host.callFunctions(given);
      calls.forEach(({ from }, index) => answers.set(from, [...(answers.get(from) ?? []), found[index].value]));
    });

    it.each(answered)('%s has its right answer', (name) => {
      const calls = callsOf(name);
      const seen = calls.map((call, index) => judged(call, answers.get(name)?.[index]));
      expect(seen).toEqual(calls.map(({ name: called, expected }) => ({ name: called, answer: nearly(expected) })));
    });
  });
});
