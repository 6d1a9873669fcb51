import { formatLength } from '../../i18n/format-length';
import type { SayInPane } from '../../i18n/pane';
import type { PaneState } from '../state/pane-state';
import { noticeWords } from './NoticeBar';
import { headlineOf } from './plan-answers';
import { isUntouched, troubleWords } from './trouble-words';
import type { Language } from '../../i18n/language';

/** Progress is told to a screen reader at most this often. */
const PACE_MILLISECONDS = 15_000;

/** What of a state is worth saying aloud: two states with the same key say the same. */
export function announcementKey(state: PaneState): string {
  if (state.kind === 'running') {
    const { stage, stopping, elapsed } = state.run;
    return `running ${stage} ${stopping} ${stage === 'computing' ? Math.floor(elapsed / PACE_MILLISECONDS) : 0}`;
  }
  if (state.kind === 'done') return `done ${state.summary.now} ${state.notice?.kind ?? ''}`;
  if (state.kind === 'stale') return `stale ${state.changed.join()}`;
  return state.kind === 'failed' ? `failed ${state.trouble.code}` : state.kind;
}

/** One sentence for the live region: the stage and how much better the plan got, or the answer. */
export function announcement(state: PaneState, say: SayInPane, language: Language): string {
  switch (state.kind) {
    case 'starting':
      return say('frame.starting');
    case 'running':
      return runWords(state, say, language);
    case 'done':
      return [...(state.notice === null ? [] : [noticeWords(state.notice, say)]), `${headlineOf(state.summary, say, language)}.`].join(' ');
    case 'stale':
      return say('stale.title');
    case 'failed':
      return [troubleWords(state.trouble, say).what, ...(isUntouched(state.trouble.code) ? [say('trouble.untouched')] : [])].join(' ');
    default:
      return '';
  }
}

function runWords({ run }: Extract<PaneState, { kind: 'running' }>, say: SayInPane, language: Language): string {
  if (run.stopping) return say('run.stopping');
  if (run.stage === 'confirming') return say('confirm.title');
  const { first, best, elapsed } = run;
  if (run.stage !== 'computing' || first === null || best === null) return say(`run.${run.stage}`);
  const better =
    first.lateDemands === best.lateDemands
      ? say('run.late-same', { best: best.lateDemands })
      : say('run.late-spoken', { first: first.lateDemands, best: best.lateDemands });
  const minutes = elapsed >= 60_000 ? `, ${say('run.elapsed', { time: formatLength(Math.floor(elapsed / 60_000), language) })}` : '';
  return `${better}${minutes}`;
}
