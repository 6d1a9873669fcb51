import { LANGUAGES } from '../i18n/language';
import type { Language } from '../i18n/language';
import { call } from './commands/call';
import { check } from './commands/check';
import { disturb } from './commands/disturb';
import { level } from './commands/level';
import { plan } from './commands/plan';
import { portfolio } from './commands/portfolio';
import { promise } from './commands/promise';
import { remedies } from './commands/remedies';
import { scenarios } from './commands/scenarios';
import { solve } from './commands/solve';
import { template } from './commands/template';
import { exportPlan } from '../profiles/commands/export-plan';
import { importExtract } from '../profiles/commands/import-extract';
import { EXIT, FileTrouble, say, WrongCall } from './words';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  plan,
  portfolio,
  check,
  template,
  remedies,
  promise,
  level,
  scenarios,
  disturb,
  import: importExtract,
  export: exportPlan,
  call,
  solve,
};

/** Runs `jalon ARGS` and gives its exit code; what goes wrong is said in one line on standard error. */
export async function main(args: readonly string[]): Promise<number> {
  const language = spokenLanguage(args);
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    process.stdout.write(`${say(language, 'usage')}\n`);
    return EXIT.done;
  }
  try {
    const command = COMMANDS[name];
    if (command === undefined) {
      if (name === '') throw new WrongCall('usage');
      throw new WrongCall('unknownCommand', { name });
    }
    return await command(rest);
  } catch (error) {
    if (error instanceof WrongCall) {
      const what = say(language, error.text, error.values);
      const whole = error.text === 'usage' || error.text === 'wrongCall' ? what : say(language, 'wrongCall', { what });
      process.stderr.write(`${whole}\n`);
      return EXIT.wrongCall;
    }
    if (error instanceof FileTrouble) {
      process.stderr.write(`${say(language, error.text, { file: error.file, detail: error.detail })}\n`);
      return EXIT.file;
    }
    throw error;
  }
}

/** The language of what the command itself says: `--lang`, else the environment's, else English. */
function spokenLanguage(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const known = LANGUAGES.find((language) => language === asked);
  return known ?? ((process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '').startsWith('fr') ? 'fr' : 'en');
}
