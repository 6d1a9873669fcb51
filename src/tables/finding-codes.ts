/** Codes of what reading the planner's tables can find (DOMAIN §1). The words of each are in i18n/findings/tables. */
export type TableFindingCode = 'table.none-usable';
