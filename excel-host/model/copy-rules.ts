import { SheetConditionalFormats, SheetValidation } from '../appearance';
import type { ConditionalFormat } from '../appearance';
import { HostCollection, HostObject } from '../protocol/host-object';
import { intersection } from './addresses';
import type { Rectangle } from './cell';
import type { Worksheet } from './worksheet';

/** A rectangle on a sheet. */
export interface SheetArea {
  readonly sheet: Worksheet;
  readonly area: Rectangle;
}

/**
 * Pasting formats replaces the conditional formats of the target by those of the source, in their order; formulas are shifted as in cells.
 * The target is a whole multiple of the source.
 */
export function copyConditionalFormats(source: SheetArea, target: SheetArea): void {
  const taken = SheetConditionalFormats.of(source.sheet).touching(source.area);
  const to = SheetConditionalFormats.of(target.sheet);
  const copies = taken.map((format) => ({ format, areas: placed(format.areas, source, target) }));
  const had = to.touching(target.area).length > 0;
  if (had) to.clear(target.area);
  for (const { format, areas } of copies.reverse()) {
    const copy = to.add(format.Type, ...areas);
    copyMembers(format.kind, copy.kind);
    copy.StopIfTrue = format.StopIfTrue;
    shiftFormula(format, copy, source.sheet, target.sheet);
  }
}

/** Pasting everything takes the data validation along, its absence too; pasting formats does not. */
export function copyValidation(source: SheetArea, target: SheetArea): void {
  const taken = SheetValidation.of(source.sheet).list;
  const to = SheetValidation.of(target.sheet);
  const copies = taken.flatMap(({ area, validation }) => placed([area], source, target).map((place) => ({ place, validation })));
  to.clear(target.area);
  for (const { place, validation } of copies) to.change(place, () => validation);
}

/** The parts of areas that lie in the source, as they come to lie in the target. */
function placed(areas: readonly Rectangle[], source: SheetArea, target: SheetArea): Rectangle[] {
  const placedAreas: Rectangle[] = [];
  for (let down = 0; down < target.area.rows; down += source.area.rows)
    for (let right = 0; right < target.area.columns; right += source.area.columns)
      for (const area of areas) {
        const part = intersection(area, source.area);
        if (!part) continue;
        const row = part.row - source.area.row + target.area.row + down;
        placedAreas.push({ ...part, row, column: part.column - source.area.column + target.area.column + right });
      }
  return placedAreas;
}

/** A rule's formula is relative to the first cell of its first area. */
function shiftFormula(format: ConditionalFormat, copy: ConditionalFormat, source: Worksheet, target: Worksheet): void {
  const [from] = format.areas;
  const [to] = copy.areas;
  if (format.Type !== 'Custom' || !from || !to) return;
  const formula = format.Custom.Rule.Formula;
  if (formula === '') return;
  const at = (sheet: Worksheet, { row, column }: Rectangle) => ({ sheet, row, column });
  copy.Custom.Rule.Formula = target.workbook.calculator?.copied(formula, at(source, from), at(target, to)) ?? formula;
}

/** Copies everything that can be set, parts of parts too. */
function copyMembers(from: HostObject, to: HostObject): void {
  for (let type: object | null = Object.getPrototypeOf(from); type && type !== HostObject.prototype; type = Object.getPrototypeOf(type)) {
    for (const [name, { get, set }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (!get || !/^[A-Z]/.test(name)) continue;
      const value: unknown = get.call(from);
      if (set && JSON.stringify(value) !== JSON.stringify(get.call(to))) set.call(to, value);
      else if (value instanceof HostCollection) copyItems(value.items, (get.call(to) as HostCollection<HostObject>).items);
      else if (value instanceof HostObject) copyMembers(value, get.call(to) as HostObject);
    }
  }
}

function copyItems(from: readonly HostObject[], to: readonly HostObject[]): void {
  for (const [index, item] of from.entries()) copyMembers(item, to[index]);
}
