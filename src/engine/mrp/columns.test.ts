import { ColumnRoom, enlarged } from './columns';

describe('columns', () => {
  it('cut from one room do not overlap, nor does one for which no room is left', () => {
    const room = new ColumnRoom(64);
    const flags = room.uint8(3);
    const numbers = room.float64(4);
    const places = room.int32(5);
    const beyond = room.int32(8);
    const columns = [flags, numbers, places, beyond];
    columns.forEach((column, index) => column.fill(index + 1));
    columns.forEach((column, index) => expect(new Set(column)).toEqual(new Set([index + 1])));
    expect(columns.map((column) => column.length)).toEqual([3, 4, 5, 8]);
  });

  it('keep their numbers when they get more room', () => {
    expect([...enlarged(Int32Array.of(4, 5), 4)]).toEqual([4, 5, 0, 0]);
  });
});
