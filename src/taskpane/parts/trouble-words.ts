import type { SayInPane } from '../../i18n/pane';
import type { Trouble } from '../state/pane-state';

/** A trouble in plain words. */
export interface TroubleWords {
  readonly title: string;
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** What happened and what to do, with the sheet or table that it is about. */
export function troubleWords({ code, subject }: Trouble, say: SayInPane): TroubleWords {
  const about = { subject: subject === '' ? say('trouble.this-sheet') : subject };
  return {
    title: say(code === 'nothing-to-plan' ? 'trouble.title-nothing' : 'trouble.title'),
    what: whatHappened(code, about, say),
    remedy: say(`trouble.${code}-do`),
  };
}

/** True when the workbook is as it was before what failed; only a write that could not be taken back leaves it otherwise. */
export function isUntouched(code: Trouble['code']): boolean {
  return code !== 'not-restored';
}

function whatHappened(code: Trouble['code'], about: { readonly subject: string }, say: SayInPane): string {
  switch (code) {
    case 'protected-sheet':
    case 'merged-cells':
    case 'table-in-the-way':
    case 'sheet-name-taken':
    case 'too-large':
      return say(`trouble.${code}`, about);
    default:
      return say(`trouble.${code}`);
  }
}
