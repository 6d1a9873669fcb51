import type { ChangeFindingCode } from '../../engine/what-if/finding-codes';
import type { Text } from '../language';

/** What there is to say of rows of Adjustments and Disturbances that cannot be applied: what, where, what to do. */
export const CHANGE_FINDINGS: Record<ChangeFindingCode, Text> = {
  'change.subject-unknown': {
    en: '“{subject}” is nothing that this action can be about; the row changes nothing. Check the name in “{header}”.',
    fr: '« {subject} » n’est rien que cette action puisse concerner ; la ligne ne change rien. Vérifier le nom dans « {header} ».',
  },
  'change.subject-planned': {
    en: '{subject} is a planned order, which each plan makes anew; the row changes nothing. Make it firm in the orders, or name its item.',
    fr: '{subject} est un ordre proposé, que chaque plan refait ; la ligne ne change rien. L’affermir dans les ordres, ou nommer son article.',
  },
  'change.operation-unknown': {
    en: '{subject} has no operation {operation}; the row changes nothing. Check the number.',
    fr: '{subject} n’a pas de phase {operation} ; la ligne ne change rien. Vérifier le numéro.',
  },
  'change.already-begun': {
    en: '{subject} has begun and goes on as it is; the row changes nothing. Name an operation that has not begun, or take the row back.',
    fr: '{subject} a commencé et continue tel quel ; la ligne ne change rien. Nommer une phase non commencée, ou annuler la ligne.',
  },
  'change.value-missing': {
    en: '“{header}” is empty, and this action needs it; the row changes nothing. Fill it in.',
    fr: '« {header} » est vide alors que cette action en a besoin ; la ligne ne change rien. Le remplir.',
  },
  'change.replacement-unknown': {
    en: '“{replacement}” cannot stand in for {subject}; the row changes nothing. Check the name in “{header}”, or add it to its table.',
    fr: '« {replacement} » ne peut pas prendre la place de {subject} ; la ligne ne change rien. Vérifier le nom dans « {header} », ou l’ajouter à son tableau.',
  },
  'change.ends-before-start': {
    en: 'The row ends before it begins; it changes nothing. Correct its dates.',
    fr: 'La ligne finit avant de commencer ; elle ne change rien. Corriger ses dates.',
  },
  'change.nothing-to-open': {
    en: '{subject} has no closed time left on these days; the row changes nothing. Check the dates.',
    fr: '{subject} n’a plus de temps fermé ces jours-là ; la ligne ne change rien. Vérifier les dates.',
  },
  'change.no-effect': {
    en: 'This action has nothing to change on {subject}. Check the row, or take it back.',
    fr: 'Cette action n’a rien à changer sur {subject}. Vérifier la ligne, ou l’annuler.',
  },
  'change.component-unclear': {
    en: '{order} has several components, or not this one; the row changes nothing. Write OLD > NEW in “{header}”.',
    fr: '{order} a plusieurs composants, ou pas celui-là ; la ligne ne change rien. Écrire ANCIEN > NOUVEAU dans « {header} ».',
  },
};
