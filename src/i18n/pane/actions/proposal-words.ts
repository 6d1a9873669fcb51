import type { Text } from '../../language';

/** What would help a late demand, what would level the load, and the adjustments in force. */
export const PROPOSAL_WORDS = {
  'remedies.title': { en: 'What would help {demand}', fr: 'Ce qui aiderait {demand}' },
  'remedies.choose': { en: 'Which late demand?', fr: 'Quel besoin en retard ?' },
  'remedies.none-late': { en: 'Nothing is late: there is nothing to help.', fr: 'Rien n’est en retard : rien à aider.' },
  'remedies.no-plan': { en: 'Make a plan first.', fr: 'Faites d’abord un plan.' },
  'remedies.late': { en: '{demand} is {length} late.', fr: '{demand} a {length} de retard.' },
  'remedies.on-time': { en: '{demand} is on time.', fr: '{demand} est à l’heure.' },
  'remedies.none': {
    en: 'Nothing that was tried brings it forward. Move its date, or split it by hand.',
    fr: 'Rien de ce qui a été essayé ne l’avance. Déplacez sa date, ou partagez-le à la main.',
  },
  'remedies.list': { en: 'What would help, the best first', fr: 'Ce qui aiderait, le meilleur d’abord' },
  'levelling.title': { en: 'Level the load', fr: 'Lisser la charge' },
  'levelling.list': { en: 'Proposals, the best first', fr: 'Propositions, la meilleure d’abord' },
  'levelling.none': {
    en: 'Nothing that was tried makes the plan better.',
    fr: 'Rien de ce qui a été essayé n’améliore le plan.',
  },
  'levelling.apply': { en: 'Apply {count} {count|proposal|proposals}', fr: 'Appliquer {count} {count|proposition|propositions}' },
  'levelling.apply-none': { en: 'Choose what to apply', fr: 'Choisissez quoi appliquer' },
  'levelling.in-order': {
    en: 'Each effect comes on top of those above it: choose from the top down.',
    fr: 'Chaque effet s’ajoute à ceux du dessus : choisissez depuis le haut.',
  },
  'proposal.gains': { en: 'gains {length}', fr: 'gagne {length}' },
  'proposal.on-time': { en: 'on time then', fr: 'à l’heure alors' },
  'proposal.still-late': { en: 'still {length} late', fr: 'encore {length} de retard' },
  'proposal.late-demands': { en: 'late demands: {before} → {after}', fr: 'besoins en retard : {before} → {after}' },
  'proposal.days': { en: 'weighted lateness: {before} → {after} d', fr: 'retard pondéré : {before} → {after} j' },
  'proposal.overloads': { en: 'overloads: {before} → {after}', fr: 'surcharges : {before} → {after}' },
  'proposal.hours': { en: '{hours} h more work', fr: '{hours} h de travail en plus' },
  'proposal.cost': { en: 'cost {cost}', fr: 'coût {cost}' },
  'proposal.no-cost': { en: 'no price known', fr: 'sans prix connu' },
  'proposal.apply': { en: 'Apply', fr: 'Appliquer' },
  'proposal.apply-it': { en: 'Apply: {sentence}', fr: 'Appliquer : {sentence}' },
  'proposal.choose': { en: 'Choose: {sentence}', fr: 'Choisir : {sentence}' },
  'proposal.applied': { en: '✓ Applied', fr: '✓ Appliqué' },
  'proposal.others': {
    en: 'The others were computed without it. Regenerate the plan, then ask again.',
    fr: 'Les autres ont été calculés sans lui. Régénérez le plan, puis redemandez.',
  },
  'adjustments.title': { en: 'Adjustments in force', fr: 'Ajustements en vigueur' },
  'adjustments.none': {
    en: 'No adjustment yet. Apply a remedy or a proposal, and it stands here.',
    fr: 'Aucun ajustement. Appliquez un remède ou une proposition : il apparaîtra ici.',
  },
  'adjustments.about': {
    en: 'Rows of your table. Switched off, a row stays and no longer counts.',
    fr: 'Les lignes de votre tableau. Désactivée, une ligne reste mais ne compte plus.',
  },
  'adjustments.list': { en: 'Adjustments', fr: 'Ajustements' },
  'adjustments.scenario': { en: 'only in scenario {scenario}', fr: 'seulement dans le scénario {scenario}' },
  'adjustments.show': { en: 'Show the row of {title}', fr: 'Voir la ligne de {title}' },
  'adjustments.row': { en: 'Row {row}', fr: 'Ligne {row}' },
} as const satisfies Record<string, Text>;
