import type { AddInCalls } from './add-in-calls';
import type { Evaluation } from './evaluation';
import type { FormulaNode } from './formula-node';
import type { CalculationSheet, Scalar, Value } from './value';
import type { WorkbookSource } from './workbook-source';

/** Value of a cell as formulas read it: nothing there is a blank, an empty text that a formula gave is a text. */
export function readCell(sheet: CalculationSheet, row: number, column: number): Scalar {
  const cell = sheet.cell(row, column);
  if (cell === undefined) return null;
  return cell.value === '' && cell.formula === null && cell.spilledFrom === null ? null : cell.value;
}

/** The computation of one cell's formula. */
export class CellEvaluation implements Evaluation {
  readonly shiftRows = 0;
  readonly shiftColumns = 0;
  readonly variables = null;
  private calls: Map<number, number> | null = null;

  /** `computeFirst` sees to it that a cell with a formula is up to date before it is read. */
  constructor(
    readonly source: WorkbookSource,
    private readonly node: FormulaNode,
    private readonly addIn: AddInCalls,
    private readonly computeFirst: (sheet: CalculationSheet, row: number, column: number) => void,
  ) {}

  get sheet(): CalculationSheet {
    return this.node.sheet;
  }
  get row(): number {
    return this.node.row;
  }
  get column(): number {
    return this.node.column;
  }

  read(sheet: CalculationSheet, row: number, column: number): Scalar {
    if (sheet.cell(row, column)?.formula) this.computeFirst(sheet, row, column);
    return readCell(sheet, row, column);
  }

  spillOf(sheet: CalculationSheet, row: number, column: number): { readonly rows: number; readonly columns: number } | null {
    const own = sheet.cell(row, column);
    if (!own?.formula) return null;
    this.computeFirst(sheet, row, column);
    const isFrom = (down: number, right: number): boolean => {
      const from = sheet.cell(row + down, column + right)?.spilledFrom;
      return from?.row === row && from.column === column;
    };
    let rows = 1;
    let columns = 1;
    while (isFrom(rows, 0)) rows++;
    while (isFrom(0, columns)) columns++;
    return { rows, columns };
  }

  callAddIn(site: number, name: string, given: readonly Value[]): Value {
    this.calls ??= new Map();
    const count = this.calls.get(site) ?? 0;
    this.calls.set(site, count + 1);
    return this.addIn.ask(this.node, `${site}:${count}`, name, given, this);
  }
}
