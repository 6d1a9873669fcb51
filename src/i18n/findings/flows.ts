import type { FlowFindingCode } from '../../tables/records/movements';
import type { Text } from '../language';

/** What is wrong in shipments and receipts: what it is, what was done with it, what to do. */
export const FLOW_FINDINGS: Readonly<Record<FlowFindingCode, Text>> = {
  'movement.unknown-reference': {
    en: '{id} names “{value}”, which is neither a demand nor an order; it is shown without customer and due date. Correct “{header}”, or delete the row.',
    fr: '{id} désigne « {value} », qui n’est ni un besoin ni un ordre ; la ligne est montrée sans client ni échéance. Corriger « {header} », ou supprimer la ligne.',
  },
  'movement.no-reference': {
    en: '{id} names neither a demand nor an order, so nobody knows for whom it moves. Fill in “{header}”.',
    fr: '{id} ne désigne ni besoin ni ordre : on ne sait pas pour qui elle bouge. Remplir « {header} ».',
  },
  'movement.other-item': {
    en: '{id} moves {moved}, but {reference} is about {item}; the row is shown as it stands. Correct the item, or the reference.',
    fr: '{id} déplace {moved}, alors que {reference} porte sur {item} ; la ligne est montrée telle quelle. Corriger l’article, ou la référence.',
  },
  'movement.much-more-done': {
    en: '{id} has {done} done for {quantity} planned; it counts as it stands. Check “{header}”.',
    fr: '{id} porte {done} faits pour {quantity} prévus ; la ligne compte telle quelle. Vérifier « {header} ».',
  },
  'movement.done-in-future': {
    en: '{id} is done on {value}, which lies ahead; it counts as done. Correct “{header}”.',
    fr: '{id} est faite à une date à venir ({value}) ; elle compte comme faite. Corriger « {header} ».',
  },
  'movement.done-without-date': {
    en: '{id} has {done} done without a day; it counts as done, neither on time nor late. Fill in the date.',
    fr: '{id} porte {done} faits sans date ; la ligne compte comme faite, ni à l’heure ni en retard. Remplir la date faite.',
  },
  'movement.rejected-beyond-done': {
    en: '{id} has {rejected} rejected of {done} received; all of it counts as rejected. Correct “{header}”.',
    fr: '{id} porte {rejected} refusés pour {done} reçus ; tout est compté refusé. Corriger « {header} ».',
  },
};
