import type { Language, Text } from '../../i18n/language';
import type { FunctionDeclaration } from '../declaration';
import { PLANNING_FUNCTIONS } from '../planning-functions';
import { WORKSHOP_FUNCTIONS } from '../workshop-functions';

const FAMILIES: readonly { readonly title: Text; readonly functions: readonly FunctionDeclaration[] }[] = [
  {
    title: { en: 'Requirements, stock, structure, lots and time', fr: 'Besoins, stocks, nomenclatures, lots et temps' },
    functions: PLANNING_FUNCTIONS,
  },
  {
    title: { en: 'Load, priorities, networks, performance and money', fr: 'Charge, priorités, réseaux, performance et coûts' },
    functions: WORKSHOP_FUNCTIONS,
  },
];

const words = {
  title: { en: 'Worksheet functions', fr: 'Fonctions de feuille' },
  intro: {
    en: 'Each function can be typed in any cell, under its English or its French name. None reads a clock: the same numbers give the same result. What is wrong with an argument is said in words beside the error. A blank in a spilled result is an empty text, as Excel would show 0 for nothing: ask for it with ="", not with ISBLANK. Each page has an example that is checked with every version.',
    fr: 'Chaque fonction se tape dans n’importe quelle cellule, sous son nom français ou anglais. Aucune ne lit l’horloge : les mêmes nombres donnent le même résultat. Ce qui ne va pas dans un argument est dit en toutes lettres à côté de l’erreur. Un blanc dans un résultat étendu est un texte vide, car Excel afficherait 0 : le chercher par ="" et non par ESTVIDE. Chaque page a un exemple vérifié à chaque version.',
  },
  name: { en: 'Function', fr: 'Fonction' },
  other: { en: 'In French', fr: 'En anglais' },
  what: { en: 'What it gives', fr: 'Ce qu’elle donne' },
} as const satisfies Record<string, Text>;

/** The page that lists every function by family, with links to their pages. */
export function functionIndex(language: Language): string {
  const parts = FAMILIES.map(({ title, functions }) => {
    const rows = functions.map((declared) => {
      const [own, other] = language === 'fr' ? [declared.alias, declared.id] : [declared.id, declared.alias];
      return `| [${own}](functions/${declared.id}.md) | ${other} | ${declared.summary[language]} |`;
    });
    const head = `| ${words.name[language]} | ${words.other[language]} | ${words.what[language]} |\n| --- | --- | --- |`;
    return `## ${title[language]}\n\n${head}\n${rows.join('\n')}\n`;
  });
  return `# ${words.title[language]}\n\n${words.intro[language]}\n\n${parts.join('\n')}`;
}
