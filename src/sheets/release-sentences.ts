import type { LaunchProposal } from '../engine/release/launch-file';
import type { ReleaseCheck } from '../engine/release/release-list';
import type { Minutes } from '../engine/model/units';
import { formatAmount, formatShortMoment } from '../i18n/format-values';
import type { Language } from '../i18n/language';
import type { SayOnSheet } from '../i18n/sheets';

interface Speaker {
  readonly say: SayOnSheet;
  readonly language: Language;
}

/** Why an order may not start, or what deserves a look, in the reader's words. */
export function checkSentence({ say, language }: Speaker, check: ReleaseCheck): string {
  const moment = (at: Minutes | null): string => (at === null ? '' : formatShortMoment(at, language));
  switch (check.kind) {
    case 'material': {
      const missing = formatAmount(Math.round(check.missing * 1000) / 1000, language);
      if (check.from === null) return say('check.material-none', { missing, item: check.item });
      const values = { missing, item: check.item, from: check.from, until: moment(check.until) };
      return check.state === 'note' ? say('check.material-coming', values) : say('check.material-late', values);
    }
    case 'document':
      return check.title === null ? say('check.no-document') : say('check.no-version', { title: check.title });
    case 'requirement':
      return say('check.requirement', { text: check.requirement.text });
    default: {
      const { operation, subject } = check;
      if (check.reason === 'down') return say('check.down', { operation, subject, until: moment(check.until) });
      return say(check.reason === 'nobody' ? 'check.nobody' : 'check.unplaced', { operation, subject });
    }
  }
}

/** What a proposed value rests on: `90 pièces, 3 ordres`. */
export function launchSample({ say }: Pick<Speaker, 'say'>, { kind, sample, orders }: LaunchProposal): string {
  if (kind === 'over-launch') return say('launch.orders', { count: sample });
  return say(kind === 'scrap' ? 'launch.units' : 'launch.records', { count: Math.round(sample), orders });
}
