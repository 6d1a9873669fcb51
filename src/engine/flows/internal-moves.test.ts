import { aDemand, aLine, anItem, anOperation, at, someStock } from '../mrp/netting-fixture';
import { aMachine, planPlant } from '../purchasing/purchasing.test-support';
import { internalMoves } from './internal-moves';

/** Two hours of sawing, twenty minutes of carrying, drilling; bar and a phantom kit of two parts come from the store. */
const { input, plan } = planPlant({
  items: [anItem('A', { kind: 'make', decimals: 0 }), anItem('bar'), anItem('kit', { kind: 'phantom' }), anItem('pin'), anItem('cap')],
  bom: [aLine('A', 'bar', 0.5), aLine('A', 'kit', 1, { operation: 20 }), aLine('kit', 'pin', 2), aLine('kit', 'cap', 1)],
  resources: [aMachine('Saw'), aMachine('Drill')],
  routings: [
    anOperation('A', 10, { resources: ['Saw'], setupTime: 120, unitTime: 0, move: 20 }),
    anOperation('A', 20, { resources: ['Drill'], setupTime: 60, unitTime: 0 }),
    anOperation('A', 30, { resources: ['Drill'], setupTime: 60, unitTime: 0 }),
  ],
  stock: [
    someStock('bar', 100, { location: 'Rack' }),
    someStock('pin', 10, { location: 'Shelf' }),
    someStock('pin', 40, { location: 'Box' }),
    someStock('cap', 40, { location: 'Box' }),
    someStock('A', 1, { location: 'Hall', status: 'blocked' }),
  ],
  demands: [aDemand('D1', 'A', 4, '2026-11-24')],
});

describe('internal moves', () => {
  const moves = internalMoves(input, plan, 7);
  const contents = (index: number) => moves[index].contents.map(({ item, quantity }) => [item, quantity]);

  it('pick what an operation consumes, carry on to another resource, and put away: not from a resource to itself', () => {
    expect(moves.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['pick', 'Rack', 'Saw'],
      ['between', 'Saw', 'Drill'],
      ['pick', 'Box', 'Drill'],
      ['store', 'Drill', null],
    ]);
  });

  it('carry the quantities of the bill, a phantom’s parts in its stead, from where most of them lies', () => {
    expect(contents(0)).toEqual([['bar', 2]]);
    expect(contents(2)).toEqual([
      ['pin', 8],
      ['cap', 4],
    ]);
  });

  it('have their dates from the schedule and their time from the routing', () => {
    expect(moves[1]).toMatchObject({ at: at('2026-11-23T08:00'), by: at('2026-11-23T08:20'), moveMinutes: 20 });
    expect(moves[3]).toMatchObject({ at: at('2026-11-23T10:20'), by: null });
  });

  it('of later days are left out', () => {
    expect(internalMoves(input, plan, 0)).toEqual([]);
  });
});
