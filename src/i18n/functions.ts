import type { Language, Text } from './language';

/** What a worksheet function may have to say. `{argument}` and the like are filled in; the last words say what to do. */
const MESSAGES = {
  'function.unknown': {
    en: 'There is no function {function}. Maybe its name is misspelt.',
    fr: 'La fonction {function} n’existe pas. Vérifier son orthographe.',
  },
  'function.failed': {
    en: '{function} could not be computed ({detail}). Please report it together with the formula.',
    fr: 'Le calcul de {function} a échoué ({detail}). Le signaler en joignant la formule.',
  },
  'function.too-many-arguments': {
    en: '{function} takes at most {most} arguments and got {count}. Remove what is too much.',
    fr: '{function} accepte au plus {most} arguments et en a reçu {count}. Retirer ceux qui sont en trop.',
  },
  'argument.missing': { en: '{argument} is missing. Give it a value.', fr: '« {argument} » manque. Lui donner une valeur.' },
  'argument.empty': {
    en: '{argument} is an empty range. Select at least one cell.',
    fr: '« {argument} » est une plage vide. Sélectionner au moins une cellule.',
  },
  'argument.error-value': {
    en: '{argument} contains the error {value}. Correct that cell first.',
    fr: '« {argument} » contient l’erreur {value}. Corriger d’abord cette cellule.',
  },
  'argument.not-a-number': {
    en: '{argument} must be a number, but holds “{value}”. Maybe the cell is a number stored as text.',
    fr: '« {argument} » doit être un nombre, or la valeur est « {value} ». Peut-être un nombre saisi comme texte.',
  },
  'argument.not-text': {
    en: '{argument} must be text, but holds “{value}”. Put the name in quotes or select its cell.',
    fr: '« {argument} » doit être un texte, or la valeur est « {value} ». Mettre le nom entre guillemets ou sélectionner sa cellule.',
  },
  'argument.unknown-choice': {
    en: '{argument} cannot be “{value}”. Choose one of: {choices}.',
    fr: '« {argument} » ne peut pas être « {value} ». Choisir parmi : {choices}.',
  },
  'argument.too-small': {
    en: '{argument} must be at least {least}, but is {value}. Correct the sign or the value.',
    fr: '« {argument} » doit être au moins {least}, or la valeur est {value}. Corriger le signe ou la valeur.',
  },
  'argument.not-above': {
    en: '{argument} must be above {limit}, but is {value}. Correct the value.',
    fr: '« {argument} » doit être supérieur à {limit}, or la valeur est {value}. Corriger la valeur.',
  },
  'argument.not-below': {
    en: '{argument} must be below {limit}, but is {value}. Maybe a percentage was given where a fraction is due.',
    fr: '« {argument} » doit être inférieur à {limit}, or la valeur est {value}. Peut-être un pourcentage au lieu d’une fraction.',
  },
  'argument.not-whole': {
    en: '{argument} must be a whole number, but is {value}. Round it.',
    fr: '« {argument} » doit être un nombre entier, or la valeur est {value}. L’arrondir.',
  },
  'argument.not-one-value': {
    en: '{argument} must be one value, but is a range of {count} cells. Select a single cell.',
    fr: '« {argument} » doit être une seule valeur, or la plage compte {count} cellules. Sélectionner une seule cellule.',
  },
  'argument.not-a-vector': {
    en: '{argument} must be one row or one column, but has {rows} rows and {columns} columns. Select a single row or column.',
    fr: '« {argument} » doit être une ligne ou une colonne, or la plage a {rows} lignes et {columns} colonnes. Sélectionner une seule ligne ou colonne.',
  },
  'argument.unequal-lengths': {
    en: '{argument} has {length} values and {other} has {otherLength}. Select ranges of the same length.',
    fr: '« {argument} » a {length} valeurs et « {other} » en a {otherLength}. Sélectionner des plages de même longueur.',
  },
  'argument.not-ascending': {
    en: '{argument} must rise: {value} does not come after {previous}. Sort the periods.',
    fr: '« {argument} » doit être croissant : {value} ne suit pas {previous}. Trier les périodes.',
  },
  'lot-rule.not-understood': {
    en: '{argument} “{value}” is not a lot rule. Write for example L4L, FOQ:50, MIN:20;MULT:10, POQ:3 or EOQ:45,0.2.',
    fr: '« {argument} » : « {value} » n’est pas une règle de lotissement. Écrire par exemple LPL, QF:50, MIN:20;MULT:10, PF:3 ou EOQ:45,0.2.',
  },
  'table.not-a-table': {
    en: '{argument} must be a table with its headers. Select it with its header row, for example Operations[#All].',
    fr: '« {argument} » doit être un tableau avec ses en-têtes. Le sélectionner avec sa ligne d’en-tête, par exemple Phases[#Tout].',
  },
  'table.column-missing': {
    en: '{argument} has no column {column}. Add it, or select the table with its headers ([#All]).',
    fr: '« {argument} » n’a pas de colonne « {column} ». L’ajouter, ou sélectionner le tableau avec ses en-têtes ([#Tout]).',
  },
  'table.no-rows': {
    en: '{argument} has a header but no rows. Fill it or select the whole table.',
    fr: '« {argument} » a un en-tête mais aucune ligne. Le remplir ou sélectionner tout le tableau.',
  },
  'table.cell-missing': {
    en: '{argument}, row {row}: {column} is empty. Fill the cell.',
    fr: '« {argument} », ligne {row} : « {column} » est vide. Remplir la cellule.',
  },
  'table.not-a-weekday': {
    en: '{argument}, row {row}: “{value}” is no weekday. Write 1 (Monday) to 7 (Sunday), or the name of the day.',
    fr: '« {argument} », ligne {row} : « {value} » n’est pas un jour. Écrire 1 (lundi) à 7 (dimanche), ou le nom du jour.',
  },
  'table.not-a-time': {
    en: '{argument}, row {row}, {column}: “{value}” is no time of day. Write for example 06:00.',
    fr: '« {argument} », ligne {row}, « {column} » : « {value} » n’est pas une heure. Écrire par exemple 06:00.',
  },
  'calendar.more-than-one': {
    en: '{argument} holds {count} calendars ({names}). Give one calendar alone.',
    fr: '« {argument} » contient {count} calendriers ({names}). N’en donner qu’un seul.',
  },
  'calendar.not-found': {
    en: '{argument} holds no calendar for {resource}. Name a calendar after it, or add a calendar column to the operations.',
    fr: '« {argument} » ne contient pas de calendrier pour {resource}. Donner son nom à un calendrier, ou ajouter une colonne calendrier aux phases.',
  },
  'resource.unknown': {
    en: 'There is no resource or group “{resource}” in {argument}. Check its spelling.',
    fr: 'Aucun poste ni groupe « {resource} » dans « {argument} ». Vérifier son orthographe.',
  },
  'item.unknown': {
    en: '{argument} does not know the item “{item}”. Check its spelling, or add it.',
    fr: '« {argument} » ne connaît pas l’article « {item} ». Vérifier son orthographe, ou l’ajouter.',
  },
  'bom.cycle': {
    en: '{argument} contains a cycle: {path}. Correct one of these lines.',
    fr: '« {argument} » contient une boucle : {path}. Corriger l’un de ces liens.',
  },
  'bom.no-components': {
    en: '{argument} names no component of “{item}” that counts here. Check the item, the date and the levels.',
    fr: '« {argument} » ne donne aucun composant de « {item} » valable ici. Vérifier l’article, la date et les niveaux.',
  },
  'bom.not-used': {
    en: '“{item}” is a component of nothing in {argument}. Check its spelling.',
    fr: '« {item} » n’est composant de rien dans « {argument} ». Vérifier son orthographe.',
  },
  'bom.too-deep': {
    en: 'In {argument}, “{item}” has more than {most} levels. Check the lines, or limit the levels.',
    fr: 'Dans « {argument} », « {item} » a plus de {most} niveaux. Vérifier les liens, ou limiter les niveaux.',
  },
  'bom.too-many-rows': {
    en: 'The list of “{item}” in {argument} has more than {most} rows. Limit the levels.',
    fr: 'La liste de « {item} » dans « {argument} » a plus de {most} lignes. Limiter les niveaux.',
  },
  'stock.no-shortage': {
    en: 'The stock is never below {limit} in the {count} periods given. Give more periods, or catch #N/A with IFNA.',
    fr: 'Le stock n’est jamais inférieur à {limit} sur les {count} périodes données. Donner plus de périodes, ou intercepter #N/A avec SI.NON.DISP.',
  },
  'stock.outlasts': {
    en: 'The stock covers more than what {argument} gives. Give more periods, or catch #N/A with IFNA.',
    fr: 'Le stock couvre plus que ce que donne « {argument} ». Donner plus de périodes, ou intercepter #N/A avec SI.NON.DISP.',
  },
  'capacity.none': {
    en: '{argument} is 0: there is no rate without capacity. Check the calendar.',
    fr: '« {argument} » est nulle : sans capacité, pas de taux. Vérifier le calendrier.',
  },
  'capacity.no-calendar': {
    en: '{argument} holds no calendar for {resource}. Name a calendar after it, or give its calendar in resources.',
    fr: '« {argument} » ne contient pas de calendrier pour {resource}. Donner son nom à un calendrier, ou indiquer son calendrier dans les postes.',
  },
  'calendar.no-runway': {
    en: '{argument} has not that much open time within {years} years. Check the hours and the calendar.',
    fr: '« {argument} » n’a pas autant de temps ouvert en {years} ans. Vérifier les heures et le calendrier.',
  },
  'dates.end-before-start': {
    en: '{argument} ({to}) is before {other} ({from}). Correct one of the two dates.',
    fr: '« {argument} » ({to}) est avant « {other} » ({from}). Corriger l’une des deux dates.',
  },
  'table.end-before-start': {
    en: '{argument}, row {row}: it ends before it starts. Correct one of the two dates.',
    fr: '« {argument} », ligne {row} : la fin est avant le début. Corriger l’une des deux dates.',
  },
  'operation.start-after-end': {
    en: '{argument}, row {row}: the operation ends before it starts. Correct one of the two dates.',
    fr: '« {argument} », ligne {row} : la phase finit avant de commencer. Corriger l’une des deux dates.',
  },
  'argument.too-large': {
    en: '{argument} must be at most {most}, but is {value}. Correct the value.',
    fr: '« {argument} » doit être au plus {most}, or la valeur est {value}. Corriger la valeur.',
  },
  'argument.above-other': {
    en: '{argument} ({value}) must not be above {other} ({most}). Correct one of the two.',
    fr: '« {argument} » ({value}) ne doit pas dépasser « {other} » ({most}). Corriger l’une des deux valeurs.',
  },
  'argument.blank-name': {
    en: '{argument}: the name in place {place} is blank. Fill the cell or select fewer cells.',
    fr: '« {argument} » : le nom en position {place} est vide. Remplir la cellule ou sélectionner moins de cellules.',
  },
  'dates.finish-before-start': {
    en: '{argument}: the value in place {place} is before its start. Correct one of the two dates.',
    fr: '« {argument} » : la valeur en position {place} précède son début. Corriger l’une des deux dates.',
  },
  'calendar.no-room': {
    en: '{argument} has not enough open time before the end date for the work. Correct its shifts or the durations.',
    fr: '« {argument} » n’a pas assez de temps ouvert avant la date de fin pour ce travail. Corriger ses plages ou les durées.',
  },
  'network.cycle': {
    en: '{argument}: the tasks wait for each other: {path}. Remove one of these predecessors.',
    fr: '« {argument} » : les tâches s’attendent l’une l’autre : {path}. Retirer l’un de ces antécédents.',
  },
  'network.unknown-predecessor': {
    en: '{argument}: “{value}”, before task {task}, is not among the tasks. Write for example A;B, A+2, SS:A or FF:A.',
    fr: '« {argument} » : « {value} », avant la tâche {task}, n’est pas une des tâches. Écrire par exemple A;B, A+2, DD:A ou FF:A.',
  },
  'network.duplicate-task': {
    en: '{argument}: task {task} stands twice. Give every task a name of its own.',
    fr: '« {argument} » : la tâche {task} figure deux fois. Donner à chaque tâche un nom différent.',
  },
  'network.unknown-task': {
    en: 'There is no task “{task}” in {argument}. Check its spelling.',
    fr: 'Aucune tâche « {task} » dans « {argument} ». Vérifier son orthographe.',
  },
  'table.unknown-key': {
    en: '{argument} has no row for {key}. Check the key, or regenerate the plan.',
    fr: '« {argument} » n’a pas de ligne pour {key}. Vérifier la clé, ou recalculer le plan.',
  },
  'table.several-rows': {
    en: '{argument} has {count} rows with different values for {key}. Give {other}, too.',
    fr: '« {argument} » a {count} lignes de valeurs différentes pour {key}. Donner aussi « {other} ».',
  },
  'result.nothing-to-divide-by': {
    en: '{what} is 0: there is nothing to divide by. Check the arguments.',
    fr: '{what} est nul : la division est impossible. Vérifier les arguments.',
  },
  'result.nothing-counted': {
    en: 'No value of {argument} counts yet. Fill in at least one.',
    fr: 'Aucune valeur de « {argument} » ne compte encore. En renseigner au moins une.',
  },
  'result.not-a-number': {
    en: 'The result of {function} is too large or has no value. Check the size of the arguments.',
    fr: 'Le résultat de {function} est trop grand ou n’a pas de valeur. Vérifier la grandeur des arguments.',
  },
} as const satisfies Record<string, Text>;

