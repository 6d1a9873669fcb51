import type { Text } from './language';

/** What the command line says. `{name}` stands for a value. */
export const cliTexts = {
  usage: {
    en: `Usage
  jalon plan IN.xlsx [-o OUT.xlsx] [--lang en|fr] [--now 2026-11-23T06:00] [--seed N] [--iterations N | --seconds S] [--json PLAN.json] [--map MAP.json] [--pack ORDER,… | DAY]
  jalon check IN.xlsx [--json] [--lang en|fr] [--map MAP.json]
  jalon template -o FILE.xlsx [--lang en|fr] [--sample workshop]
  jalon portfolio IN.xlsx -o OUT.xlsx [as plan]     the plan, and a portfolio of evidence by competence
  jalon remedies IN.xlsx [DEMAND] [--json] [--lang en|fr] [--iterations N]     what would help what is late, each way computed
  jalon promise IN.xlsx ITEM QUANTITY [--by 2026-12-04] [--priority 1…5] [--lang en|fr]     when a new order could be delivered
  jalon level IN.xlsx [--json] [--lang en|fr] [--iterations N]     adjustments against overloads and lateness, each computed
  jalon scenarios IN.xlsx [-o OUT.xlsx] [--json] [--lang en|fr]     the plan beside that of each scenario of Adjustments
  jalon disturb IN.xlsx --kind KIND --subject NAME [--operation N] [--from DATE] [--to DATE] [--quantity Q] [--json]     what a disturbance would do
  jalon import EXTRACT.csv --table Orders --into BOOK.xlsx -o OUT.xlsx [--replace [--preview]] [--profile fr|en|us|sap|odoo|business-central|sage-x3|frepple] [--lang en|fr]     an extract as a table of the workbook (.csv or .xlsx)
  jalon export BOOK.xlsx --what schedule|planned-orders|purchases|programme|people [--for NAME] [--format csv|xlsx] [-o FILE] [--lang en|fr]     the last plan for another program
  jalon call NAME 'JSON ARRAY OF ARGUMENTS' [--lang en|fr]      (- reads the JSON from standard input)
  jalon solve INSTANCE [--format jsp|fjsp] [--cpu-seconds S | --iterations N] [--seed N]
Exit code: 0 done, 2 wrong call, 3 the file cannot be read or written, 4 no plan is possible.`,
    fr: `Utilisation
  jalon plan ENTREE.xlsx [-o SORTIE.xlsx] [--lang en|fr] [--now 2026-11-23T06:00] [--seed N] [--iterations N | --seconds S] [--json PLAN.json] [--map MAP.json] [--pack ORDRE,… | JOUR]
  jalon check ENTREE.xlsx [--json] [--lang en|fr] [--map MAP.json]
  jalon template -o FICHIER.xlsx [--lang en|fr] [--sample workshop]
  jalon portfolio ENTREE.xlsx -o SORTIE.xlsx [comme plan]     le plan, et un dossier de preuves par compétence
  jalon remedies ENTREE.xlsx [BESOIN] [--json] [--lang en|fr] [--iterations N]     ce qui aiderait ce qui est en retard, chaque piste calculée
  jalon promise ENTREE.xlsx ARTICLE QUANTITE [--by 2026-12-04] [--priority 1…5] [--lang en|fr]     quand livrer une nouvelle commande
  jalon level ENTREE.xlsx [--json] [--lang en|fr] [--iterations N]     des ajustements contre surcharges et retards, chacun calculé
  jalon scenarios ENTREE.xlsx [-o SORTIE.xlsx] [--json] [--lang en|fr]     le plan à côté de chaque scénario des ajustements
  jalon disturb ENTREE.xlsx --kind TYPE --subject NOM [--operation N] [--from DATE] [--to DATE] [--quantity Q] [--json]     ce que ferait un aléa
  jalon import EXTRAIT.csv --table Ordres --into CLASSEUR.xlsx -o SORTIE.xlsx [--replace [--preview]] [--profile fr|en|us|sap|odoo|business-central|sage-x3|frepple] [--lang en|fr]     un extrait comme tableau du classeur (.csv ou .xlsx)
  jalon export CLASSEUR.xlsx --what schedule|planned-orders|purchases|programme|people [--for NOM] [--format csv|xlsx] [-o FICHIER] [--lang en|fr]     le dernier plan pour un autre logiciel
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
  iterationsOrSeconds: { en: 'give --iterations or a time, not both', fr: 'donner --iterations ou une durée, pas les deux' },
  badMap: { en: 'MAP.json does not hold a mapping: {detail}', fr: 'MAP.json ne contient pas de correspondance : {detail}' },
  badJson: { en: 'the arguments are not a JSON array: {detail}', fr: 'les arguments ne sont pas un tableau JSON : {detail}' },
  missingArguments: {
    en: 'give the name of a function and a JSON array of its arguments',
    fr: 'donner le nom d’une fonction et le tableau JSON de ses arguments',
  },
  unknownFunction: { en: 'there is no function "{name}"; known: {known}', fr: 'la fonction « {name} » n’existe pas ; connues : {known}' },
  notFound: { en: '{file}: no such file.', fr: '{file} : ce fichier n’existe pas.' },
  notReadable: {
    en: '{file} cannot be read ({detail}). Is it open elsewhere, or locked for you?',
    fr: '{file} ne peut pas être lu ({detail}). Est-il ouvert ailleurs, ou son accès vous est-il fermé ?',
  },
  notWorkbook: {
    en: '{file} is not an .xlsx workbook. Save it as an Excel workbook (.xlsx) first.',
    fr: '{file} n’est pas un classeur .xlsx. L’enregistrer d’abord comme classeur Excel (.xlsx).',
  },
  oldFormat: {
    en: '{file} has the old format of Excel 97-2003 (.xls). Save it as an Excel workbook (.xlsx) first.',
    fr: '{file} est à l’ancien format d’Excel 97-2003 (.xls). L’enregistrer d’abord comme classeur Excel (.xlsx).',
  },
  strictFormat: {
    en: '{file} is a “Strict Open XML” workbook, which cannot be written. Save it as an ordinary Excel workbook (.xlsx) first.',
    fr: '{file} est un classeur « Strict Open XML », que Jalon ne sait pas écrire. L’enregistrer d’abord comme classeur Excel ordinaire (.xlsx).',
  },
  passwordProtected: {
    en: '{file} is protected by a password. Remove the password in Excel (File, Info), then try again.',
    fr: '{file} est protégé par un mot de passe. Retirer le mot de passe dans Excel (Fichier, Informations), puis recommencer.',
  },
  truncated: {
    en: '{file} is damaged or incomplete. Copy it again from where it came from.',
    fr: '{file} est endommagé ou incomplet. Le recopier depuis son origine.',
  },
  truncatedPart: {
    en: '{file} is damaged or incomplete (inside it: {detail}). Copy it again from where it came from.',
    fr: '{file} est endommagé ou incomplet (à l’intérieur : {detail}). Le recopier depuis son origine.',
  },
  emptyFile: { en: '{file} is empty.', fr: '{file} est vide.' },
  notWritable: {
    en: '{file} cannot be written ({detail}). Is it open elsewhere, read-only, or in a folder that does not exist? Nothing was changed.',
    fr: '{file} ne peut pas être écrit ({detail}). Est-il ouvert ailleurs, en lecture seule, ou dans un dossier qui n’existe pas ? Rien n’a été modifié.',
  },
  notInstance: { en: '{file} is not an instance in the form {detail}.', fr: '{file} n’est pas une instance au format {detail}.' },
  isFolder: { en: '{file} is a folder, not a file.', fr: '{file} est un dossier, pas un fichier.' },
  protectedSheet: {
    en: '{file}: the sheet “{detail}” is protected and cannot be written. Remove its protection (Review, Unprotect Sheet). Nothing was changed.',
    fr: '{file} : la feuille « {detail} » est protégée et ne peut pas être écrite. Ôter sa protection (Révision, Ôter la protection de la feuille). Rien n’a été modifié.',
  },
  protectedStructure: {
    en: '{file}: the structure of the workbook is protected, no sheet can be added. Remove the protection (Review, Protect Workbook). Nothing was changed.',
    fr: '{file} : la structure du classeur est protégée, aucune feuille ne peut être ajoutée. Ôter la protection (Révision, Protéger le classeur). Rien n’a été modifié.',
  },
  sheetNameTaken: { en: '{file}: there is already a sheet “{detail}”.', fr: '{file} : il y a déjà une feuille « {detail} ».' },
  sameFile: {
    en: '--json cannot be {file}, which this call reads or writes for something else',
    fr: '--json ne peut pas être {file}, que cet appel lit ou écrit pour autre chose',
  },
  noPlan: {
    en: 'No plan is possible with these tables; nothing was written.',
    fr: 'Aucun plan n’est possible avec ces tableaux ; rien n’a été écrit.',
  },
  findings: { en: 'Findings in the tables: {count}', fr: 'Remarques sur les tableaux : {count}' },
  audit: { en: 'Doubts of the audit: {count}', fr: 'Doutes du contrôle : {count}' },
  quality: {
    en: 'Quality of the tables: {score} of 100; {affected} of {rows} rows with a remark.',
    fr: 'Qualité des tableaux : {score} sur 100 ; {affected} lignes sur {rows} avec une remarque.',
  },
  finding: { en: '{severity}{place}: {sentence}', fr: '{severity}{place} : {sentence}' },
  noFindings: { en: 'Nothing to say about the tables.', fr: 'Rien à signaler dans les tableaux.' },
  severity_error: { en: 'ERROR', fr: 'ERREUR' },
  severity_warning: { en: 'WARNING', fr: 'ATTENTION' },
  severity_info: { en: 'INFO', fr: 'INFO' },
  planned: {
    en: '{orders} orders, {operations} operations. {late} of {demands} demands late, {days} weighted days; setup and changeover {setup} h; service {service} %.',
    fr: '{orders} ordres, {operations} phases. {late} besoins en retard sur {demands}, {days} jours pondérés ; réglages et changements de série {setup} h ; taux de service {service} %.',
  },
  importWords: {
    en: 'give --table (Items, Orders, Demand …), --into BOOK.xlsx and -o OUT.xlsx',
    fr: 'donner --table (Articles, Ordres, Besoins …), --into CLASSEUR.xlsx et -o SORTIE.xlsx',
  },
  imported: {
    en: '{rows} rows of {file} are now the table {table} on the sheet “{sheet}”.',
    fr: '{rows} lignes de {file} sont maintenant le tableau {table} sur la feuille « {sheet} ».',
  },
  importedColumns: { en: 'Read by the profile {profile}: {columns}.', fr: 'Lu selon le profil {profile} : {columns}.' },
  importUnknown: {
    en: 'Not known, kept as further columns: {columns}.',
    fr: 'Inconnues, gardées comme colonnes en plus : {columns}.',
  },
  importRagged: {
    en: 'Rows with more or fewer fields than the header: {rows}. Check the delimiter and the quotes.',
    fr: 'Lignes avec plus ou moins de champs que l’en-tête : {rows}. Vérifier le séparateur et les guillemets.',
  },
  importReplaces: {
    en: 'The plan reads this table from now on; {table} stays as it is and is no longer read.',
    fr: 'Le plan lit désormais ce tableau ; {table} reste tel quel et n’est plus lu.',
  },
  replacePreview: {
    en: '{table} on the sheet “{sheet}”: {added} new, {changed} changed, {gone} gone, {same} the same.',
    fr: '{table} sur la feuille « {sheet} » : {added} nouvelles, {changed} modifiées, {gone} disparues, {same} inchangées.',
  },
  replaceAdded: { en: '  + {keys}', fr: '  + {keys}' },
  replaceGone: { en: '  - {keys}', fr: '  - {keys}' },
  replaceChanged: { en: '  ~ {key}: {columns}', fr: '  ~ {key} : {columns}' },
  replaceMore: { en: '  … and {count} more changed', fr: '  … et {count} autres modifiées' },
  replaceLeft: {
    en: 'Your table has no column for: {columns}. Add it to keep them.',
    fr: 'Votre tableau n’a pas de colonne pour : {columns}. Ajoutez-la pour les garder.',
  },
  replaceNone: {
    en: 'the workbook has no table of that kind to replace: call without --replace',
    fr: 'le classeur n’a pas de tableau de ce genre à remplacer : appeler sans --replace',
  },
  replaceNoTable: {
    en: 'the rows on the sheet “{sheet}” are no Excel table: make them one (Ctrl+T), then call again',
    fr: 'les lignes de la feuille « {sheet} » ne forment pas un tableau Excel : en faire un (Ctrl+T), puis relancer',
  },
  replaceFormula: {
    en: 'formulas of the table would be lost or moved: take out those columns from the extract, or call without --replace',
    fr: 'des formules du tableau seraient perdues ou déplacées : ôter ces colonnes de l’extrait, ou appeler sans --replace',
  },
  replaceInTheWay: {
    en: 'something stands below the table, or it has a row of totals: move it, then call again',
    fr: 'quelque chose se trouve sous le tableau, ou il a une ligne de total : le déplacer, puis relancer',
  },
  importMissing: {
    en: '{file} has no column for {columns} (it has: {headers})',
    fr: '{file} n’a pas de colonne pour {columns} (il a : {headers})',
  },
  importSentence: { en: 'Imported from {file}.', fr: 'Importé de {file}.' },
  exportSentence: { en: 'From the last plan of {file}.', fr: 'Du dernier plan de {file}.' },
  exportNoPlan: {
    en: '{file} holds no plan. Run “jalon plan” on it first.',
    fr: '{file} ne contient pas de plan. Lancer d’abord « jalon plan ».',
  },
  exported: { en: '{rows} rows written to {file}.', fr: '{rows} lignes écrites dans {file}.' },
  oneDemand: { en: 'one demand is expected after the file, not {count}', fr: 'un seul besoin est attendu après le fichier, pas {count}' },
  unknownDemand: { en: 'there is no open demand "{name}" in the plan', fr: 'aucun besoin ouvert « {name} » dans le plan' },
  unknownItem: { en: 'there is no item "{name}"', fr: 'l’article « {name} » n’existe pas' },
  promiseWords: { en: 'give the file, an item and a quantity', fr: 'donner le fichier, un article et une quantité' },
  nothingLate: { en: 'Nothing is late.', fr: 'Rien n’est en retard.' },
  never: { en: 'beyond the calendars', fr: 'au-delà des calendriers' },
  remediesOf: {
    en: '{demand}: {late} late, ready {available} ({count} late in all).',
    fr: '{demand} : {late} de retard, prêt le {available} ({count} en retard en tout).',
  },
  remedy: {
    en: '{what}: {gained} earlier, ready {available}, {count} late in all.',
    fr: '{what} : {gained} plus tôt, prêt le {available}, {count} en retard en tout.',
  },
  noRemedy: {
    en: 'None of the {tried} ways that were tried makes it earlier: agree a new date.',
    fr: 'Aucune des {tried} pistes essayées ne l’avance : convenir d’une nouvelle date.',
  },
  promised: { en: '{quantity} × {item}: {when}.', fr: '{quantity} × {item} : {when}.' },
  delays: { en: 'would delay {demand} by {length}', fr: 'retarderait {demand} de {length}' },
  delaysNobody: { en: 'delays nobody', fr: 'ne retarde personne' },
  figures: {
    en: '{late} late, {days} weighted days; overloads: {overloads}, highest load {rate}; changeovers {changeover} h; stock {stock}; cost {cost}',
    fr: '{late} en retard, {days} jours pondérés ; surcharges : {overloads}, charge maximale {rate} ; changements de série {changeover} h ; stock {stock} ; coût {cost}',
  },
  levelBefore: { en: 'The plan as it is: {figures}.', fr: 'Le plan tel quel : {figures}.' },
  levelNone: {
    en: 'None of the {tried} adjustments that were tried takes lateness or overloads away.',
    fr: 'Aucun des {tried} ajustements essayés n’enlève de retard ni de surcharge.',
  },
  levelTried: {
    en: 'Each line with those before it; {tried} plans were tried. Write the ones you want as rows of Adjustments.',
    fr: 'Chaque ligne avec celles qui précèdent ; {tried} plans essayés. Écrire ceux retenus comme lignes du tableau Ajustements.',
  },
  effort: { en: '{hours} h more, cost {cost}', fr: '{hours} h de plus, coût {cost}' },
  noPrice: { en: 'unknown', fr: 'inconnu' },
  scenarioLine: { en: '{name} (adjustments: {count}): {figures}.', fr: '{name} (ajustements : {count}) : {figures}.' },
  asItIs: { en: 'As it is', fr: 'Tel quel' },
  noScenario: {
    en: 'No row of Adjustments names a scenario.',
    fr: 'Aucune ligne du tableau Ajustements ne nomme de scénario.',
  },
  cannotDisturb: { en: 'this disturbance cannot be computed: {what}', fr: 'cet aléa ne peut pas être calculé : {what}' },
  disturbBefore: { en: 'Before: {figures}.', fr: 'Avant : {figures}.' },
  disturbAfter: { en: 'After: {figures}.', fr: 'Après : {figures}.' },
  disturbMoved: { en: 'Operations that move: {count}', fr: 'Phases déplacées : {count}' },
  tell: { en: 'To {to}: {sentence}', fr: 'À {to} : {sentence}' },
  written: { en: 'Written: {file}', fr: 'Écrit : {file}' },
} as const satisfies Record<string, Text>;
