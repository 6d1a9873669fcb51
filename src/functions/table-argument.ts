import type { Text } from '../i18n/language';
import { factsOf, missing } from './arguments';
import type { Argument, NumberRange } from './declaration';
import { errorOf, plainKey, readNumber, readText } from './read-cells';
import type { Cell, Failure, GivenCell, GivenRange } from './values';
import { fail, isErrorCell, isFailure } from './values';

/** A column of a table argument; Value is what its cells are read as, null for an empty cell. */
export interface Column<Value> {
  readonly name: Text;
  readonly help: Text;
  readonly required: boolean;
  /** Other headers that mean the same, in any language. */
  readonly synonyms: readonly string[];
  /** Excel on the desktop passes 0 for a blank cell: true where no 0 could be meant. */
  readonly zeroIsBlank: boolean;
  readonly readCell: (cell: GivenCell, argument: Text) => Value | Failure;
}

interface ColumnOptions {
  readonly name: Text;
  readonly help: Text;
  readonly required?: boolean;
  readonly synonyms?: readonly string[];
}

/** The rows of a table: by column, the cells row by row; a column is null when the table has none of that name. */
export interface TableRows<Columns extends ColumnRecord> {
  readonly length: number;
  /** Number of a row in the table's body, from 1, for messages: empty rows are left out of the columns. */
  readonly rowNumbers: readonly number[];
  readonly columns: { readonly [Name in keyof Columns]: readonly (CellOf<Columns[Name]> | null)[] | null };
}

export type ColumnRecord = Readonly<Record<string, Column<Cell>>>;
type CellOf<C> = C extends Column<infer Value> ? Value : never;

/** A column of numbers. */
export function numberColumn(options: ColumnOptions & { readonly range?: NumberRange }): Column<number> {
  return { ...columnFacts(options), readCell: (cell, argument) => readNumber(cell, argument, options.range ?? null) };
}

/** A column of names; digits are taken as a name, but where a name may be left out 0 is a blank cell. */
export function textColumn(options: ColumnOptions): Column<string> {
  return { ...columnFacts(options), zeroIsBlank: options.required !== true, readCell: (cell, argument) => readText(cell, argument, true) };
}

/** A column that holds numbers or texts, read later. */
export function anyColumn(options: ColumnOptions): Column<string | number> {
  return {
    ...columnFacts(options),
    readCell: (cell, argument) => errorOf(cell, argument) ?? (typeof cell === 'number' ? cell : readText(cell, argument, true)),
  };
}

function columnFacts({ name, help, required, synonyms }: ColumnOptions) {
  return { name, help, required: required ?? false, synonyms: synonyms ?? [], zeroIsBlank: false };
}

/**
 * A table with its headers (`Operations[#All]`). Headers are found without case, accents and punctuation, in English or French, in any
 * order; other columns do not matter, whatever they hold; rows without a value in a known column are skipped.
 */
export function table<Columns extends ColumnRecord>(options: {
  readonly name: Text;
  readonly help: Text;
  readonly columns: Columns;
  readonly optional?: boolean;
}): Argument<TableRows<Columns> | null> {
  const { columns } = options;
  const facts = factsOf(options, 'table', 'table', {
    optional: options.optional === true,
    columns: Object.values(columns).map(({ name, required, help }) => ({ name, required, help })),
  });
  return {
    ...facts,
    read: (given) => {
      // A blank cell where no table is wanted comes as null or 0.
      const blank = given === null || (given.single && given.rows[0][0] === 0);
      if (blank) return options.optional === true ? { kind: 'whole', value: null } : missing(facts);
      const value = readRows(given, options.name, columns);
      return isFailure(value) ? value : { kind: 'whole', value };
    },
  };
}

function readRows<Columns extends ColumnRecord>(given: GivenRange, argument: Text, columns: Columns): TableRows<Columns> | Failure {
  if (given.single || given.height * given.width === 0) return fail('table.not-a-table', { argument });
  const places = columnPlaces(given, argument, columns);
  if (isFailure(places)) return places;
  if (given.height < 2) return fail('table.no-rows', { argument });
  const filled = filledRows(given, [...places.values()]);
  const read: Record<string, (Cell | null)[] | null> = {};
  for (const key of Object.keys(columns)) {
    const place = places.get(key);
    const cells = place === undefined ? null : readColumn(given, place, filled, columns[key], argument);
    if (isFailure(cells)) return cells;
    read[key] = cells;
  }
  // Every declared column was read by its own reader just above.
  return { length: filled.length, rowNumbers: filled, columns: read as TableRows<Columns>['columns'] };
}

function columnPlaces(given: GivenRange, argument: Text, columns: ColumnRecord): Map<string, number> | Failure {
  const headers = new Map<string, number>();
  given.rows[0].forEach((cell, place) => {
    const key = cell === null || isErrorCell(cell) ? '' : plainKey(String(cell));
    if (key !== '' && !headers.has(key)) headers.set(key, place);
  });
  const places = new Map<string, number>();
  for (const [key, { name, synonyms, required }] of Object.entries(columns)) {
    const header = [key, name.en, name.fr, ...synonyms].map(plainKey).find((candidate) => headers.has(candidate));
    const place = header === undefined ? undefined : headers.get(header);
    if (place !== undefined) places.set(key, place);
    else if (required) return fail('table.column-missing', { argument, column: name });
  }
  return places;
}

/** Numbers, from 1, of the body's rows in which some known column holds something; blank rows come as 0 from Excel on the desktop. */
function filledRows(given: GivenRange, places: readonly number[]): number[] {
  const filled: number[] = [];
  for (let row = 1; row < given.height; row++) {
    if (places.some((place) => !isBlank(given.rows[row][place], true))) filled.push(row);
  }
  return filled;
}

function isBlank(cell: GivenCell, zeroIsBlank: boolean): boolean {
  return cell === null || cell === '' || (zeroIsBlank && cell === 0);
}

function readColumn(
  given: GivenRange,
  place: number,
  rows: readonly number[],
  column: Column<Cell>,
  argument: Text,
): (Cell | null)[] | Failure {
  const cells: (Cell | null)[] = [];
  for (const row of rows) {
    const cell = given.rows[row][place];
    if (isBlank(cell, column.zeroIsBlank)) {
      if (column.required) return fail('table.cell-missing', { argument, row, column: column.name });
      cells.push(null);
      continue;
    }
    const value = column.readCell(cell, argument);
    if (isFailure(value)) {
      // Read again for its words: where a cell stands is put into words only if something is wrong with it.
      const inPlace = column.readCell(cell, placeInWords(argument, row, column.name));
      return isFailure(inPlace) ? inPlace : value;
    }
    cells.push(value);
  }
  return cells;
}

/** Where a faulty cell stands, for the message. */
function placeInWords(argument: Text, row: number, column: Text): Text {
  return { en: `${argument.en}, row ${row}, ${column.en}`, fr: `${argument.fr}, ligne ${row}, ${column.fr}` };
}
