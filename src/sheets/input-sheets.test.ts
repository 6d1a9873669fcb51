import type { SampleTables } from '../sample/sample-tables';
import { inputSheets } from './input-sheets';

const FILLED: SampleTables = {
  name: 'dates',
  tables: {
    Parameters: [{ name: 'now', value: '2027-03-01T06:00' }, { name: 'horizon_days', value: 60 }, { name: 'seed' }],
    Progress: [
      { date: '2027-02-18', start: '2027-02-18T06:00', end: '2027-02-18T07:30' },
      { date: '2027-02-19', start: '2027-02-19' },
    ],
    Demand: [{ id: 'C-1', due_date: '2027-03-10' }, { id: 'C-2', due_date: '2027-03-11T12:00' }, { id: 'C-3' }],
  },
};

const formatsOf = (tables: SampleTables | undefined, name: string, key: string) => {
  const sheet = inputSheets('en', tables).find((one) => one.name === name);
  const column = sheet?.tables[0].columns.find((one) => one.key === key);
  return [column?.format, column?.formatByRow];
};

describe('the dates of the input sheets', () => {
  it('show no time where none was written', () => {
    expect(formatsOf(FILLED, 'Progress', 'date')).toEqual(['date', undefined]);
    expect(formatsOf(FILLED, 'Progress', 'start')).toEqual(['dateTime', ['dateTime', 'date']]);
  });

  it('show the time of each date that has one', () => {
    expect(formatsOf(FILLED, 'Progress', 'end')).toEqual(['dateTime', undefined]);
    expect(formatsOf(FILLED, 'Demand', 'due_date')).toEqual(['dateTime', ['date', 'dateTime', 'dateTime']]);
  });

  it('are dates in the parameters too, never a number of days', () => {
    expect(formatsOf(FILLED, 'Parameters', 'value')).toEqual(['general', ['dateTime', 'general', 'general']]);
  });

  it('take moments in an empty template where a planner writes moments', () => {
    expect([formatsOf(undefined, 'Progress', 'date'), formatsOf(undefined, 'Progress', 'start')]).toEqual([
      ['date', undefined],
      ['dateTime', undefined],
    ]);
    expect(formatsOf(undefined, 'CalendarExceptions', 'from')[0]).toBe('dateTime');
  });
});
