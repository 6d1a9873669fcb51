import { RangeShape } from '../../model/range-shape';
import type { Worksheet } from '../../model/worksheet';
import { HostEventType } from '../../protocol/events';
import { HostCollection } from '../../protocol/host-object';
import { wrongValue } from '../properties';
import { Chart } from './chart';
import { CHART_TYPES } from './chart-words';

/** The charts of a sheet. */
export class ChartCollection extends HostCollection<Chart> {
  private charts: readonly Chart[] = [];
  private made = 0;

  constructor(readonly worksheet: Worksheet) {
    super();
  }

  get items(): readonly Chart[] {
    return this.charts;
  }
  find(key: string | number): Chart | null {
    const name = String(key).toLowerCase();
    return this.charts.find((chart) => chart.Id === key) ?? this.charts.find((chart) => chart.Name.toLowerCase() === name) ?? null;
  }

  Add(type: unknown, sourceData: unknown, seriesBy: unknown = 'Auto'): Chart {
    const known = CHART_TYPES.find((each) => each === type);
    if (known === undefined || !(sourceData instanceof RangeShape)) throw wrongValue('ChartCollection.add');
    this.made += 1;
    const sheet = this.worksheet;
    const chart = new Chart(
      this,
      `{${String(this.made).padStart(8, '0')}-${sheet.Id.replace(/[{}]/g, '').slice(9)}}`,
      `Chart ${String(this.made)}`,
      known,
    );
    chart.SetData(sourceData, seriesBy);
    this.charts = [...this.charts, chart];
    this.tell(HostEventType.chartAdded, 'ChartAdded', chart);
    return chart;
  }
  remove(chart: Chart): void {
    this.charts = this.charts.filter((each) => each !== chart);
    this.tell(HostEventType.chartDeleted, 'ChartDeleted', chart);
  }

  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}

  private tell(number: HostEventType, type: string, chart: Chart): void {
    const sheet = this.worksheet;
    sheet.workbook.events.fire(number, sheet.Id, { type, chartId: chart.Id, worksheetId: sheet.Id, source: 'Local' });
    sheet.workbook.changed();
  }
}
