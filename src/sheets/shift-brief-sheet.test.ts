import { minutesFromIso } from '../engine/calendar/dates';
import { LANGUAGES } from '../i18n/language';
import { shiftBriefApplies, shiftBriefSheet } from './shift-brief-sheet';
import { RAW_TEXT, rowsByKey, sampleContext, textsOf } from './testing/sample-plan';

describe.each(LANGUAGES)('the shift brief of the sample in %s', (language) => {
  const context = sampleContext(language);
  const sheet = shiftBriefSheet(context);
  const rows = rowsByKey(sheet, 'JalonShiftBrief');

  it('has a page for each resource, and no text that a reader should not see', () => {
    expect(shiftBriefApplies(context)).toBe(true);
    const resources = [...new Set(rows.map(({ resource }) => resource))];
    expect(resources.length).toBeGreaterThan(3);
    expect(sheet.print.pageBreaks).toHaveLength(resources.length - 1);
    for (const text of textsOf(sheet)) expect(text).not.toMatch(RAW_TEXT);
  });

  it('shows the started order where it was begun, half done', () => {
    // OrderOperations: six of the twelve of OF-3101 are turned.
    const running = rows.find(({ order, operation }) => order === 'OF-3101' && operation === 20);
    expect(running).toMatchObject({ done: 0.5, left: 6 });
  });
});

it('tells a stop that lasts, and needs records to be made', () => {
  const context = sampleContext('fr');
  const now = minutesFromIso('2027-03-01T06:00') ?? NaN;
  const stop = { resource: 'TOUR2', start: now - 40, end: now, cause: 'Courroie', kind: 'unplanned' } as const;
  const rows = rowsByKey(shiftBriefSheet({ ...context, input: { ...context.input, stops: [stop] } }), 'JalonShiftBrief');
  expect(rows.find(({ resource }) => resource === 'TOUR2')).toMatchObject({
    what: '■ arrêté',
    order: null,
    watch: 'depuis le 01/03/2027 05:20 : Courroie',
  });
  expect(shiftBriefApplies({ ...context, input: { ...context.input, progress: [] } })).toBe(false);
});
