import { callFunction } from '../../functions/contract';
import { printedCell } from '../../functions/help/printed-values';
import { LANGUAGES, type Language } from '../../i18n/language';
import type { CellContent, CellSpec } from '../../sheets/sheet-spec';
import { openXlsx, createXlsx } from '../../workbook/xlsx/xlsx-workbook';
import { EXERCISES, exerciseSheets } from './exercise-workbook';

type Value = string | number | boolean | null;

const valueOf = (content: CellContent): Value => (typeof content === 'object' && content !== null ? content.value : content);

/** Computes a formula of the workbook from the cells that it names, without anything of the sheet's maker. */
function compute(formula: string, cells: readonly CellSpec[], language: Language): Value {
  const [, , call = '', row = '', across = ''] = /^(INDEX\((.*),(\d+),(\d+)\))$/.exec(formula) ?? [null, null, formula];
  const [, name = '', list = ''] = /^JALON\.(\w+)\((.*)\)$/.exec(call)!;
  const given = (list.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []).map((argument) => argumentOf(argument, cells));
  const result = callFunction(name, given, language);
  if (row === '') return result as Value;
  return Array.isArray(result) ? (result as Value[][])[Number(row) - 1][Number(across) - 1] : (result as Value);
}

function argumentOf(argument: string, cells: readonly CellSpec[]): unknown {
  if (argument.startsWith('"')) return argument.slice(1, -1).replaceAll('""', '"');
  const corners = [...argument.matchAll(/([A-Z])(\d+)/g)].map(([, letter = '', row]) => [letter.charCodeAt(0) - 64, Number(row)] as const);
  if (corners.length === 0) return Number(argument);
  const [[left, top], [right, bottom] = corners[0]] = corners;
  const at = (row: number, column: number) => valueOf(cells.find((cell) => cell.row === row && cell.column === column)?.content ?? null);
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, along) => at(top + down, left + along)),
  );
}

const formulas = LANGUAGES.flatMap((language) =>
  exerciseSheets(language).flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, content }) =>
      typeof content === 'object' && content !== null ? [{ language, name, row, column, content, cells }] : [],
    ),
  ),
);

describe('the workbook of exercises', () => {
  it.each(formulas)('$language, $name: $content.formula gives $content.value', ({ language, content, cells }) => {
    expect(printedCell(compute(content.formula, cells, language), 'en')).toBe(printedCell(content.value, 'en'));
  });

  it('shows the right answer beside every formula', () => {
    for (const { cells, row, column, content } of formulas) {
      const block = cells.filter((cell) => cell.row === row && typeof cell.content === 'object' && cell.content !== null).length;
      const beside = cells.filter((cell) => cell.row === row && cell.column > block).map((cell) => valueOf(cell.content));
      expect(beside[column - 1] ?? '').toBe(content.value);
    }
  });

  it.each(LANGUAGES)(
    'is a workbook that opens again, in %s, with a sheet for each exercise and none of the planner’s tables',
    async (language) => {
      const workbook = createXlsx();
      workbook.addPlannerSheets(exerciseSheets(language));
      const { sheetNames, tables } = await openXlsx(workbook.toBytes()).read();
      expect(sheetNames).toHaveLength(EXERCISES.length + 1);
      expect(tables.filter(({ isTable }) => isTable)).toEqual([]);
    },
  );
});
