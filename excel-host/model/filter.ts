import { HostObject } from '../protocol/host-object';
import type { AutoFilter } from './auto-filter';
import { readFilterCriteria, type FilterCriteria } from './filter-criteria';

/** `tableColumn.filter`. */
export class Filter extends HostObject {
  constructor(
    private readonly filter: AutoFilter,
    private readonly column: () => number,
  ) {
    super();
  }
  get Criteria(): FilterCriteria | null {
    return this.filter.criteriaByColumn.get(this.column()) ?? null;
  }
  Apply(criteria: unknown): void {
    this.filter.setCriteria(this.column(), readFilterCriteria(criteria, 'Filter.apply'));
  }
  ApplyValuesFilter(values: unknown): void {
    this.filter.setCriteria(this.column(), readFilterCriteria({ filterOn: 'Values', values }, 'Filter.applyValuesFilter'));
  }
  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    const criteria = { filterOn: 'Custom', criterion1, criterion2, operator };
    this.filter.setCriteria(this.column(), readFilterCriteria(criteria, 'Filter.applyCustomFilter'));
  }
  Clear(): void {
    this.filter.setCriteria(this.column(), null);
  }
}
