import type { MoneyFindingCode } from '../../engine/cost/finding-codes';
import type { Text } from '../language';

/** What is wrong in budgets and quotes: what it is, what was done with it, what to do. */
export const MONEY_FINDINGS: Readonly<Record<MoneyFindingCode, Text>> = {
  'budget.period-twice': {
    en: 'The period from {period} has this kind twice; both amounts are added up. Delete one if it is a copy.',
    fr: 'La période du {period} a deux fois cette nature ; les deux montants sont additionnés. Supprimer l’un des deux s’il s’agit d’une copie.',
  },
  'quote.line-twice': {
    en: 'The quote {key} has {quantity} of {item} twice; the first row counts, this one is left out. Delete one, or correct the quantity.',
    fr: 'Le devis {key} a deux fois {quantity} de {item} ; la première ligne compte, celle-ci est écartée. Supprimer l’une des deux, ou corriger la quantité.',
  },
  'budget.exceeded-labour': {
    en: 'The budget for labour and machines from {period} is exceeded by {over} {currency}: {spent} planned for {amount}, most of it for {most}. Shift work, change who does it, or ask for more.',
    fr: 'Le budget de main-d’œuvre et de machines à partir du {period} est dépassé de {over} {currency} : {spent} prévus pour {amount}, surtout pour {most}. Décaler du travail, le confier autrement, ou demander une rallonge.',
  },
  'budget.exceeded-overtime': {
    en: 'The budget for overtime from {period} is exceeded by {over} {currency}: {spent} planned for {amount}, most of it for {most}. Shift work, change who does it, or ask for more.',
    fr: 'Le budget d’heures supplémentaires à partir du {period} est dépassé de {over} {currency} : {spent} prévus pour {amount}, surtout pour {most}. Décaler du travail, le confier autrement, ou demander une rallonge.',
  },
  'budget.exceeded-subcontract': {
    en: 'The budget for subcontracting from {period} is exceeded by {over} {currency}: {spent} planned for {amount}, most of it for {most}. Shift work, change who does it, or ask for more.',
    fr: 'Le budget de sous-traitance à partir du {period} est dépassé de {over} {currency} : {spent} prévus pour {amount}, surtout pour {most}. Décaler du travail, le confier autrement, ou demander une rallonge.',
  },
  'budget.exceeded-purchases': {
    en: 'The budget for purchases from {period} is exceeded by {over} {currency}: {spent} planned for {amount}, most of it for {most}. Shift work, change who does it, or ask for more.',
    fr: 'Le budget d’achats à partir du {period} est dépassé de {over} {currency} : {spent} prévus pour {amount}, surtout pour {most}. Décaler du travail, le confier autrement, ou demander une rallonge.',
  },
  'budget.exceeded-total': {
    en: 'The budget in total from {period} is exceeded by {over} {currency}: {spent} planned for {amount}, most of it for {most}. Shift work, change who does it, or ask for more.',
    fr: 'Le budget total à partir du {period} est dépassé de {over} {currency} : {spent} prévus pour {amount}, surtout pour {most}. Décaler du travail, le confier autrement, ou demander une rallonge.',
  },
};
