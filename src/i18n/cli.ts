import type { Text } from './language';

/** What the command line says. `{name}` stands for a value. */
export const cliTexts = {
  usage: {
    en: `Usage
  jalon plan IN.xlsx [-o OUT.xlsx] [--lang en|fr] [--now 2026-11-23T06:00] [--seed N] [--iterations N | --seconds S] [--json PLAN.json] [--map MAP.json]
  jalon check IN.xlsx [--json] [--lang en|fr] [--map MAP.json]
  jalon template -o FILE.xlsx [--lang en|fr] [--sample workshop]
  jalon call NAME 'JSON ARRAY OF ARGUMENTS' [--lang en|fr]      (- reads the JSON from standard input)
  jalon solve INSTANCE [--format jsp|fjsp] [--cpu-seconds S | --iterations N] [--seed N]
Exit code: 0 done, 2 wrong call, 3 the file cannot be read or written, 4 no plan is possible.`,
    fr: `Utilisation
  jalon plan ENTREE.xlsx [-o SORTIE.xlsx] [--lang en|fr] [--now 2026-11-23T06:00] [--seed N] [--iterations N | --seconds S] [--json PLAN.json] [--map MAP.json]
  jalon check ENTREE.xlsx [--json] [--lang en|fr] [--map MAP.json]
  jalon template -o FICHIER.xlsx [--lang en|fr] [--sample workshop]
  jalon call NOM 'TABLEAU JSON DES ARGUMENTS' [--lang en|fr]      (- lit le JSON sur l’entrée standard)
  jalon solve INSTANCE [--format jsp|fjsp] [--cpu-seconds S | --iterations N] [--seed N]
Code de retour : 0 fait, 2 appel incorrect, 3 fichier illisible ou non inscriptible, 4 aucun plan possible.`,
  },
  wrongCall: {
    en: 'Wrong call: {what}. "jalon --help" shows the calls.',
    fr: 'Appel incorrect : {what}. « jalon --help » montre les appels.',
  },
  unknownCommand: { en: 'there is no command "{name}"', fr: 'la commande « {name} » n’existe pas' },
  missingFile: { en: 'the file to read is missing', fr: 'il manque le fichier à lire' },
  oneFile: { en: 'one file is expected, not {count}', fr: 'un seul fichier est attendu, pas {count}' },
  missingOutput: { en: 'say where to write with -o FILE.xlsx', fr: 'indiquer où écrire avec -o FICHIER.xlsx' },
  badOption: { en: '{option} cannot be "{value}": {expected}', fr: '{option} ne peut pas valoir « {value} » : {expected}' },
  expectedLanguage: { en: 'en or fr', fr: 'en ou fr' },
  expectedWhole: { en: 'a whole number of at least {least}', fr: 'un nombre entier d’au moins {least}' },
  expectedPositive: { en: 'a number above 0', fr: 'un nombre supérieur à 0' },
  expectedMoment: { en: 'a date and time like 2026-11-23T06:00', fr: 'une date et une heure comme 2026-11-23T06:00' },
  expectedFormat: { en: 'jsp or fjsp', fr: 'jsp ou fjsp' },
  expectedSample: { en: 'workshop', fr: 'workshop' },
  expectedXlsx: { en: 'a file name that ends in .xlsx', fr: 'un nom de fichier en .xlsx' },
  iterationsOrSeconds: { en: 'give --iterations or a time, not both', fr: 'donner --iterations ou une durée, pas les deux' },
  badMap: { en: 'MAP.json does not hold a mapping: {detail}', fr: 'MAP.json ne contient pas de correspondance : {detail}' },
  badJson: { en: 'the arguments are not a JSON array: {detail}', fr: 'les arguments ne sont pas un tableau JSON : {detail}' },
  unknownFunction: { en: 'there is no function "{name}"; known: {known}', fr: 'la fonction « {name} » n’existe pas ; connues : {known}' },
  notFound: { en: '{file}: no such file.', fr: '{file} : ce fichier n’existe pas.' },
  notReadable: {
    en: '{file} cannot be read ({detail}). Is it open elsewhere, or a folder?',
    fr: '{file} ne peut pas être lu ({detail}). Est-il ouvert ailleurs, ou est-ce un dossier ?',
  },
  notWorkbook: {
    en: '{file} is not an .xlsx workbook ({detail}). Save it as an Excel workbook (.xlsx) first.',
    fr: '{file} n’est pas un classeur .xlsx ({detail}). L’enregistrer d’abord comme classeur Excel (.xlsx).',
  },
  passwordProtected: {
    en: '{file} is protected by a password. Remove the password in Excel (File, Info), then try again.',
    fr: '{file} est protégé par un mot de passe. Retirer le mot de passe dans Excel (Fichier, Informations), puis recommencer.',
  },
  truncated: {
    en: '{file} is damaged or incomplete ({detail}). Copy it again from where it came from.',
    fr: '{file} est endommagé ou incomplet ({detail}). Le recopier depuis son origine.',
  },
  emptyFile: { en: '{file} is empty.', fr: '{file} est vide.' },
  notWritable: {
    en: '{file} cannot be written ({detail}). Nothing was changed.',
    fr: '{file} ne peut pas être écrit ({detail}). Rien n’a été modifié.',
  },
  protectedSheet: { en: '{file}: {detail}', fr: '{file} : {detail}' },
  noPlan: {
    en: 'No plan is possible with these tables; nothing was written.',
    fr: 'Aucun plan n’est possible avec ces tableaux ; rien n’a été écrit.',
  },
  findings: { en: '{count} findings in the tables:', fr: '{count} remarques sur les tableaux :' },
  noFindings: { en: 'Nothing to say about the tables.', fr: 'Rien à signaler dans les tableaux.' },
  severity_error: { en: 'ERROR', fr: 'ERREUR' },
  severity_warning: { en: 'WARNING', fr: 'ATTENTION' },
  severity_info: { en: 'INFO', fr: 'INFO' },
  progress: { en: '{late} late, {days} weighted days', fr: '{late} en retard, {days} jours pondérés' },
  planned: {
    en: '{orders} orders, {operations} operations. {late} of {demands} demands late, {days} weighted days; setup and changeover {setup} h; service {service} %.',
    fr: '{orders} ordres, {operations} phases. {late} besoins en retard sur {demands}, {days} jours pondérés ; réglages et changements de série {setup} h ; taux de service {service} %.',
  },
  written: { en: 'Written: {file}', fr: 'Écrit : {file}' },
} as const satisfies Record<string, Text>;
