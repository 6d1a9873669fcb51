import fc from 'fast-check';
import { oeeRates } from './oee';
import { isOutsideRequired, STANDARD_OEE } from './oee-definition';
import { lossWaterfall, performance } from './performance';
import { at, day, lathe, order, record, stop, turning, workshop } from './tracking-fixture';

describe('performance of a shift', () => {
  // Scribd 49381305: a shift of 480 min less 45 of breaks, 30 down, two pieces a minute, 700 made, 25 rejected.
  const published = workshop({
    routings: [turning({ unitTime: 0.5 })],
    stops: [
      stop('2026-11-23T12:00', '2026-11-23T12:45', { kind: 'planned', cause: 'Break' }),
      stop('2026-11-23T09:00', '2026-11-23T09:30', { cause: 'Breakdown' }),
    ],
    progress: [record('2026-11-23T08:00', '2026-11-23T16:00', { good: 675, scrap: 20, rework: 5 })],
  });

  it('has the rates published for the second worksheet: A 93.1 %, P 86.42 %, Q 96.43 %, OEE 77.59 %', () => {
    const { rates, times, measured } = performance(published)!.whole;
    expect(rates.availability).toBeCloseTo(0.931, 4);
    expect(rates.performance).toBeCloseTo(0.8642, 4);
    expect(rates.quality).toBeCloseTo(0.9643, 4);
    expect(rates.oee).toBeCloseTo(0.7759, 4);
    expect([times.total, times.opening, times.required, times.operating, times.net, times.useful]).toEqual([
      1440, 480, 435, 405, 350, 337.5,
    ]);
    expect(measured).toBe(1);
  });

  it('has TRG over opening time and TRE over the 24 hours of the clock', () => {
    const { rates } = performance(published)!.whole;
    expect(rates.overall).toBeCloseTo(337.5 / 480, 12);
    expect(rates.total).toBeCloseTo(337.5 / 1440, 12);
  });

  it('follows the definition of the house: breaks inside required time, rework taken for good', () => {
    const inside = performance(published, { ...STANDARD_OEE, plannedStops: 'inside' })!.whole;
    expect([inside.times.required, inside.times.operating]).toEqual([480, 405]);
    const byCause = performance(published, { ...STANDARD_OEE, insideCauses: ['BREAK'] })!.whole;
    expect(byCause.times.required).toBe(480);
    expect(performance(published, { ...STANDARD_OEE, rework: 'good' })!.whole.rejects).toBe(20);
  });

  it('takes a breakdown of the calendar for a stop, and leaves opening time as it was', () => {
    const exceptions = [
      {
        target: 'LATHE',
        targetKind: 'resource',
        from: day('2026-11-23T09:15'),
        to: day('2026-11-23T10:00'),
        kind: 'breakdown',
        capacity: null,
        reason: null,
      },
    ] as const;
    const { times } = performance({ ...published, exceptions })!.whole;
    // 9:00 to 9:30 is stopped already: 30 more minutes.
    expect([times.opening, times.operating]).toEqual([480, 375]);
  });
});

describe('what is missing', () => {
  const of = (changes: Parameters<typeof workshop>[0]) => performance(workshop(changes))!.whole;
  const twoShifts = [
    { calendar: 'Day', weekday: 1, start: 360, end: 840, shift: 'Morning' },
    { calendar: 'Day', weekday: 1, start: 840, end: 1320, shift: 'Evening' },
  ];

  it('is no figure at all without records', () => {
    expect(performance(workshop())).toBeNull();
    expect(performance(workshop({ progress: [record(null, null, { good: 5 })] }))).toBeNull();
  });

  it('is told for a shift that nobody recorded, and the others count', () => {
    const calendars = twoShifts;
    const result = performance(workshop({ calendars, progress: [record('2026-11-23T06:00', '2026-11-23T14:00', { good: 120 })] }))!;
    expect(result.byShift.map(({ key, rates, gaps }) => [key, rates.oee, gaps['no-record']])).toEqual([
      ['Morning', 0.5, 0],
      ['Evening', null, 1],
    ]);
    expect(result.whole.rates.oee).toBe(0.5);
  });

  it('is told for pieces without a unit time, for records without an hour where two shifts are open, and for closed time', () => {
    const made = { good: 10 };
    expect(of({ orders: [], progress: [record('2026-11-23T08:00', '2026-11-23T09:00', made)] }).gaps['no-cycle']).toBe(1);
    expect(of({ calendars: twoShifts, progress: [record(null, null, { ...made, date: day('2026-11-23') })] }).gaps['no-time']).toBe(2);
    expect(of({ progress: [record(null, null, { ...made, date: day('2026-11-23') })] }).measured).toBe(1);
    expect(of({ progress: [record('2026-11-23T18:00', '2026-11-23T19:00', made)] }).gaps.closed).toBe(1);
  });

  it('is not told for a shift that a stop fills', () => {
    const whole = of({ stops: [stop('2026-11-23T08:00', '2026-11-23T16:00')] });
    expect([whole.measured, whole.rates.availability, whole.rates.oee]).toEqual([1, 0, 0]);
  });

  it('counts records of no resource and of no day', () => {
    const progress = [
      record('2026-11-23T08:00', null, { good: 1 }),
      record(null, null),
      record('2026-11-23T08:00', null, { resource: null, order: 'gone' }),
    ];
    const result = performance(workshop({ progress }))!;
    expect([result.withoutResource, result.withoutDay]).toEqual([1, 1]);
  });

  it('finds the item of a closed order in the record itself', () => {
    expect(of({ orders: [], progress: [record('2026-11-23T08:00', '2026-11-23T16:00', { item: 'ROD', good: 120 })] }).rates.oee).toBe(0.5);
  });
});

