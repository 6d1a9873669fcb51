import * as fc from 'fast-check';
import { loadOffice } from '../../excel-host/doors/load-office';
import { CellError } from '../../excel-host/model/cell';
import { HostCore } from '../../excel-host/protocol/host-core';
import { HostObject } from '../../excel-host/protocol/host-object';
import type { Language } from '../i18n/language';
import { WORKSHEET_FUNCTIONS } from './catalogue';
import { callFunction } from './contract';
import { exampleOf, givenIn } from './help/examples';
import type { WorksheetFunction } from './register';
import { registerFunctions } from './register';
import type { ErrorWord } from './values';
import { ERROR_WORDS, isFunctionError } from './values';

class NoWorkbook extends HostObject {}
const host = new HostCore(() => new NoWorkbook());
let shown: Language = 'en';
loadOffice(host);
registerFunctions(
  (id, code) => CustomFunctions.associate(id, code),
  () => shown,
);

/** Every id with its arguments and the language that it speaks. */
const IDS = WORKSHEET_FUNCTIONS.flatMap((declared) =>
  [...new Set([declared.id, declared.alias])].map((id, index) => ({
    id,
    declared,
    language: index === 0 ? ('en' as const) : ('fr' as const),
  })),
);

/** A cell as a person reads it: a value, or Excel's word with the message that Excel would show beside it. */
type Seen = string | number | boolean | { readonly word: string; readonly message: string };

const seen = (value: unknown): Seen | Seen[][] => {
  if (Array.isArray(value)) return value.map((row: unknown[]) => row.map((cell) => seen(cell) as Seen));
  if (value instanceof CellError) return { word: value.word, message: value.message };
  return value as Seen;
};

/** What Excel's documentation promises of a result: a blank shows as a blank, and only #VALUE! and #N/A carry words. */
const promised = (result: unknown): Seen | Seen[][] => {
  if (Array.isArray(result)) return result.map((row: unknown[]) => row.map((cell) => promised(cell) as Seen));
  if (isFunctionError(result)) return { word: result.error, message: ['#VALUE!', '#N/A'].includes(result.error) ? result.message : '' };
  return result === null ? '' : (result as Seen);
};

/** Ranges as Excel passes them: always rows of cells. */
const asRange = (argument: unknown): unknown => (Array.isArray(argument) && !argument.some(Array.isArray) ? [argument] : argument);

/** An argument of a call through Excel, as the contract takes it. */
const asContract = (argument: unknown): unknown => {
  if (Array.isArray(argument)) return argument.map(asContract);
  if (argument instanceof CellError) return { error: argument.word };
  return argument === undefined || argument === '' ? null : argument;
};

interface Call {
  readonly name: string;
  readonly arguments: readonly unknown[];
  readonly language: Language;
}

async function compare(calls: readonly Call[]): Promise<void> {
  const answers = await host.callFunctions(calls);
  const results = calls.map(({ name }, index) => ({ name, result: seen(answers[index].value) }));
  expect(results).toEqual(
    calls.map(({ name, arguments: given, language }) => ({ name, result: promised(callFunction(name, given.map(asContract), language)) })),
  );
}

const examples = (language: Language): Call[] =>
  IDS.filter((entry) => entry.language === language).map(({ id, declared }) => ({
    name: id,
    language,
    arguments: givenIn(exampleOf(declared.id)!, language).map((argument) => (argument === null ? undefined : asRange(argument))),
  }));

