import { readFileSync } from 'node:fs';
import { WORKSHEET_FUNCTIONS } from '../../functions/catalogue';
import { callFunction, findFunction } from '../../functions/contract';
import { languageOf, parseCall } from '../arguments';
import { EXIT, WrongCall } from '../words';

/** How Excel stores a function of an add-in in a file. */
const STORED_PREFIX = /^_xldudf_JALON_/i;

/** jalon call: one worksheet function on JSON arguments; an Excel error is a result, too. */
export async function call(args: readonly string[]): Promise<number> {
  const parsed = parseCall(args, ['lang']);
  const [name, json, ...more] = parsed.words;
  if (name === undefined || json === undefined || more.length > 0) throw new WrongCall('missingArguments');
  const id = name.replace(STORED_PREFIX, '');
  if (findFunction(id) === null) throw new WrongCall('unknownFunction', { name, known: knownNames() });
  const result = callFunction(id, parseArguments(json === '-' ? readFileSync(0, 'utf8') : json), languageOf(parsed));
  process.stdout.write(`${JSON.stringify(result)}\n`);
  return EXIT.done;
}

function parseArguments(json: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(json);
    if (Array.isArray(parsed)) return parsed;
  } catch (error) {
    throw new WrongCall('badJson', { detail: error instanceof Error ? error.message : String(error) });
  }
  throw new WrongCall('badJson', { detail: '[…]' });
}

function knownNames(): string {
  return WORKSHEET_FUNCTIONS.flatMap(({ id, alias }) => [id, alias]).join(', ');
}
