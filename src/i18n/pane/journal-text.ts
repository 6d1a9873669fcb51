import type { Language, Text } from '../language';
import { speaker } from './speaker';

const WORDS = {
  written: { en: 'Rows added: {rows}', fr: 'Lignes ajoutées : {rows}' },
  changed: { en: 'Rows changed: {rows}', fr: 'Lignes modifiées : {rows}' },
  on: { en: 'Adjustment in force again', fr: 'Ajustement de nouveau en vigueur' },
  off: { en: 'Adjustment switched off', fr: 'Ajustement désactivé' },
  'taken-back': { en: 'Last change taken back', fr: 'Dernière modification annulée' },
} as const satisfies Record<string, Text>;

/** What the planner did to one of his tables from the pane. */
export type JournaledEdit =
  | { readonly kind: 'written' | 'changed'; readonly rows: number }
  | { readonly kind: 'switched'; readonly active: boolean }
  | { readonly kind: 'taken-back' };

/** Tells in the journal of the plans what the planner did from the pane, where the page has no words of its own for it. */
export function journalText(edit: JournaledEdit, language: Language): string {
  const say = speaker(WORDS, language);
  switch (edit.kind) {
    case 'written':
    case 'changed':
      return say(edit.kind, { rows: edit.rows });
    case 'switched':
      return say(edit.active ? 'on' : 'off');
    case 'taken-back':
      return say('taken-back');
  }
}
