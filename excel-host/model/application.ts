import { HostObject } from '../protocol/host-object';
import { CultureInfo } from './culture';
import { notImplemented, oneOf } from './errors';
import type { Workbook } from './workbook';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
/** Excel.CalculationMode. */
export type CalculationMode = (typeof MODES)[number];

/** `workbook.application`. */
export class Application extends HostObject {
  static readonly navigations = ['CultureInfo', 'IterativeCalculation'];
  readonly CultureInfo: CultureInfo;
  readonly IterativeCalculation = new IterativeCalculation();
  /** How often each was asked for. */
  readonly suspensions = { calculation: 0, screenUpdating: 0 };
  /** True until the end of the batch in which calculation was suspended. */
  isCalculationSuspended = false;
  private mode: CalculationMode = 'Automatic';

  constructor(private readonly workbook: Workbook) {
    super();
    this.CultureInfo = new CultureInfo(() => workbook.culture);
  }

  get CalculationMode(): CalculationMode {
    return this.mode;
  }
  set CalculationMode(mode: CalculationMode) {
    this.mode = oneOf(mode, MODES, 'Application.calculationMode');
    this.workbook.changed();
  }
  /** Excel.CalculationState. */
  get CalculationState(): 'Done' | 'Calculating' | 'Pending' {
    this.workbook.calculateDue();
    if (!this.workbook.calculator?.isPending) return 'Done';
    return this.mode === 'Manual' ? 'Pending' : 'Calculating';
  }
  /** The number of Excel's engine that Microsoft's documentation shows. */
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return this.workbook.culture.decimal;
  }
  get ThousandsSeparator(): string {
    return this.workbook.culture.group;
  }
  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(kind: string): void {
    this.workbook.calculator?.calculate(oneOf(kind, ['Recalculate', 'Full', 'FullRebuild'] as const, 'Application.calculate'));
  }
  SuspendApiCalculationUntilNextSync(): void {
    this.suspensions.calculation += 1;
    this.isCalculationSuspended = true;
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    this.suspensions.screenUpdating += 1;
  }
  /** Another workbook does not fit into this host: refused by name. */
  CreateWorkbook(): never {
    throw notImplemented('Application.createWorkbook');
  }
}

/** `application.iterativeCalculation`. */
export class IterativeCalculation extends HostObject {
  private enabled = false;
  private iterations = 100;
  private change = 0.001;
  get Enabled(): boolean {
    return this.enabled;
  }
  set Enabled(flag: boolean) {
    this.enabled = flag;
  }
  get MaxIteration(): number {
    return this.iterations;
  }
  set MaxIteration(count: number) {
    this.iterations = count;
  }
  get MaxChange(): number {
    return this.change;
  }
  set MaxChange(change: number) {
    this.change = change;
  }
}
