/** The wanted name of a table, or the first free one with a number behind it; `taken`, in lower case, gets it. */
export function freeTableName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}