describe('shifts and periods', () => {
  it('gives the night to the evening on which it begins, and parts a record by its open time', () => {
    const night = [{ calendar: 'Day', weekday: 1, start: 1320, end: 360, shift: 'Night' }];
    const late = [{ calendar: 'Day', weekday: 1, start: 960, end: 1320, shift: 'Late' }];
    const parameters = { ...workshop().parameters, now: day('2026-11-24T08:00') };
    const progress = [
      record('2026-11-23T20:00', '2026-11-24T00:00', { good: 60 }),
      record('2026-11-24T05:00', '2026-11-24T06:00', { good: 30 }),
    ];
    const result = performance(workshop({ calendars: [...late, ...night], parameters, progress }))!;
    expect(result.byShift.map(({ key, times }) => [key, times.opening, times.useful])).toEqual([
      ['Late', 360, 60],
      ['Night', 480, 120],
    ]);
    expect(result.byPeriod.map(({ start }) => start)).toEqual([at('2026-11-23')]);
  });

  it('sums resources, shifts and periods to the same whole', () => {
    const resources = [lathe(), lathe({ resource: 'MILL', count: 2 })];
    const progress = ['LATHE', 'MILL'].flatMap((resource) =>
      [23, 24, 25].map((date) => record(`2026-11-${date}T08:00`, `2026-11-${date}T12:00`, { resource, good: 40 + date, scrap: 2 })),
    );
    const parameters = { ...workshop().parameters, now: day('2026-11-26T00:00') };
    const { whole, byResource, byShift, byPeriod } = performance(workshop({ resources, progress, parameters }))!;
    for (const groups of [byResource, byShift, byPeriod]) {
      expect(groups.reduce((sum, group) => sum + group.times.useful, 0)).toBeCloseTo(whole.times.useful, 9);
      expect(groups.reduce((sum, group) => sum + group.times.total, 0)).toBeCloseTo(whole.times.total, 9);
    }
    expect(whole.times.total).toBe(3 * 3 * 1440);
  });
});

describe('stops that overlap', () => {
  const hour = fc.integer({ min: 6 * 4, max: 18 * 4 });
  const anyStop = fc.record({
    from: hour,
    length: fc.integer({ min: 1, max: 20 }),
    kind: fc.constantFrom('planned', 'unplanned', 'induced'),
  });

  it('take what a count minute by minute finds, and never more than the units that there are', () => {
    fc.assert(
      fc.property(fc.array(anyStop, { maxLength: 6 }), fc.integer({ min: 1, max: 2 }), (drawn, count) => {
        const midnight = at('2026-11-23');
        const stops = drawn.map(
          ({ from, length, kind }) =>
            ({ resource: 'LATHE', start: midnight + from * 15, end: midnight + (from + length) * 15, cause: null, kind }) as const,
        );
        const input = workshop({
          resources: [lathe({ count })],
          stops,
          progress: [record('2026-11-23T08:00', '2026-11-23T09:00', { good: 1 })],
        });
        let [required, operating] = [0, 0];
        for (let minute = midnight + 480; minute < midnight + 960; minute++) {
          const running = stops.filter(({ start, end }) => start <= minute && minute < end);
          const outside = Math.min(count, running.filter((one) => isOutsideRequired(one, STANDARD_OEE)).length);
          required += count - outside;
          operating += count - Math.min(count, running.length);
        }
        const { times } = performance(input)!.whole;
        expect([times.required, times.operating]).toEqual([required, operating]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the loss waterfall', () => {
  it('goes down from total to useful time, and what is lost adds up', () => {
    const steps = lossWaterfall({ total: 1440, opening: 480, required: 435, operating: 405, net: 350, useful: 337.5 });
    expect(steps.map(({ lost }) => lost)).toEqual([0, 960, 45, 30, 55, 12.5]);
    expect(steps[0].kept - steps.reduce((sum, { lost }) => sum + lost, 0)).toBe(337.5);
  });

  it('has rates whose product is the OEE', () => {
    const rates = oeeRates({ total: 1440, opening: 480, required: 435, operating: 405, net: 350, useful: 337.5 });
    expect(rates.availability! * rates.performance! * rates.quality!).toBeCloseTo(rates.oee!, 12);
  });

  it('has no rate of no time', () => {
    expect(Object.values(oeeRates({ total: 0, opening: 0, required: 0, operating: 0, net: 0, useful: 0 }))).toEqual(Array(6).fill(null));
  });
});

describe('an order', () => {
  it('takes the unit time of its own alternative', () => {
    const routings = [turning(), turning({ unitTime: 4, alternative: 'B' })];
    const progress = [record('2026-11-23T08:00', '2026-11-23T16:00', { good: 60 })];
    const of = (alternative: string | null) =>
      performance(workshop({ routings, orders: [order({ alternative })], progress }))!.whole.rates.oee;
    expect([of(null), of('B')]).toEqual([0.25, 0.5]);
  });
});
