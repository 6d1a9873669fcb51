import type { BudgetKind } from '../model/money-records';

/** Codes of what budgets and quotes have to say; the words are in i18n/findings/money. */
export type MoneyFindingCode = 'budget.period-twice' | 'quote.line-twice' | `budget.exceeded-${BudgetKind}`;