describe('the worksheet functions in Excel’s runtime', () => {
  it('are registered under each English id and each French alias, once', () => {
    const registered: string[] = [];
    registerFunctions((id: string, code: WorksheetFunction) => {
      registered.push(id);
      expect(typeof code).toBe('function');
    });
    expect(new Set(registered).size).toBe(registered.length);
    expect(registered.sort()).toEqual(IDS.map(({ id }) => id).sort());
  });

  it('give what the contract gives, for the example of every function in English', () => compare(examples('en')));
  it('give what the contract gives, for the example of every function in French', () => compare(examples('fr')));

  it('take every kind of value in every place: omitted, blank, text, truth, errors, ranges', async () => {
    const odd: unknown[] = [
      undefined,
      null,
      'x',
      true,
      -1,
      1e300,
      new CellError('#DIV/0!'),
      [
        [null, 3],
        ['', new CellError('#N/A')],
      ],
      [[1]],
      [[]],
    ];
    const calls = IDS.filter(({ language }) => language === 'en').flatMap(({ id, declared, language }) => {
      const sound = givenIn(exampleOf(declared.id)!, language).map(asRange);
      return declared.arguments.flatMap((_, place) =>
        odd.map((value) => ({
          name: id,
          language,
          arguments: declared.arguments.map((__, index) => (index === place ? value : (sound[index] ?? undefined))),
        })),
      );
    });
    await compare(calls);
  });

  it('take a blank cell as 0, as Excel on the desktop passes it', async () => {
    host.blankCells = 'zero';
    const [answer] = await host.callFunctions([{ name: 'NET_REQUIREMENT', arguments: [[[100, null, 50]], 30] }]);
    host.blankCells = 'null';
    expect(answer.value).toEqual([[70, 0, 50]]);
  });

  it('pass each of Excel’s errors on with the argument that holds it', async () => {
    const answers = await host.callFunctions(
      ERROR_WORDS.map((word) => ({ name: 'NET_REQUIREMENT', arguments: [[[1, new CellError(word)]]] })),
    );
    answers.forEach((answer, index) => {
      const word = ERROR_WORDS[index];
      // Each stays what it is, so that IFNA and its like see it; Excel takes words for two of them alone.
      const message = ['#VALUE!', '#N/A'].includes(word) ? `gross contains the error ${word}. Correct that cell first.` : '';
      expect(seen(answer.value)).toEqual({ word, message });
    });
  });

  it('spill rows in which one cell alone may fail', async () => {
    const call: Call = { name: 'SLACK', arguments: [[[46349], ['x']], [[8], [8]], 46348], language: 'en' };
    await compare([call]);
  });

  it('speak English under the English name, French under the French one, and the language of Office where both are the same', async () => {
    const shared = WORKSHEET_FUNCTIONS.find(({ id, alias }) => id === alias)!;
    const message = async (name: string) =>
      (seen((await host.callFunctions([{ name, arguments: [] }]))[0].value) as { message: string }).message;
    expect(await message('NET_REQUIREMENT')).toContain('gross is missing');
    expect(await message('BESOIN_NET')).toContain('« besoin_brut » manque');
    expect(await message(shared.id)).toContain('is missing');
    shown = 'fr';
    expect(await message(shared.id)).toContain('manque');
    shown = 'en';
  });

  it('are found without regard to case', async () => {
    const [answer] = await host.callFunctions([{ name: 'net_requirement', arguments: [10, 4] }]);
    expect(seen(answer.value)).toBe(6);
  });

  it('answer 10,000 calls in one message, each its own', async () => {
    const answers = await host.callFunctions(
      Array.from({ length: 10_000 }, (_, index) => ({
        name: index % 2 === 0 ? 'NET_REQUIREMENT' : 'BESOIN_NET',
        arguments: [index + 7, 7],
      })),
    );
    expect(answers.map(({ value }) => value)).toEqual(Array.from({ length: 10_000 }, (_, index) => index));
  });

  it('never throw, whatever Excel passes', () => {
    const codes = new Map<string, WorksheetFunction>();
    registerFunctions((id, code) => codes.set(id, code));
    const excelError = fc
      .constantFrom(...ERROR_WORDS)
      .map((word: ErrorWord) => new CustomFunctions.Error(word as CustomFunctions.ErrorCode));
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined), excelError, fc.object());
    const argument = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }));
    fc.assert(
      fc.property(fc.constantFrom(...codes.keys()), fc.array(argument, { maxLength: 10 }), (id, given) => {
        const result = codes.get(id)!(...given, { address: 'S!A1' });
        const cells = Array.isArray(result) ? result.flat() : [result];
        for (const value of cells) {
          expect(value instanceof CustomFunctions.Error || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