/** Code of a message of a worksheet function. */
export type FunctionMessageCode = keyof typeof MESSAGES;

/** The codes of all messages of worksheet functions. */
export const FUNCTION_MESSAGE_CODES = Object.keys(MESSAGES) as FunctionMessageCode[];

/** The words of a message in one language, its `{parameters}` filled in; a parameter may itself be said in both languages. */
export function functionMessage(
  code: FunctionMessageCode,
  parameters: Readonly<Record<string, string | number | Text>>,
  language: Language,
): string {
  return MESSAGES[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) return '';
    if (typeof value === 'number') return numberInWords(value, language);
    return typeof value === 'string' ? value : value[language];
  });
}

function numberInWords(value: number, language: Language): string {
  const text = String(value);
  return language === 'fr' ? text.replace('.', ',') : text;
}

/** Names of the days from Monday on, as a calendars table may write them, whole or by their first three letters. */
export const WEEKDAY_NAMES: readonly Text[] = [
  { en: 'Monday', fr: 'lundi' },
  { en: 'Tuesday', fr: 'mardi' },
  { en: 'Wednesday', fr: 'mercredi' },
  { en: 'Thursday', fr: 'jeudi' },
  { en: 'Friday', fr: 'vendredi' },
  { en: 'Saturday', fr: 'samedi' },
  { en: 'Sunday', fr: 'dimanche' },
];

/** Statuses of an order in a table of operations, and whether its load counts as firm (perhaps begun) or as planned. */
export const ORDER_STATUS_WORDS: readonly { readonly words: Text; readonly meaning: 'firm' | 'started' | 'planned' | 'none' }[] = [
  { words: { en: 'proposed', fr: 'proposé' }, meaning: 'planned' },
  { words: { en: 'planned', fr: 'planifié' }, meaning: 'planned' },
  { words: { en: 'firm', fr: 'ferme' }, meaning: 'firm' },
  { words: { en: 'released', fr: 'lancé' }, meaning: 'firm' },
  { words: { en: 'started', fr: 'commencé' }, meaning: 'started' },
  { words: { en: 'in progress', fr: 'en cours' }, meaning: 'started' },
  { words: { en: 'done', fr: 'terminé' }, meaning: 'none' },
  { words: { en: 'suspended', fr: 'suspendu' }, meaning: 'none' },
];
