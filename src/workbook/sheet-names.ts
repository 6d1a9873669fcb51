const LONGEST_NAME = 31;
const MARK = 'Jalon';

/** A sheet's name as Excel allows it: at most 31 characters, none of []:*?/\ and no quote at an end. */
export function legalSheetName(name: string): string {
  const legal = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .replace(/^'+/, '')
    .slice(0, LONGEST_NAME)
    .replace(/[\s']+$/, '');
  return legal === '' || legal.toLowerCase() === 'history' ? MARK : legal;
}

/** The wanted name, or with ' (Jalon)' behind it when a sheet of the planner has that name already. Case does not count. */
export function freeSheetName(wanted: string, sheetNames: readonly string[]): string {
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  const legal = legalSheetName(wanted);
  let name = legal;
  for (let number = 1; taken.has(name.toLowerCase()); number++) {
    const mark = number === 1 ? ` (${MARK})` : ` (${MARK} ${number})`;
    name = legal.slice(0, LONGEST_NAME - mark.length).trimEnd() + mark;
  }
  return name;
}
