import type { TableFindingCode } from '../../tables/finding-codes';
import type { Text } from '../language';

/**
 * What is wrong in the planner's tables: what it is, what was done with it, what to do. `{value}` is what stands in the cell, `{header}` the
 * planner's own heading of its column; the place itself stands beside the sentence.
 */
export const TABLE_FINDINGS: Readonly<Record<TableFindingCode, Text>> = {
  'table.none-usable': {
    en: 'Nothing can be planned: no table of items, of demand, or of orders with routings was found. Name a table Items, Demand or Orders, or choose the tables in the pane (command line: --map).',
    fr: 'Rien ne peut être planifié : aucun tableau d’articles, de besoins, ni d’ordres avec gammes n’a été trouvé. Nommer un tableau Articles, Besoins ou Ordres, ou choisir les tableaux dans le volet (ligne de commande : --map).',
  },
  'table.column-missing': {
    en: 'The table {excelTable} has no column “{column}”, so it is not read. Add the column, or choose it in the pane (command line: --map).',
    fr: 'Le tableau {excelTable} n’a pas de colonne « {column} » : il n’est pas lu. Ajouter la colonne, ou la choisir dans le volet (ligne de commande : --map).',
  },
  'table.hidden-copy': {
    en: 'Two tables look alike: {taken} is used, {ignored} on the hidden sheet “{sheetName}” is not. Delete the copy, or choose the table that counts in the pane (command line: --map).',
    fr: 'Deux tableaux se ressemblent : {taken} est pris, {ignored} sur la feuille masquée « {sheetName} » ne l’est pas. Supprimer la copie, ou choisir le bon tableau dans le volet (ligne de commande : --map).',
  },
  'table.ambiguous': {
    en: 'Two tables look alike: {taken} is used, {ignored} on the sheet “{sheetName}” is not. If the other one counts, choose it in the pane (command line: --map).',
    fr: 'Deux tableaux se ressemblent : {taken} est pris, {ignored} sur la feuille « {sheetName} » ne l’est pas. Si c’est l’autre qui compte, le choisir dans le volet (ligne de commande : --map).',
  },
  'table.filtered': {
    en: 'A filter hides {count} {count|row|rows} of {excelTable}; {count|it counts|they count} all the same. Nothing to do, unless you meant to leave {count|it|them} out.',
    fr: 'Un filtre masque {count} {count|ligne|lignes} de {excelTable} ; {count|elle compte|elles comptent} quand même. Rien à faire, sauf s’il fallait {count|l’écarter|les écarter}.',
  },
  'table.mapping-lost': {
    en: 'The table {excelTable} that the mapping names is not in the workbook; another one was looked for. Choose it again in the pane (command line: --map).',
    fr: 'Le tableau {excelTable} désigné par la correspondance n’est pas dans le classeur ; un autre a été cherché. Le choisir à nouveau dans le volet (ligne de commande : --map).',
  },
  'table.column-mapping-lost': {
    en: 'The column “{headerName}” that the mapping names is not in {excelTable}; another one was looked for. Choose it again in the pane (command line: --map).',
    fr: 'La colonne « {headerName} » désignée par la correspondance n’est pas dans {excelTable} ; une autre a été cherchée. La choisir à nouveau dans le volet (ligne de commande : --map).',
  },
  'parameter.now-missing': {
    en: 'The plan needs to know from which moment it starts. Add a row “now” with a date to the parameters (command line: --now).',
    fr: 'Le plan a besoin de savoir de quel instant il part. Ajouter aux paramètres une ligne « date de l’instant » avec une date (ligne de commande : --now).',
  },
  'parameter.unknown': {
    en: 'The parameter “{value}” is not known and changes nothing. Check its name.',
    fr: 'Le paramètre « {value} » n’est pas connu et ne change rien. Vérifier son nom.',
  },
  'parameter.duplicate': {
    en: 'The parameter “{value}” is there twice; the first row counts, this one is left out. Delete one.',
    fr: 'Le paramètre « {value} » est en double ; la première ligne compte, celle-ci est écartée. Supprimer l’une des deux.',
  },
  'cell.error-value': {
    en: 'The cell holds the error {value}; the row is left out. Correct the formula in “{header}”.',
    fr: 'La cellule contient l’erreur {value} ; la ligne est écartée. Corriger la formule de « {header} ».',
  },
  'cell.error-value-replaced': {
    en: 'The cell holds the error {value}; taken instead: {taken}. Correct the formula in “{header}”.',
    fr: 'La cellule contient l’erreur {value} ; valeur retenue : {taken}. Corriger la formule de « {header} ».',
  },
  'cell.not-calculated': {
    en: 'The cell holds a formula without its result; the row is left out. Open the workbook in Excel, save it, and try again.',
    fr: 'La cellule contient une formule sans son résultat ; la ligne est écartée. Ouvrir le classeur dans Excel, l’enregistrer, puis recommencer.',
  },
  'cell.not-calculated-replaced': {
    en: 'The cell holds a formula without its result; taken instead: {taken}. Open the workbook in Excel, save it, and try again.',
    fr: 'La cellule contient une formule sans son résultat ; valeur retenue : {taken}. Ouvrir le classeur dans Excel, l’enregistrer, puis recommencer.',
  },
  'cell.missing': {
    en: '“{header}” is empty; the row is left out. Fill in the cell.',
    fr: '« {header} » est vide ; la ligne est écartée. Remplir la cellule.',
  },
  'key.blank': {
    en: '“{header}” is empty: without it nothing can refer to the row, which is left out. Fill it in, or delete the row.',
    fr: '« {header} » est vide : sans lui rien ne peut désigner la ligne, qui est écartée. Le remplir, ou supprimer la ligne.',
  },
  'key.blank-kept': {
    en: '“{header}” is empty; the row is planned under the name {read}. Give it a number.',
    fr: '« {header} » est vide ; la ligne est planifiée sous le nom {read}. Lui donner un numéro.',
  },
  'key.duplicate': {
    en: '“{value}” is there twice; the first row counts, this one is left out. Delete or rename one of them.',
    fr: '« {value} » est en double ; la première ligne compte, celle-ci est écartée. Supprimer ou renommer l’une des deux.',
  },
  'key.duplicate-kept': {
    en: '“{value}” is there twice with different contents; both rows are planned, this one as “{read}”. Check that both are meant.',
    fr: '« {value} » est en double avec un contenu différent ; les deux lignes sont planifiées, celle-ci sous le nom « {read} ». Vérifier que les deux sont voulues.',
  },
  'operation.duplicate': {
    en: 'Operation {operation} of {of} is there twice; the first row counts, this one is left out. Delete or renumber one of them.',
    fr: 'La phase {operation} de {of} est en double ; la première ligne compte, celle-ci est écartée. Supprimer ou renuméroter l’une des deux.',
  },
  'number.not-a-number': {
    en: '“{value}” is not a number; the row is left out. Write “{header}” in digits.',
    fr: '« {value} » n’est pas un nombre ; la ligne est écartée. Écrire « {header} » en chiffres.',
  },
  'number.not-a-number-replaced': {
    en: '“{value}” is not a number; taken instead: {taken}. Write “{header}” in digits.',
    fr: '« {value} » n’est pas un nombre ; valeur retenue : {taken}. Écrire « {header} » en chiffres.',
  },
  'number.as-text': {
    en: 'The number “{value}” is stored as text; it is read as {read}. Convert the cell to a number.',
    fr: 'Le nombre « {value} » est enregistré comme texte ; il est lu {read}. Convertir la cellule en nombre.',
  },
  'number.as-text-ambiguous': {
    en: 'The number “{value}” is stored as text and can be read in two ways; it is read as {read}. Check it and convert the cell to a number.',
    fr: 'Le nombre « {value} » est enregistré comme texte et peut se lire de deux façons ; il est lu {read}. Le vérifier et convertir la cellule en nombre.',
  },
  'number.with-unit': {
    en: '“{value}” is a number with its unit, stored as text; it is read as {read}. Leave the number alone in the cell.',
    fr: '« {value} » est un nombre avec son unité, enregistré comme texte ; il est lu {read}. Laisser le nombre seul dans la cellule.',
  },
  'number.zero': {
    en: '“{header}” is zero; the row is left out. Give the quantity, or delete the row.',
    fr: '« {header} » vaut 0 ; la ligne est écartée. Donner la quantité, ou supprimer la ligne.',
  },
  'number.zero-replaced': {
    en: '“{header}” is zero, which makes no sense here; taken instead: {taken}. Correct or empty the cell.',
    fr: '« {header} » vaut 0, ce qui n’a pas de sens ici ; valeur retenue : {taken}. Corriger ou vider la cellule.',
  },
  'number.negative': {
    en: '“{header}” is negative ({value}); the row is left out. Correct the number, or delete the row.',
    fr: '« {header} » est négatif ({value}) ; la ligne est écartée. Corriger le nombre, ou supprimer la ligne.',
  },
  'number.negative-replaced': {
    en: '“{header}” is negative ({value}); taken instead: {taken}. Correct the number.',
    fr: '« {header} » est négatif ({value}) ; valeur retenue : {taken}. Corriger le nombre.',
  },
  'number.below-minimum': {
    en: '“{header}” is too small ({value}); the row is left out. Correct the number.',
    fr: '« {header} » est trop petit ({value}) ; la ligne est écartée. Corriger le nombre.',
  },
  'number.below-minimum-replaced': {
    en: '“{header}” is too small ({value}); taken instead: {taken}. Correct the number.',
    fr: '« {header} » est trop petit ({value}) ; valeur retenue : {taken}. Corriger le nombre.',
  },
  'number.not-whole': {
    en: '“{header}” must be a whole number, not {value}; the row is left out. Correct the number.',
    fr: '« {header} » doit être un nombre entier, pas {value} ; la ligne est écartée. Corriger le nombre.',
  },
  'number.not-whole-replaced': {
    en: '“{header}” must be a whole number, not {value}; taken instead: {taken}. Correct the number.',
    fr: '« {header} » doit être un nombre entier, pas {value} ; valeur retenue : {taken}. Corriger le nombre.',
  },
  'time.negative': {
    en: 'The time “{header}” is negative ({value}); the row is left out. Correct the time.',
    fr: 'Le temps « {header} » est négatif ({value}) ; la ligne est écartée. Corriger le temps.',
  },
  'time.negative-replaced': {
    en: 'The time “{header}” is negative ({value}); taken instead: {taken}. Correct the time.',
    fr: 'Le temps « {header} » est négatif ({value}) ; valeur retenue : {taken}. Corriger le temps.',
  },
  'fraction.read-as-percent': {
    en: '“{header}” is {value}, that is {value} times the whole; it is read as {read} %. Maybe the cell lacks its percent sign.',
    fr: '« {header} » vaut {value}, soit {value} fois le tout ; il est lu {read} %. Il manque sans doute le signe % à la cellule.',
  },
  'fraction.too-large-replaced': {
    en: '“{header}” cannot be {value}; taken instead: {taken}. Write a share below 100 %.',
    fr: '« {header} » ne peut pas valoir {value} ; valeur retenue : {taken}. Écrire une part inférieure à 100 %.',
  },
  'efficiency.not-positive-replaced': {
    en: 'The efficiency is {value}: nothing would ever be finished; taken instead: {taken}. Correct it, or close the resource by an exception.',
    fr: 'Le rendement vaut {value} : rien ne finirait jamais ; valeur retenue : {taken}. Le corriger, ou fermer le poste par une exception.',
  },
  'date.not-a-date': {
    en: '“{value}” is not a date; the row is left out. Write “{header}” as a date.',
    fr: '« {value} » n’est pas une date ; la ligne est écartée. Écrire « {header} » sous forme de date.',
  },
  'date.not-a-date-replaced': {
    en: '“{value}” is not a date; the cell counts as empty. Write “{header}” as a date.',
    fr: '« {value} » n’est pas une date ; la cellule est comptée vide. Écrire « {header} » sous forme de date.',
  },
  'date.implausible': {
    en: 'The date in “{header}” ({value}) is before 1950 or after 2199; the row is left out. Correct the date.',
    fr: 'La date de « {header} » ({value}) est avant 1950 ou après 2199 ; la ligne est écartée. Corriger la date.',
  },
  'date.implausible-replaced': {
    en: 'The date in “{header}” ({value}) is before 1950 or after 2199; the cell counts as empty. Correct the date.',
    fr: 'La date de « {header} » ({value}) est avant 1950 ou après 2199 ; la cellule est comptée vide. Corriger la date.',
  },
  'date.as-text': {
    en: 'The date “{value}” is not stored as a date; it is read as {read}. Convert the cell to a date.',
    fr: 'La date « {value} » n’est pas enregistrée comme date ; elle est lue {read}. Convertir la cellule en date.',
  },
  'date.as-text-ambiguous': {
    en: 'The date “{value}” is stored as text; day and month may be swapped; it is read as {read}. Check it and convert the cell to a date.',
    fr: 'La date « {value} » est du texte ; jour et mois peuvent être inversés ; elle est lue {read}. La vérifier et convertir la cellule en date.',
  },
  'time-of-day.not-a-time': {
    en: '“{value}” is not a time of day; the row is left out. Write “{header}” like 06:00.',
    fr: '« {value} » n’est pas une heure ; la ligne est écartée. Écrire « {header} » comme 06:00.',
  },
  'word.unknown': {
    en: '“{value}” is not known in “{header}”; the row is left out. Choose a word from the list.',
    fr: '« {value} » n’est pas connu dans « {header} » ; la ligne est écartée. Choisir un mot de la liste.',
  },
  'word.unknown-replaced': {
    en: '“{value}” is not known in “{header}”; taken instead: {taken}. Choose a word from the list.',
    fr: '« {value} » n’est pas connu dans « {header} » ; valeur retenue : {taken}. Choisir un mot de la liste.',
  },
  'time-unit.unknown-replaced': {
    en: 'The time unit “{value}” is not known; taken instead: {taken}. Write s, min, h, ch or dmh.',
    fr: 'L’unité de temps « {value} » est inconnue ; valeur retenue : {taken}. Écrire s, min, h, ch ou dmh.',
  },
  'lot-rule.unreadable-replaced': {
    en: 'The lot rule “{value}” cannot be read; taken instead: {taken} (lot for lot). Write it like FOQ:50 or MIN:10;MULT:5.',
    fr: 'La règle de lot « {value} » est incompréhensible ; règle retenue : {taken} (lot pour lot). L’écrire comme QF:50 ou MIN:10;MULT:5.',
  },
  'list.unreadable-replaced': {
    en: '“{value}” is not a list of operation numbers; the next number of the routing is taken. Write numbers separated by semicolons.',
    fr: '« {value} » n’est pas une liste de numéros de phase ; le numéro suivant de la gamme est pris. Écrire des numéros séparés par des points-virgules.',
  },
  'reference.read-as': {
    en: '“{value}” is read as {read} (capitals, accents, spaces). Write it the same way everywhere.',
    fr: '« {value} » est lu comme {read} (majuscules, accents, espaces). L’écrire partout de la même façon.',
  },
  'reference.unknown': {
    en: '“{value}” is not known; the row is left out. Correct “{header}”, or add it to its table.',
    fr: '« {value} » est inconnu ; la ligne est écartée. Corriger « {header} », ou l’ajouter à son tableau.',
  },
  'reference.unknown-replaced': {
    en: '“{value}” is not known; the cell counts as empty. Correct “{header}”, or add it to its table.',
    fr: '« {value} » est inconnu ; la cellule est comptée vide. Corriger « {header} », ou l’ajouter à son tableau.',
  },
  'item.unknown': {
    en: 'The item “{value}” is not in the table of items; the row is left out. Correct the code, or add the item.',
    fr: 'L’article « {value} » n’existe pas dans le tableau des articles ; la ligne est écartée. Corriger le code, ou ajouter l’article.',
  },
  'resource.unknown': {
    en: 'The resource “{value}” is neither a resource nor a group; the row is left out. Correct the name, or add the resource.',
    fr: 'Le poste « {value} » n’est ni un poste ni un groupe ; la ligne est écartée. Corriger le nom, ou ajouter le poste.',
  },
  'resource.alternative-unknown': {
    en: 'Of “{value}” the resource {unknown} is not known; the others are used. Correct the name, or add the resource.',
    fr: 'Dans « {value} », le poste {unknown} est inconnu ; les autres sont pris. Corriger le nom, ou ajouter le poste.',
  },
  'resource.missing': {
    en: 'The operation names neither a resource nor a known subcontractor; the row is left out. Fill in “{header}”.',
    fr: 'La phase ne nomme ni poste ni sous-traitant connu ; la ligne est écartée. Remplir « {header} ».',
  },
  'calendar.unknown-replaced': {
    en: 'The calendar “{value}” is not known; taken instead: {taken}. Correct the name, or add the calendar.',
    fr: 'Le calendrier « {value} » est inconnu ; calendrier retenu : {taken}. Corriger le nom, ou ajouter le calendrier.',
  },
  'order.unknown': {
    en: 'The order “{value}” is not in the table of orders; the row is left out. Correct the number, or delete the row.',
    fr: 'L’ordre « {value} » n’existe pas dans le tableau des ordres ; la ligne est écartée. Corriger le numéro, ou supprimer la ligne.',
  },
  'skill.nobody-has': {
    en: 'Nobody has the skill “{value}”; the operation is planned without it. Give it to a person, or correct the word.',
    fr: 'Personne n’a la compétence « {value} » ; la phase est planifiée sans elle. L’attribuer à une personne, ou corriger le mot.',
  },
  'supplier.unlisted': {
    en: '“{value}” is not in the table of suppliers; it is taken as a supplier without a calendar. Add it, or correct the name.',
    fr: '« {value} » n’est pas dans le tableau des fournisseurs ; il est pris comme fournisseur sans calendrier. L’ajouter, ou corriger le nom.',
  },
  'resource.no-calendar': {
    en: 'The resource {resource} has no calendar; taken instead: {taken}. Fill in “{header}”.',
    fr: 'Le poste {resource} n’a pas de calendrier ; calendrier retenu : {taken}. Remplir « {header} ».',
  },
  'calendar.shift-too-long': {
    en: 'The end is before the start: the shift would last {length}; the row is left out. Correct start or end.',
    fr: 'La fin est avant le début : l’équipe durerait {length} ; la ligne est écartée. Corriger le début ou la fin.',
  },
  'exception.ends-before-start': {
    en: 'The exception ends before it starts; the row is left out. Correct one of the dates.',
    fr: 'L’exception finit avant de commencer ; la ligne est écartée. Corriger l’une des dates.',
  },
  'stop.ends-before-start': {
    en: 'The stop ends before it starts; the row is left out. Correct one of the times.',
    fr: 'L’arrêt finit avant de commencer ; la ligne est écartée. Corriger l’une des heures.',
  },
  'period.ends-before-start-replaced': {
    en: 'The validity ends before it starts; its end is left open. Correct one of the dates.',
    fr: 'La validité finit avant de commencer ; sa fin est laissée ouverte. Corriger l’une des dates.',
  },
  'item.make-without-routing': {
    en: 'The item {item} is made but has neither a routing nor a bill of material: it would appear from nothing. Add one, or declare it as bought.',
    fr: 'L’article {item} est fabriqué mais n’a ni gamme ni nomenclature : il naîtrait de rien. En ajouter une, ou le déclarer acheté.',
  },
  'item.phantom-without-bom': {
    en: 'The phantom {item} has no bill of material: nothing is planned for it. Add one, or change its kind.',
    fr: 'L’article fantôme {item} n’a pas de nomenclature : rien n’est planifié pour lui. En ajouter une, ou changer sa nature.',
  },
  'item.no-lead-time': {
    en: 'The bought item {item} has no lead time: it counts as there on the day it is ordered. Fill in its lead time.',
    fr: 'L’article acheté {item} n’a pas de délai : il est compté disponible le jour de la commande. Remplir son délai.',
  },
  'items.implied': {
    en: 'There is no table of items; {count} {count|item is|items are} taken from the other tables, all values at their defaults. Add the table to give lead times, lots and stock rules.',
    fr: 'Il n’y a pas de tableau d’articles ; {count} {count|article est repris|articles sont repris} des autres tableaux, toutes valeurs par défaut. Ajouter le tableau pour donner délais, lots et règles de stock.',
  },
  'resources.implied': {
    en: 'There is no table of resources; {count} {count|resource is|resources are} taken from the other tables, one of each. Add the table to give calendars and counts.',
    fr: 'Il n’y a pas de tableau de postes ; {count} {count|poste est repris|postes sont repris} des autres tableaux, en un exemplaire. Ajouter le tableau pour donner calendriers et nombres.',
  },
  'calendars.none': {
    en: 'There are no calendars: everything is open round the clock. Add a table of calendars.',
    fr: 'Il n’y a pas de calendriers : tout est ouvert jour et nuit. Ajouter un tableau de calendriers.',
  },
  'bom.cycle': {
    en: 'The bill of material loops: {path}. This line, which closes the loop, is left out. Delete one of the links.',
    fr: 'Boucle de nomenclature : {path}. Ce lien, qui ferme la boucle, est écarté. Supprimer l’un des liens.',
  },
  'bom.duplicate-line': {
    en: 'The link {parent} / {component} is there twice; the first row counts, this one is left out. Delete one, or add up the quantities.',
    fr: 'Le lien {parent} / {component} est en double ; la première ligne compte, celle-ci est écartée. Supprimer l’une des deux, ou additionner les quantités.',
  },
  'bom.operation-unknown-replaced': {
    en: 'The routing of {parent} has no operation {operation}; the component is consumed by the first one. Correct the number.',
    fr: 'La gamme de {parent} n’a pas de phase {operation} ; le composant est consommé à la première. Corriger le numéro.',
  },
  'routing.cycle-replaced': {
    en: 'The routing of {item} loops: {path}. This next operation is not followed; the next number is. Correct “{header}”.',
    fr: 'Boucle dans la gamme de {item} : {path}. Cette phase suivante n’est pas suivie ; le numéro suivant l’est. Corriger « {header} ».',
  },
  'routing.next-unknown-replaced': {
    en: 'The routing of {item} lacks operations that “{value}” names; those that it has are followed. Correct “{header}”.',
    fr: 'La gamme de {item} n’a pas toutes les phases de « {value} » ; ce qui est connu est suivi. Corriger « {header} ».',
  },
  'stock.negative': {
    en: 'The stock of {item} is negative ({value}); it is counted as it stands. Check the inventory.',
    fr: 'Le stock de {item} est négatif ({value}) ; il est compté tel quel. Vérifier l’inventaire.',
  },
  'demand.past-due': {
    en: 'It was due {due}, which is past; it is planned as soon as possible. Confirm a new date, or close it.',
    fr: 'L’échéance du {due} est passée ; le besoin est planifié au plus tôt. Confirmer une nouvelle date, ou le solder.',
  },
  'demand.long-past-due': {
    en: 'It was due {due}, long ago; it is planned as soon as possible. Maybe the year is wrong, or it is closed.',
    fr: 'L’échéance du {due} est passée depuis longtemps ; le besoin est planifié au plus tôt. Peut-être une erreur d’année, ou un besoin déjà soldé.',
  },
  'order.done-beyond-quantity': {
    en: 'The order {order} has {done} done, more than its quantity of {quantity}. Correct the done quantity, or the quantity of the order.',
    fr: 'L’ordre {order} a {done} pièces faites pour {quantity} lancées. Corriger la quantité faite, ou celle de l’ordre.',
  },
  'order-operation.done-beyond-quantity': {
    en: 'Operation {operation} of {order} has {done} good pieces, which with its scrap is more than the {quantity} launched. Correct the quantities.',
    fr: 'La phase {operation} de {order} a {done} pièces bonnes, ce qui avec ses rebuts dépasse les {quantity} lancées. Corriger les quantités.',
  },
  'order-operation.not-in-routing': {
    en: 'The routing of {item} has no operation {operation}, so this row of {order} finds no place. Correct the number, or the routing.',
    fr: 'La gamme de {item} n’a pas de phase {operation} : cette ligne de {order} ne trouve pas sa place. Corriger le numéro, ou la gamme.',
  },
  'order-operation.left-out-with-order': {
    en: 'The order {order} is left out, and {count} {count|operation|operations} with it. Correct its row in the table of orders.',
    fr: 'L’ordre {order} est écarté, et {count} {count|phase|phases} avec lui. Corriger sa ligne dans le tableau des ordres.',
  },
};
