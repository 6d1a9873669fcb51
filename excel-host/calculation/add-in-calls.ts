import { CellError } from '../model/cell';
import type { CellValue } from '../model/cell';
import { quotedSheetName, rectangleAddress } from '../model/addresses';
import type { Evaluation } from './evaluation';
import { plain } from './evaluation';
import type { FormulaNode } from './formula-node';
import { Area, ERRORS, Matrix } from './value';
import type { Scalar, Value } from './value';

/** One call of a function that lives in an add-in. */
export interface AddInCall {
  readonly name: string;
  /** Values, matrices of ranges and arrays (null is a blank cell), undefined where an argument was left out. */
  readonly arguments: readonly unknown[];
  /** Where the formula stands: `Sheet1!B2`. */
  readonly address: string;
  /** Where the arguments stand; '' for those that are no reference. */
  readonly parameterAddresses: readonly string[];
}

/** The answer to a call: a value, or rows of values. */
export interface AddInAnswer {
  readonly value: CellValue | readonly (readonly CellValue[])[];
}

/** Calls functions of an add-in, many at once; answers come in the order of the calls. */
export type FunctionCaller = (calls: readonly AddInCall[]) => Promise<readonly AddInAnswer[]>;

interface WaitingCall {
  readonly call: AddInCall;
  readonly node: FormulaNode;
  readonly key: string;
  readonly generation: number;
}

/** Calls that formulas wait for, gathered into waves. */
export class AddInCalls {
  private gathered: WaitingCall[] = [];
  private underWay = 0;

  constructor(private readonly caller: FunctionCaller | null) {}

  /** True while a call was not answered. */
  get isPending(): boolean {
    return this.gathered.length > 0 || this.underWay > 0;
  }

  /** The answer of a call made for a formula, #BUSY! until it came. */
  ask(node: FormulaNode, key: string, name: string, given: readonly Value[], evaluation: Evaluation): Value {
    const known = node.answers?.get(key);
    if (known !== undefined) return known;
    if (this.caller === null) return ERRORS.name;
    const values = given.map((value) => plain(value, evaluation));
    if (values.some(holdsBusy)) return ERRORS.busy;
    const call: AddInCall = {
      name,
      arguments: values.map((value, index) => argumentOf(value, given[index])),
      address: addressOf(node.sheet.name, node.row, node.column, 1, 1),
      parameterAddresses: given.map((value) =>
        value instanceof Area ? addressOf(value.sheet.name, value.row, value.column, value.rows, value.columns) : '',
      ),
    };
    node.waiting++;
    this.gathered.push({ call, node, key, generation: node.generation });
    return ERRORS.busy;
  }

  /** Sends what was gathered in one message. `answered` gets the formulas that have all their answers now. */
  async sendWave(answered: (nodes: ReadonlySet<FormulaNode>) => void): Promise<void> {
    const wave = this.gathered;
    this.gathered = [];
    if (wave.length === 0 || this.caller === null) return;
    this.underWay++;
    try {
      const answers = await this.caller(wave.map(({ call }) => call));
      const ready = new Set<FormulaNode>();
      wave.forEach(({ node, key, generation }, index) => {
        if (node.generation !== generation) return;
        node.answers ??= new Map();
        node.answers.set(key, valueOf(answers[index]?.value ?? ''));
        if (--node.waiting <= 0) ready.add(node);
      });
      this.underWay--;
      answered(ready);
    } catch (error) {
      this.underWay--;
      throw error;
    }
  }
}

const addressOf = (sheet: string, row: number, column: number, rows: number, columns: number): string =>
  `${quotedSheetName(sheet)}!${rectangleAddress({ row, column, rows, columns })}`;

function holdsBusy(value: Scalar | Matrix): boolean {
  if (value instanceof Matrix) return value.cells.some((cell) => cell instanceof CellError && cell.word === '#BUSY!');
  return value instanceof CellError && value.word === '#BUSY!';
}

function argumentOf(value: Scalar | Matrix, given: Value): unknown {
  if (value instanceof Matrix) return value.toRows();
  return value === null && given === null ? undefined : value;
}

function valueOf(value: AddInAnswer['value']): Value {
  if (!Array.isArray(value)) return value as CellValue;
  const rows = value as readonly (readonly CellValue[])[];
  if (rows.length === 1 && rows[0].length === 1) return rows[0][0];
  return rows.length === 0 || rows[0].length === 0 ? ERRORS.calculation : Matrix.of(rows);
}
