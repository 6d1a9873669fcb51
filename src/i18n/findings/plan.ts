import type { PlanFindingCode } from '../../engine/result/finding-codes';
import type { Text } from '../language';

/** What the plan has to say about itself: what, where, by how much, what to do. */
export const PLAN_FINDINGS: Record<PlanFindingCode, Text> = {
  'late.machine': {
    en: '{demand} ({quantity} {item}) will be ready on {at}, {late} after its date: {resource} is taken by {behindOrder} until {until} and {order}, operation {operation}, waits {wait}. Open more hours on {resource}, do {behindOrder} later or elsewhere.',
    fr: '{demand} ({quantity} {item}) sera prêt le {at}, {late} après sa date : {resource} est pris par {behindOrder} jusqu’au {until} et {order}, phase {operation}, attend {wait}. Ouvrir des heures sur {resource}, passer {behindOrder} après ou ailleurs.',
  },
  'late.tool': {
    en: '{demand} ({quantity} {item}) will be ready on {at}, {late} after its date: the tool {resource} is in use by {behindOrder} until {until} and {order}, operation {operation}, waits {wait}. Provide a second {resource}, or do {behindOrder} later.',
    fr: '{demand} ({quantity} {item}) sera prêt le {at}, {late} après sa date : l’outillage {resource} sert à {behindOrder} jusqu’au {until} et {order}, phase {operation}, attend {wait}. Doubler {resource}, ou passer {behindOrder} après.',
  },
  'late.people': {
    en: '{demand} ({quantity} {item}) will be ready on {at}, {late} after its date: nobody with the skill {skill} is free for {order}, operation {operation}, on {resource} before {until}. Bring in or train somebody for {skill}.',
    fr: '{demand} ({quantity} {item}) sera prêt le {at}, {late} après sa date : personne ayant la compétence {skill} n’est libre pour {order}, phase {operation}, sur {resource} avant le {until}. Affecter ou former quelqu’un pour {skill}.',
  },
  'late.predecessor': {
    en: '{demand} ({quantity} {item}) will be ready on {at}, {late} after its date: {order}, operation {operation}, waits for operation {behindOperation} until {until}. Shorten operation {behindOperation}, or let lots move on with a transfer batch.',
    fr: '{demand} ({quantity} {item}) sera prêt le {at}, {late} après sa date : {order}, phase {operation}, attend la phase {behindOperation} jusqu’au {until}. Raccourcir la phase {behindOperation}, ou faire suivre les pièces par lots de transfert.',
  },
  'late.order': {
    en: '{demand} ({quantity} {item}) will be ready on {at}, {late} after its date: {order}, operation {operation}, waits for {behindOrder} ({material}) until {until}. Bring {behindOrder} forward.',
    fr: '{demand} ({quantity} {item}) sera prêt le {at}, {late} après sa date : {order}, phase {operation}, attend {behindOrder} ({material}) jusqu’au {until}. Avancer {behindOrder}.',
  },
  'late.material': {
    en: '{demand} ({quantity} {item}) will be ready on {at}, {late} after its date: {material} is only there on {until} ({behindOrder}). Expedite {behindOrder} with its supplier, or buy {material} elsewhere.',
    fr: '{demand} ({quantity} {item}) sera prêt le {at}, {late} après sa date : {material} n’arrive que le {until} ({behindOrder}). Relancer le fournisseur de {behindOrder}, ou acheter {material} ailleurs.',
  },
  'late.calendar': {
    en: '{demand} ({quantity} {item}) will be ready on {at}, {late} after its date: {resource} is closed for {order}, operation {operation}, until {until}. Open a shift or overtime on {resource}.',
    fr: '{demand} ({quantity} {item}) sera prêt le {at}, {late} après sa date : {resource} est fermé pour {order}, phase {operation}, jusqu’au {until}. Ouvrir une équipe ou des heures supplémentaires sur {resource}.',
  },
  'late.released-late': {
    en: '{demand} ({quantity} {item}) will be ready on {at}, {late} after its date: {order}, operation {operation}, should have begun on {from} at the latest. Agree on a new date with the customer, or split the order.',
    fr: '{demand} ({quantity} {item}) sera prêt le {at}, {late} après sa date : {order}, phase {operation}, aurait dû commencer le {from} au plus tard. Convenir d’une nouvelle date avec le client, ou fractionner l’ordre.',
  },
  'late.fixed': {
    en: '{demand} ({quantity} {item}) will be ready on {at}, {late} after its date: {order}, operation {operation}, is pinned or frozen on {resource} at {until}. Take the pin away, or agree on a new date.',
    fr: '{demand} ({quantity} {item}) sera prêt le {at}, {late} après sa date : {order}, phase {operation}, est épinglée ou gelée sur {resource} au {until}. Enlever l’épingle, ou convenir d’une nouvelle date.',
  },
  'late.no-runway': {
    en: '{demand} ({quantity} {item}, due on {due}) is never ready: {order}, operation {operation}, finds no open time on {resource} before the calendars end. Check the calendar of {resource} and who can work there.',
    fr: '{demand} ({quantity} {item}, pour le {due}) n’est jamais prêt : {order}, phase {operation}, ne trouve pas de temps ouvert sur {resource} avant la fin des calendriers. Vérifier le calendrier de {resource} et qui peut y travailler.',
  },
  'late.work-content': {
    en: '{demand} ({quantity} {item}) will be ready on {at}, {late} after its date: there is more work than time, though {order} starts at once. Split the order, let lots move on with a transfer batch, or agree on a new date.',
    fr: '{demand} ({quantity} {item}) sera prêt le {at}, {late} après sa date : il y a plus de travail que de temps, bien que {order} commence tout de suite. Fractionner l’ordre, faire suivre les pièces par lots de transfert, ou convenir d’une nouvelle date.',
  },
  'late.in-stock': {
    en: '{demand} ({quantity} {item}) was due on {due}, {late} ago, and lies in stock. Deliver it, or close it if it has gone.',
    fr: '{demand} ({quantity} {item}) était pour le {due}, il y a {late}, et se trouve en stock. Le livrer, ou le solder s’il est parti.',
  },
  'late.uncovered': {
    en: '{missing} of the {quantity} {item} of {demand} (due on {due}) are covered by nothing, and nothing may be planned for them. Shorten frozen_days, or agree on a later date.',
    fr: '{missing} des {quantity} {item} de {demand} (pour le {due}) ne sont couverts par rien, et rien ne peut être planifié pour eux. Réduire le paramètre « zone gelée (jours) », ou convenir d’une date plus tardive.',
  },
  'place.pinned-predecessor': {
    en: '{order}, operation {operation}, cannot keep its pin on {resource} at {wanted}: {behindOrder}, operation {behindOperation}, is not done by then. It is planned at {at}. Move the pin.',
    fr: '{order}, phase {operation}, ne peut pas garder son épingle sur {resource} au {wanted} : {behindOrder}, phase {behindOperation}, n’est pas finie à ce moment. Elle est planifiée au {at}. Déplacer l’épingle.',
  },
  'place.pinned-material': {
    en: '{order}, operation {operation}, cannot keep its pin on {resource} at {wanted}: its material is not there by then. It is planned at {at}. Expedite the material, or move the pin.',
    fr: '{order}, phase {operation}, ne peut pas garder son épingle sur {resource} au {wanted} : sa matière n’est pas là à ce moment. Elle est planifiée au {at}. Relancer la matière, ou déplacer l’épingle.',
  },
  'place.pinned-closed': {
    en: '{order}, operation {operation}, cannot keep its pin at {wanted}: {resource} is closed then. It is planned at {at}. Open {resource}, or move the pin.',
    fr: '{order}, phase {operation}, ne peut pas garder son épingle au {wanted} : {resource} est fermé à ce moment. Elle est planifiée au {at}. Ouvrir {resource}, ou déplacer l’épingle.',
  },
  'place.pinned-occupied': {
    en: '{order}, operation {operation}, cannot keep its pin on {resource} at {wanted}: {behindOrder}, operation {behindOperation}, is there. It is planned at {at}. Move one of the two.',
    fr: '{order}, phase {operation}, ne peut pas garder son épingle sur {resource} au {wanted} : {behindOrder}, phase {behindOperation}, y est. Elle est planifiée au {at}. Déplacer l’une des deux.',
  },
  'place.pinned-people': {
    en: '{order}, operation {operation}, cannot keep its pin on {resource} at {wanted}: nobody who can do it is free then. It is planned at {at}. Assign somebody, or move the pin.',
    fr: '{order}, phase {operation}, ne peut pas garder son épingle sur {resource} au {wanted} : personne de qualifié n’est libre à ce moment. Elle est planifiée au {at}. Affecter quelqu’un, ou déplacer l’épingle.',
  },
  'place.pinned-past': {
    en: '{order}, operation {operation}, is pinned on {resource} at {wanted}, which is over, and has not begun. It is planned at {at}. Move the pin, or report what was done.',
    fr: '{order}, phase {operation}, est épinglée sur {resource} au {wanted}, qui est passé, et n’a pas commencé. Elle est planifiée au {at}. Déplacer l’épingle, ou déclarer ce qui est fait.',
  },
  'place.frozen-predecessor': {
    en: '{order}, operation {operation}, lies in the frozen zone on {resource} at {wanted}, but {behindOrder}, operation {behindOperation}, is not done by then. It is planned at {at}. Tell the workshop.',
    fr: '{order}, phase {operation}, est en zone gelée sur {resource} au {wanted}, mais {behindOrder}, phase {behindOperation}, n’est pas finie à ce moment. Elle est planifiée au {at}. Prévenir l’atelier.',
  },
  'place.frozen-material': {
    en: '{order}, operation {operation}, lies in the frozen zone on {resource} at {wanted}, but its material is not there by then. It is planned at {at}. Expedite the material and tell the workshop.',
    fr: '{order}, phase {operation}, est en zone gelée sur {resource} au {wanted}, mais sa matière n’est pas là à ce moment. Elle est planifiée au {at}. Relancer la matière et prévenir l’atelier.',
  },
  'place.frozen-closed': {
    en: '{order}, operation {operation}, lies in the frozen zone at {wanted}, but {resource} is closed then. It is planned at {at}. Tell the workshop.',
    fr: '{order}, phase {operation}, est en zone gelée au {wanted}, mais {resource} est fermé à ce moment. Elle est planifiée au {at}. Prévenir l’atelier.',
  },
  'place.frozen-occupied': {
    en: '{order}, operation {operation}, lies in the frozen zone on {resource} at {wanted}, but {behindOrder}, operation {behindOperation}, is there. It is planned at {at}. Tell the workshop.',
    fr: '{order}, phase {operation}, est en zone gelée sur {resource} au {wanted}, mais {behindOrder}, phase {behindOperation}, y est. Elle est planifiée au {at}. Prévenir l’atelier.',
  },
  'place.frozen-people': {
    en: '{order}, operation {operation}, lies in the frozen zone on {resource} at {wanted}, but nobody who can do it is free then. It is planned at {at}. Assign somebody, or tell the workshop.',
    fr: '{order}, phase {operation}, est en zone gelée sur {resource} au {wanted}, mais personne de qualifié n’est libre à ce moment. Elle est planifiée au {at}. Affecter quelqu’un, ou prévenir l’atelier.',
  },
  'place.frozen-past': {
    en: '{order}, operation {operation}, should have begun on {resource} at {wanted} and has not. It is planned at {at}. Tell the workshop, or report what was done.',
    fr: '{order}, phase {operation}, aurait dû commencer sur {resource} au {wanted} et n’a pas commencé. Elle est planifiée au {at}. Prévenir l’atelier, ou déclarer ce qui est fait.',
  },
  'plan.no-runway': {
    en: '{order} ({item}) finds no place for operation {operation} on {resource} before the calendars end on {end}. Check the calendar of {resource}, who can work there and which tool it needs.',
    fr: '{order} ({item}) ne trouve pas de place pour la phase {operation} sur {resource} avant la fin des calendriers le {end}. Vérifier le calendrier de {resource}, qui peut y travailler et quel outillage il faut.',
  },
  'plan.overload': {
    en: '{resource} has {loadHours} h of work at latest dates for {capacityHours} h of open time from {bucket} on, {missingHours} h too much ({buckets} {buckets|period|periods} overloaded). Open hours there, or move work to another resource.',
    fr: '{resource} a {loadHours} h de charge au plus tard pour {capacityHours} h d’ouverture à partir du {bucket}, {missingHours} h de trop ({buckets} {buckets|période|périodes} en surcharge). Y ouvrir des heures, ou déplacer de la charge sur un autre poste.',
  },
  'plan.shortage': {
    en: '{item} is needed on {needed} and only there on {until}, {late} too late ({order}); {waiting} {waiting|need waits|needs wait}. Expedite {order}, or find another source.',
    fr: '{item} est nécessaire le {needed} et n’arrive que le {until}, {late} trop tard ({order}) ; {waiting} {waiting|besoin attend|besoins attendent}. Relancer {order}, ou trouver une autre source.',
  },
  'operation.below-least-batch': {
    en: '{item}, operation {operation}: {orders} {orders|order is|orders are} smaller than the least batch of {batch} and {orders|takes|take} the time of a whole one. Launch more at a time if that is worth it.',
    fr: '{item}, phase {operation} : {orders} {orders|ordre est plus petit|ordres sont plus petits} que le lot minimal de {batch} et {orders|prend|prennent} le temps d’un lot entier. Lancer davantage à la fois si cela en vaut la peine.',
  },
  'operation.skill-nobody': {
    en: '{item}, operation {operation}, needs the skill {skill}, which nobody in Skills has. It is planned as if somebody could. Enter who has {skill}.',
    fr: '{item}, phase {operation}, demande la compétence {skill}, que personne n’a dans Compétences. Elle est planifiée comme si quelqu’un pouvait la faire. Saisir qui possède {skill}.',
  },
  'operation.too-few-people': {
    en: '{item}, operation {operation}, needs {people} persons with the skill {skill}; Skills names {have}. It is planned with {have}. Enter who else has {skill}, or fewer people.',
    fr: '{item}, phase {operation}, demande {people} personnes ayant la compétence {skill} ; Compétences en nomme {have}. Elle est planifiée avec {have}. Saisir qui d’autre possède {skill}, ou moins de personnes.',
  },
  'operation.person-without-skill': {
    en: '{item}, operation {operation}, is done by persons of whom none has the skill {skill}. Enter the skill, or other persons.',
    fr: '{item}, phase {operation}, est confiée à des personnes dont aucune n’a la compétence {skill}. Saisir la compétence, ou d’autres personnes.',
  },
  'operation.reported-out-of-order': {
    en: '{order}: work is reported on operation {operation}, but operation {before} is not reported as done. Operation {operation} goes on at once. Report operation {before} if it is finished.',
    fr: '{order} : la phase {operation} est déclarée commencée alors que la phase {before} n’est pas déclarée finie. La phase {operation} continue tout de suite. Déclarer la phase {before} si elle est finie.',
  },
  'operation.not-in-routing': {
    en: '{order}: operation {operation} is not in the routing of {item} and is left out. Correct its number, or add it to the routing.',
    fr: '{order} : la phase {operation} n’est pas dans la gamme de {item} et n’est pas planifiée. Corriger son numéro, ou l’ajouter à la gamme.',
  },
  'operation.pin-in-the-past': {
    en: '{order}, operation {operation}, is pinned at {at}, which is over, and has not begun. It is planned freely. Move the pin, or report what was done.',
    fr: '{order}, phase {operation}, est épinglée au {at}, qui est passé, et n’a pas commencé. Elle est planifiée librement. Déplacer l’épingle, ou déclarer ce qui est fait.',
  },
  'operation.pin-without-date': {
    en: '{order}, operation {operation}, is pinned but has no start. It is planned freely. Enter its start, or take the pin away.',
    fr: '{order}, phase {operation}, est épinglée mais n’a pas de début. Elle est planifiée librement. Saisir son début, ou enlever l’épingle.',
  },
  'operation.subcontract-overdue': {
    en: '{order}, operation {operation}, should have been back from {subcontractor} {days} working {days|day|days} ago. It is taken to come back now. Ask {subcontractor} for its date and enter it.',
    fr: '{order}, phase {operation}, aurait dû revenir de {subcontractor} il y a {days} {days|jour ouvré|jours ouvrés}. Elle est supposée revenir maintenant. Demander sa date à {subcontractor} et la saisir.',
  },
  'order.no-routing': {
    en: '{item} is made but has no routing: its {orders} {orders|order takes|orders take} its lead time of {days} working {days|day|days} and {orders|loads|load} nothing. Enter its routing, or make it a bought item.',
    fr: '{item} est fabriqué mais n’a pas de gamme : {orders} {orders|ordre prend|ordres prennent} son délai de {days} {days|jour ouvré|jours ouvrés} sans rien charger. Saisir sa gamme, ou en faire un article acheté.',
  },
};
