import { fitBeforeIn, NO_MOMENT } from '../calendar/interval-search';
import type { WorkingTime } from '../calendar/working-time';
import type { Duration, Minutes } from '../model/units';

/**
 * The latest start from which `work` minutes are done by `finish`, in one piece when the operation may not be interrupted. Where the
 * compiled span ends, clock time goes on: the answer stays in order and says 'far too late already'.
 */
export function latestStartOf(time: WorkingTime, finish: Minutes, work: Duration, interruptible: boolean): Minutes {
  const start = interruptible || work === 0 ? time.startBefore(finish, work) : fitBefore(time, finish, work);
  return start ?? Math.min(finish, time.from) - work;
}

function fitBefore(time: WorkingTime, finish: Minutes, work: Duration): Minutes | null {
  const start = fitBeforeIn(time.starts, time.ends, finish, work);
  return start === NO_MOMENT ? null : start;
}
