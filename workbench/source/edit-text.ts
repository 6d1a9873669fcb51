import type { Worksheet } from '../../excel-host/model/worksheet';

/** Of two numbers that are the same to a reader: an eleventh of a second for a date. */
const CLOSE = 1e-6;

/**
 * What the formula bar shows of a cell, and what its editor begins with: the formula in the reader's words, else the constant as he would type it.
 * Typed again, it gives the same value.
 */
export function editText(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.grid.get(row, column);
  if (cell === undefined) return '';
  const { workbook } = sheet;
  const { formula, value, numberFormat } = cell;
  if (formula !== null) return workbook.toLocalFormula(formula);
  if (typeof value === 'number') return numberText(sheet, value, numberFormat);
  const text = workbook.textOf(value, 'General');
  if (typeof value !== 'string' || numberFormat === '@') return text;
  const typed = workbook.readTyped(text, numberFormat);
  return typed.value === value && typed.formula === null ? text : `'${text}`;
}

/** A date as a date, a share as a percentage; any other number with all its digits. */
function numberText({ workbook }: Worksheet, value: number, numberFormat: string): string {
  const letters = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  const day = workbook.culture.dateOrder === 'mdy' ? 'm/d/yyyy' : 'dd/mm/yyyy';
  const forms = letters.includes('%')
    ? ['0%', '0.##%', '0.##########%']
    : /[dy]/.test(letters)
      ? [day, `${day} h:mm`, `${day} h:mm:ss`]
      : /[hs]/.test(letters)
        ? ['h:mm', 'h:mm:ss']
        : [];
  for (const form of forms) {
    const text = workbook.textOf(value, form);
    const typed = workbook.readTyped(text, numberFormat).value;
    if (typeof typed === 'number' && Math.abs(typed - value) < CLOSE) return text;
  }
  return String(value).replace('.', workbook.culture.decimal);
}
