import type { ParetoRow } from '../../engine/model/plan';
import type { Language } from '../../i18n/language';
import { latenessKind } from '../../i18n/lateness-words';
import type { SayInPane } from '../../i18n/pane';

/** `Poste pris : RECT`; a cause of the planner stays as he wrote it. */
export function causeWords({ reasonKind, cause }: ParetoRow, say: SayInPane, language: Language): string {
  if (reasonKind === null) return cause.trim() || say('pareto.no-cause');
  const kind = latenessKind(reasonKind, language);
  return cause === '' ? kind : say('pareto.kind-and-subject', { kind, subject: cause });
}
