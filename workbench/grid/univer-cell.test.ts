import type { IStyleData } from '@univerjs/core';
import type { CellFace, SheetLayout } from '../source/sheet-source';
import { FaceCache } from './face-cache';
import { copiedText } from './copied-text';
import { pastedTexts } from './pasted-texts';
import { univerCell } from './univer-cell';
import { univerLayout } from './univer-layout';

const face: CellFace = {
  text: 'OF-2231',
  horizontal: 'left',
  vertical: 'center',
  indent: 0,
  wrap: false,
  overflow: true,
  font: 'Calibri',
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: '#262626',
  fill: null,
  borders: {},
};
// As Univer documents its enumerations.
const WrapStrategy = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };
const HorizontalAlign = { RIGHT: 3 };
const BooleanNumber = { TRUE: 1 };
const styleOf = (more: Partial<CellFace>): IStyleData => univerCell({ ...face, ...more }).s as IStyleData;

describe('a cell for the grid', () => {
  it('carries the text as it is shown, so that the grid formats nothing again', () => {
    const cell = univerCell({ ...face, text: '12,5 %' });
    expect([cell.v, cell.f]).toEqual(['12,5 %', undefined]);
  });

  it('lets a text run over its neighbours and cuts a number', () => {
    expect(styleOf({}).tb).toBe(WrapStrategy.OVERFLOW);
    expect(styleOf({ overflow: false }).tb).toBe(WrapStrategy.CLIP);
    expect(styleOf({ wrap: true }).tb).toBe(WrapStrategy.WRAP);
  });

  it('puts an indent at the edge that the text leans on', () => {
    const right = styleOf({ horizontal: 'right', indent: 14 });
    expect(right.ht).toBe(HorizontalAlign.RIGHT);
    expect([right.pd?.l, right.pd?.r]).toEqual([2, 16]);
  });

  it('has a fill and borders only where the cell has them', () => {
    expect(styleOf({}).bg).toBeUndefined();
    const filled = styleOf({ fill: '#D55E00', borders: { left: { color: '#000000', style: 'medium' } } });
    expect(filled.bg).toEqual({ rgb: '#D55E00' });
    expect(Object.keys(filled.bd ?? {})).toEqual(['l']);
  });
});

describe('a layout for the grid', () => {
  const layout: SheetLayout = {
    rows: 300,
    columns: 150,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    columnWidths: new Map([
      [0, 90],
      [3, 0],
    ]),
    rowHeights: new Map([[0, 32]]),
    merges: [{ row: 4, column: 1, rows: 2, columns: 3 }],
    frozenRows: 7,
    frozenColumns: 0,
    gridlines: false,
  };

  it('hides a line of size 0 and leaves room to type below and right', () => {
    const { columnData, rowCount, columnCount } = univerLayout(layout);
    expect(columnData[3]).toEqual({ hd: BooleanNumber.TRUE });
    expect(columnData[0]).toMatchObject({ w: 90 });
    expect(rowCount).toBeGreaterThan(300);
    expect(columnCount).toBeGreaterThan(150);
  });

  it('freezes rows without freezing columns', () => {
    expect(univerLayout(layout).freeze).toEqual({ xSplit: 0, ySplit: 7, startRow: 7, startColumn: -1 });
  });

  it('gives merges by their last row and column', () => {
    expect(univerLayout(layout).mergeData).toEqual([{ startRow: 4, startColumn: 1, endRow: 5, endColumn: 3 }]);
  });
});

describe('the cache of cells', () => {
  it('asks for each cell once until it is cleared', () => {
    const asked: string[] = [];
    const cache = new FaceCache(
      {
        face: (sheet, row, column) => {
          asked.push(`${sheet} ${row} ${column}`);
          return row === 0 ? face : null;
        },
      },
      univerCell,
    );
    expect([cache.cell('a', 0, 1)?.v, cache.cell('a', 0, 1)?.v, cache.cell('a', 1, 0), cache.cell('a', 1, 0)]).toEqual([
      'OF-2231',
      'OF-2231',
      undefined,
      undefined,
    ]);
    expect(asked).toHaveLength(2);
    cache.clear();
    cache.cell('a', 0, 1);
    expect(asked).toHaveLength(3);
  });
});

describe('copied texts', () => {
  it('are pasted as they were, whatever they hold', () => {
    const rows = [
      ['OF-2231', 'two\nlines', ''],
      ['say "yes"', 'a\tb', '12,5'],
    ];
    expect(pastedTexts(copiedText(rows))).toEqual(rows);
  });
});

describe('pasted texts', () => {
  it('are cells by tab and rows by line, without the last line end', () => {
    expect(pastedTexts('a\tb\r\n1\t\r\n')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });

  it('keep a line end inside quotes in its cell', () => {
    expect(pastedTexts('"two\nlines"\tx')).toEqual([['two\nlines', 'x']]);
    expect(pastedTexts('"say ""yes"""')).toEqual([['say "yes"']]);
  });

  it('of one word are one cell', () => {
    expect(pastedTexts('5')).toEqual([['5']]);
    expect(pastedTexts('"')).toEqual([['"']]);
  });
});
