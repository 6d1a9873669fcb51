import type { AuditFindingCode } from '../../engine/audit/finding-codes';
import type { Text } from '../language';

/** What the audit of the data has to say: what, where, why it is doubted, what to do. */
export const AUDIT_FINDINGS: Record<AuditFindingCode, Text> = {
  'audit.item-no-routing': {
    en: '{item} has a bill of material but no routing: it loads nobody. Enter its routing, or make it a phantom or bought item.',
    fr: '{item} a une nomenclature mais pas de gamme : il ne charge aucun poste. Saisir sa gamme, ou en faire un article fantôme ou acheté.',
  },
  'audit.item-no-bom': {
    en: '{item} has a routing but no bill of material: it is made of nothing. Enter what it consumes, if anything.',
    fr: '{item} a une gamme mais pas de nomenclature : il ne consomme rien. Saisir ce qu’il consomme, s’il y a lieu.',
  },
  'audit.item-no-supplier': {
    en: '{item} is bought but has no supplier. Enter one, so that purchases can be sent.',
    fr: '{item} est acheté mais n’a pas de fournisseur. En saisir un, pour que les achats puissent partir.',
  },
  'audit.duration-none': {
    en: '{item}, operation {operation} on {resource}, takes no time at all. Enter its unit time or its setup time.',
    fr: '{item}, phase {operation} sur {resource}, ne prend aucun temps. Saisir son temps unitaire ou son temps de réglage.',
  },
  'audit.unit-time-outlier': {
    en: '{item}, operation {operation}: {time} min a unit, where {count} operations on {resource} usually take {usual} min (factor {factor}). Check the time and its unit.',
    fr: '{item}, phase {operation} : {time} min par unité, quand {count} phases sur {resource} prennent d’ordinaire {usual} min (facteur {factor}). Vérifier le temps et son unité.',
  },
  'audit.setup-time-outlier': {
    en: '{item}, operation {operation}: {time} min of setup, where {count} operations on {resource} usually take {usual} min (factor {factor}). Check the time and its unit.',
    fr: '{item}, phase {operation} : {time} min de réglage, quand {count} phases sur {resource} prennent d’ordinaire {usual} min (facteur {factor}). Vérifier le temps et son unité.',
  },
  'audit.lead-time-short': {
    en: '{item} has a lead time of {given} d, but its routing needs {days} working days for {quantity} without any queue. Lengthen the lead time, or delete it and let the routing decide.',
    fr: '{item} a un délai de {given} j, mais sa gamme demande {days} jours ouvrés pour {quantity}, sans aucune attente. Allonger le délai, ou l’effacer et laisser la gamme décider.',
  },
  'audit.shelf-life-short': {
    en: '{item} keeps {shelfLife} d, but takes about {days} d to arrive. Check the shelf life and the lead time.',
    fr: '{item} se conserve {shelfLife} j, mais met environ {days} j à arriver. Vérifier la durée de vie et le délai.',
  },
  'audit.lot-limits': {
    en: 'The lot rule of {item} wants at least {least} and at most {maximum}. Correct one of the two.',
    fr: 'La règle de lot de {item} veut au moins {least} et au plus {maximum}. Corriger l’un des deux.',
  },
  'audit.batch-above-lot': {
    en: '{item}, operation {operation}, wants batches of {least} at least; the lot rule allows {maximum} at most. Correct one of the two.',
    fr: '{item}, phase {operation}, demande des lots d’au moins {least} ; la règle de lot en permet {maximum} au plus. Corriger l’un des deux.',
  },
  'audit.safety-above-maximum': {
    en: '{item}: the safety stock ({safetyStock}) is above the maximum stock ({maximum}). Correct one of the two.',
    fr: '{item} : le stock de sécurité ({safetyStock}) dépasse le stock maximum ({maximum}). Corriger l’un des deux.',
  },
  'audit.quantity-implausible': {
    en: '{key}: {quantity} {item}, {factor} times the usual {usual}. Check the quantity: is it a price, a code or a slip?',
    fr: '{key} : {quantity} {item}, {factor} fois les {usual} habituels. Vérifier la quantité : prix, code ou faute de frappe ?',
  },
  'audit.item-cost-missing': {
    en: '{item} has no unit cost and no price: it counts nothing in stock values and costs. Enter its cost.',
    fr: '{item} n’a ni prix de revient ni prix d’achat : il compte pour rien dans la valeur du stock et les coûts. Saisir son coût.',
  },
  'audit.resource-cost-missing': {
    en: '{resource} has no hourly cost: its work is free in costs and budgets. Enter its cost.',
    fr: '{resource} n’a pas de coût horaire : son travail est gratuit dans les coûts et le budget. Saisir son coût.',
  },
  'audit.price-below-cost': {
    en: '{item} is sold at {price} and costs {unitCost}. Check the price and the cost.',
    fr: '{item} se vend {price} et coûte {unitCost}. Vérifier le prix et le coût.',
  },
  'audit.dossier-incomplete': {
    en: '{item}: {count} {count|operation|operations} without instruction or document ({operations}). Complete its work order pack before it is released.',
    fr: '{item} : {count} {count|phase|phases} sans instruction ni document ({operations}). Compléter le dossier de fabrication avant le lancement.',
  },
};
