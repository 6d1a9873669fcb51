import type { Language } from '../../i18n/language';
import type { ActionDraft } from './action-draft';
import type { SayInImprovement } from './use-improvement';

/** The parameters that actions change most: others may be typed into the table. */
export const PARAMETERS = ['scrap', 'over-launch', 'safety-stock', 'unit-time', 'setup-time', 'efficiency'] as const;
export type Parameter = (typeof PARAMETERS)[number];

const TABLES: Readonly<Record<Parameter, 'items' | 'routings' | 'resources'>> = {
  scrap: 'items',
  'over-launch': 'items',
  'safety-stock': 'items',
  'unit-time': 'routings',
  'setup-time': 'routings',
  efficiency: 'resources',
};

/** Table and column of a parameter, in the names of the reader's language. */
export function parameterPlace(parameter: Parameter, word: SayInImprovement): Pick<ActionDraft, 'changesTable' | 'changesColumn'> {
  return { changesTable: word(`change.${TABLES[parameter]}`), changesColumn: word(`change.column-${parameter}`) };
}

/** Which of them a draft names; null: another. */
export function parameterOf(draft: Pick<ActionDraft, 'changesTable' | 'changesColumn'>, word: SayInImprovement): Parameter | null {
  return (
    PARAMETERS.find((one) => {
      const { changesTable, changesColumn } = parameterPlace(one, word);
      return changesTable === draft.changesTable && changesColumn === draft.changesColumn;
    }) ?? null
  );
}

/** A value as the tables hold it, as the reader writes it: the decimals of a number after his own sign. */
export function shownValue(text: string, language: Language): string {
  return language === 'fr' && /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
}
