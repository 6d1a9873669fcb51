import type { Text } from '../language';

/** Words of the sheet Portfolio. */
export const PORTFOLIO_WORDS = {
  'tab.portfolio': { en: 'Portfolio', fr: 'Dossier de preuves' },
  'about.portfolio': {
    en: 'What was done and what it gave, by competence',
    fr: 'Ce qui a été fait et ce que cela a donné, par compétence',
  },
  'title.portfolio': { en: 'Portfolio of a production planner', fr: 'Dossier de preuves du technicien de planification' },
  'portfolio.sentence': {
    en: 'Plan of {moment}: {count} {count|piece|pieces} of evidence out of this workbook, by competence: plans, changes, indicators, deviations, actions.',
    fr: 'Plan du {moment} : {count} {count|preuve tirée|preuves tirées} de ce classeur, par compétence : plans, modifications, indicateurs, écarts, actions.',
  },
  'portfolio.figure-runs': { en: '{count} {count|plan|plans} in the journal', fr: '{count} {count|plan|plans} au journal' },
  'portfolio.figure-closed': { en: '{count} of {all} actions closed', fr: '{count} {count|action close|actions closes} sur {all}' },
  'portfolio.figure-competences': { en: '{count} of 6 competences with evidence', fr: '{count} compétences sur 6 avec preuve' },
  'portfolio.competence': { en: 'Competence', fr: 'Compétence' },
  'portfolio.kind': { en: 'Evidence', fr: 'Preuve' },
  'portfolio.when': { en: 'Date', fr: 'Date' },
  'portfolio.what': { en: 'What', fr: 'Quoi' },
  'portfolio.result': { en: 'Result', fr: 'Résultat' },
  'portfolio.C1': { en: 'C1 Draw up the programme', fr: 'C1 Programmer la fabrication' },
  'portfolio.C2': { en: 'C2 Plan and check', fr: 'C2 Planifier et vérifier' },
  'portfolio.C3': { en: 'C3 Launch', fr: 'C3 Lancer les séries' },
  'portfolio.C4': { en: 'C4 Follow the data', fr: 'C4 Suivre les données' },
  'portfolio.C5': { en: 'C5 Define improvements', fr: 'C5 Définir des actions' },
  'portfolio.C6': { en: 'C6 Carry the plan through', fr: 'C6 Suivre le plan d’actions' },
  'portfolio.kind-programme': { en: 'Programme', fr: 'Programme' },
  'portfolio.kind-run': { en: 'Plan', fr: 'Plan' },
  'portfolio.kind-change': { en: 'Change', fr: 'Modification' },
  'portfolio.kind-indicator': { en: 'Indicator', fr: 'Indicateur' },
  'portfolio.kind-deviation': { en: 'Deviation', fr: 'Écart' },
  'portfolio.kind-problem': { en: 'Problem', fr: 'Problème' },
  'portfolio.kind-action': { en: 'Action', fr: 'Action' },
  'portfolio.programme': { en: 'Programme of the workshop', fr: 'Programme de l’atelier' },
  'portfolio.programme-result': {
    en: '{orders} {orders|order|orders}, {operations} {operations|operation|operations} on {resources} {resources|resource|resources}',
    fr: '{orders} {orders|ordre|ordres}, {operations} {operations|phase|phases} sur {resources} {resources|poste|postes}',
  },
  'portfolio.run': {
    en: 'Plan no. {number}, {demands} {demands|demand|demands}',
    fr: 'Plan n° {number}, {demands} {demands|besoin|besoins}',
  },
  'portfolio.run-result': {
    en: '{late} late, {overloads} {overloads|overload|overloads}, {shortages} {shortages|shortage|shortages}',
    fr: '{late} en retard, {overloads} {overloads|surcharge|surcharges}, {shortages} {shortages|rupture|ruptures}',
  },
  'portfolio.target': { en: '{value}, target {target}: {verdict}', fr: '{value}, objectif {target} : {verdict}' },
  'portfolio.problem': {
    en: '{causes} {causes|cause|causes} with {contributors} {contributors|contributor|contributors}',
    fr: '{causes} {causes|cause|causes} avec {contributors} {contributors|contributeur|contributeurs}',
  },
  'portfolio.action': { en: '{id} {action}, {owner}', fr: '{id} {action}, {owner}' },
  'portfolio.change-made': { en: '{state}; {change}', fr: '{state} ; {change}' },
  'portfolio.effect': { en: '{state}; effect: {effect}', fr: '{state} ; effet : {effect}' },
} as const satisfies Record<string, Text>;
