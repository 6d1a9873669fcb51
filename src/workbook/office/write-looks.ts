import type { Look } from '../../sheets/theme';
import type { Block } from './block';
import { breather } from './breather';
import { addressesOf, blocksByValue } from './format-blocks';
import type { Outbox } from './outbox';
import type { SheetImage } from './sheet-image';

/** Something of a look: its value, and how it is set. Borders come last, the lines above over those below. */
interface Trait {
  valueOf(look: Look): string | number | undefined;
  set(format: Excel.RangeFormat, value: string | number, lines: Lines): void;
}

/** Which of the areas' inner lines there are. */
interface Lines {
  readonly tall: boolean;
  readonly wide: boolean;
}

const ALIGNMENTS: Readonly<Record<string, string>> = { left: 'Left', center: 'Center', right: 'Right', top: 'Top', bottom: 'Bottom' };

const TRAITS: readonly Trait[] = [
  { valueOf: (look) => look.fontSize, set: (format, value) => void (format.font.size = Number(value)) },
  { valueOf: (look) => (look.bold ? 1 : undefined), set: (format) => void (format.font.bold = true) },
  { valueOf: (look) => (look.italic ? 1 : undefined), set: (format) => void (format.font.italic = true) },
  // A link underlines its cell itself.
  { valueOf: (look) => (look.underline ? 1 : undefined), set: (format) => void (format.font.underline = 'Single') },
  { valueOf: (look) => look.color, set: (format, value) => void (format.font.color = `#${value}`) },
  { valueOf: (look) => look.fill, set: (format, value) => void (format.fill.color = `#${value}`) },
  { valueOf: (look) => look.horizontal, set: (format, value) => void (format.horizontalAlignment = ALIGNMENTS[value] as 'Left') },
  { valueOf: (look) => look.vertical, set: (format, value) => void (format.verticalAlignment = ALIGNMENTS[value] as 'Top') },
  { valueOf: (look) => (look.wrap ? 1 : undefined), set: (format) => void (format.wrapText = true) },
  { valueOf: (look) => look.indent, set: (format, value) => void (format.indentLevel = Number(value)) },
  border('bottom', 'EdgeBottom', 'InsideHorizontal', ({ tall }) => tall),
  border('right', 'EdgeRight', 'InsideVertical', ({ wide }) => wide),
  border('left', 'EdgeLeft', 'InsideVertical', ({ wide }) => wide),
  border('top', 'EdgeTop', 'InsideHorizontal', ({ tall }) => tall),
];

/** A thin line on one edge of each cell: the outer edge of an area and its inner lines. */
function border(
  edge: keyof NonNullable<Look['border']>,
  outer: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight',
  inner: 'InsideHorizontal' | 'InsideVertical',
  hasInner: (lines: Lines) => boolean,
): Trait {
  return {
    valueOf: (look) => look.border?.[edge],
    set: (format, value, lines) => {
      for (const index of hasInner(lines) ? ([outer, inner] as const) : ([outer] as const)) {
        const line = format.borders.getItem(index);
        line.style = 'Continuous';
        line.color = `#${value}`;
      }
    },
  };
}

/** Fonts, fills, borders and alignments: each value once for all the cells that have it. */
export async function writeLooks(outbox: Outbox, sheet: Excel.Worksheet, image: SheetImage): Promise<void> {
  const pause = breather();
  for (const trait of TRAITS) {
    await pause();
    const values = image.looks.map(({ look }) => trait.valueOf(look));
    const blocks = blocksByValue(image.bands, values);
    for (const [value, list] of blocks) {
      for (const { lines, areas } of byShape(list)) {
        for (const address of addressesOf(areas)) {
          await pause();
          await outbox.room(address.length, 5);
          trait.set(address.includes(',') ? sheet.getRanges(address).format : sheet.getRange(address).format, value, lines);
        }
      }
    }
  }
}

/** Areas of one row have no line inside. */
function byShape(blocks: readonly Block[]): { lines: Lines; areas: Block[] }[] {
  const shapes = [false, true].flatMap((tall) => [false, true].map((wide): Lines => ({ tall, wide })));
  return shapes
    .map((lines) => ({ lines, areas: blocks.filter(({ rows, columns }) => rows > 1 === lines.tall && columns > 1 === lines.wide) }))
    .filter(({ areas }) => areas.length > 0);
}
