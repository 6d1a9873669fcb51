import { readFileSync } from 'node:fs';
import { callFunction, functionNames } from '../../functions/catalogue';
import { languageOf, parseCall } from '../arguments';
import { EXIT, WrongCall } from '../words';

/** jalon call: one worksheet function on JSON arguments; an Excel error is a result, too. */
export async function call(args: readonly string[]): Promise<number> {
  const parsed = parseCall(args, ['lang']);
  const [name, json, ...more] = parsed.words;
  if (name === undefined || json === undefined) throw new WrongCall('missingFile');
  if (more.length > 0) throw new WrongCall('oneFile', { count: parsed.words.length });
  const known = functionNames();
  const id = name.toUpperCase().replace(/^(_XLDUDF_)?JALON[._]/, '');
  if (!known.includes(id)) throw new WrongCall('unknownFunction', { name, known: known.join(', ') });
  const result = callFunction(id, parseArguments(json === '-' ? readFileSync(0, 'utf8') : json), languageOf(parsed) ?? 'en');
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
