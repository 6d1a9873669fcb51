import type { Range } from '../../model/range';
import { RangeAreas } from '../../model/range-areas';
import type { Rectangle } from '../../model/cell';
import type { Worksheet } from '../../model/worksheet';
import { ApiError, HostObject } from '../../protocol/host-object';
import { liesOn, partOf, touched, wrongValue } from '../properties';
import * as kinds from './rule-kinds';
import type { SheetConditionalFormats } from './sheet-conditional-formats';

/** The kinds of rules, by Excel.ConditionalFormatType, with the member that leads to each. */
const KINDS = {
  Custom: kinds.CustomConditionalFormat,
  DataBar: kinds.DataBarConditionalFormat,
  ColorScale: kinds.ColorScaleConditionalFormat,
  IconSet: kinds.IconSetConditionalFormat,
  TopBottom: kinds.TopBottomConditionalFormat,
  PresetCriteria: kinds.PresetCriteriaConditionalFormat,
  ContainsText: kinds.TextConditionalFormat,
  CellValue: kinds.CellValueConditionalFormat,
} as const;

/** Excel.ConditionalFormatType. */
export type ConditionalFormatType = keyof typeof KINDS;
type KindOf<Type extends ConditionalFormatType> = InstanceType<(typeof KINDS)[Type]>;

/** Excel.ConditionalFormatType. */
export const CONDITIONAL_FORMAT_TYPES = Object.keys(KINDS) as readonly ConditionalFormatType[];

/** One conditional format of a sheet, over one or several rectangles. */
export class ConditionalFormat extends HostObject {
  static readonly navigations = [
    ...['Custom', 'CustomOrNullObject', 'DataBar', 'DataBarOrNullObject', 'ColorScale', 'ColorScaleOrNullObject'],
    ...['IconSet', 'IconSetOrNullObject', 'TopBottom', 'TopBottomOrNullObject', 'Preset', 'PresetOrNullObject'],
    ...['TextComparison', 'TextComparisonOrNullObject', 'CellValue', 'CellValueOrNullObject'],
  ];

  /** The rule itself. */
  readonly kind: HostObject;
  private stops = false;

  constructor(
    readonly formats: SheetConditionalFormats,
    private readonly id: string,
    private readonly type: ConditionalFormatType,
    /** Where it applies; formulas are relative to the first one's first cell. */
    public areas: readonly Rectangle[],
  ) {
    super();
    this.kind = partOf(this, new KINDS[type]());
    liesOn(formats.sheet, this);
  }

  override get isDeleted(): boolean {
    return !this.formats.list.includes(this);
  }
  get sheet(): Worksheet {
    return this.formats.sheet;
  }
  get Id(): string {
    return this.id;
  }
  get Type(): ConditionalFormatType {
    return this.type;
  }
  /** Place among the sheet's conditional formats: 0 is applied first. */
  get Priority(): number {
    return this.formats.list.indexOf(this);
  }
  set Priority(place: number) {
    if (!Number.isInteger(place) || place < 0) throw wrongValue('ConditionalFormat.priority');
    this.formats.reorder(this, place);
  }
  get StopIfTrue(): boolean {
    return this.stops;
  }
  set StopIfTrue(stops: boolean) {
    if (typeof stops !== 'boolean') throw wrongValue('ConditionalFormat.stopIfTrue');
    this.stops = stops;
    touched(this);
  }

  private as<Type extends ConditionalFormatType>(type: Type): KindOf<Type> | null {
    return this.type === type ? (this.kind as KindOf<Type>) : null;
  }
  private require<Type extends ConditionalFormatType>(type: Type, member: string): KindOf<Type> {
    const kind = this.as(type);
    if (kind === null) throw new ApiError('ItemNotFound', `The conditional format is of type ${this.type}.`, `ConditionalFormat.${member}`);
    return kind;
  }
  get Custom(): kinds.CustomConditionalFormat {
    return this.require('Custom', 'custom');
  }
  get CustomOrNullObject(): kinds.CustomConditionalFormat | null {
    return this.as('Custom');
  }
  get DataBar(): kinds.DataBarConditionalFormat {
    return this.require('DataBar', 'dataBar');
  }
  get DataBarOrNullObject(): kinds.DataBarConditionalFormat | null {
    return this.as('DataBar');
  }
  get ColorScale(): kinds.ColorScaleConditionalFormat {
    return this.require('ColorScale', 'colorScale');
  }
  get ColorScaleOrNullObject(): kinds.ColorScaleConditionalFormat | null {
    return this.as('ColorScale');
  }
  get IconSet(): kinds.IconSetConditionalFormat {
    return this.require('IconSet', 'iconSet');
  }
  get IconSetOrNullObject(): kinds.IconSetConditionalFormat | null {
    return this.as('IconSet');
  }
  get TopBottom(): kinds.TopBottomConditionalFormat {
    return this.require('TopBottom', 'topBottom');
  }
  get TopBottomOrNullObject(): kinds.TopBottomConditionalFormat | null {
    return this.as('TopBottom');
  }
  get Preset(): kinds.PresetCriteriaConditionalFormat {
    return this.require('PresetCriteria', 'preset');
  }
  get PresetOrNullObject(): kinds.PresetCriteriaConditionalFormat | null {
    return this.as('PresetCriteria');
  }
  get TextComparison(): kinds.TextConditionalFormat {
    return this.require('ContainsText', 'textComparison');
  }
  get TextComparisonOrNullObject(): kinds.TextConditionalFormat | null {
    return this.as('ContainsText');
  }
  get CellValue(): kinds.CellValueConditionalFormat {
    return this.require('CellValue', 'cellValue');
  }
  get CellValueOrNullObject(): kinds.CellValueConditionalFormat | null {
    return this.as('CellValue');
  }

  /** @throws ApiError `ItemNotFound` when it covers several rectangles */
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw new ApiError('ItemNotFound', 'The conditional format applies to several ranges.');
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    const [only, ...others] = this.areas;
    return only === undefined || others.length > 0 ? null : this.sheet.rangeAt(only, 'ConditionalFormat.getRange');
  }
  GetRanges(): RangeAreas {
    return new RangeAreas(
      this.sheet,
      this.areas.map((area) => this.sheet.rangeAt(area, 'ConditionalFormat.getRanges')),
    );
  }
  Delete(): void {
    this.formats.remove(this);
  }
}
