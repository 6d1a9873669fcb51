/** What the page shows and changes: a workbook as its reader sees it. Rows and columns count from 0, sizes are CSS pixels, colours `#rrggbb`. */
export interface SheetSource {
  /** Another number after every change that may be seen. */
  revision(): number;
  /** In tab order, the hidden ones left out. */
  sheets(): readonly SheetTab[];
  activeSheet(): string;
  /** null when there is no such sheet. */
  layout(sheet: string): SheetLayout | null;
  /** What a cell shows; null when it shows nothing. */
  face(sheet: string, row: number, column: number): CellFace | null;
  /** What an editor of the cell begins with: its formula, or its constant as it would be typed. */
  editText(sheet: string, row: number, column: number): string;
  charts(sheet: string): readonly ChartFace[];
  selection(): SheetSelection;
  /** What a person does. */
  activate(sheet: string): void;
  select(selection: SheetSelection): void;
  /** Types texts into cells, as the formula bar would. Answers what refused it, null when it was taken. */
  enter(sheet: string, row: number, column: number, texts: readonly (readonly string[])[]): Promise<string | null>;
  /** Takes back what was typed last, if nobody changed it since. Answers what refused it, else null. */
  undo(): Promise<string | null>;
  /** Calls back after every change that may be seen; the answer ends it. */
  onChange(listener: () => void): () => void;
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly color: string | null;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetSelection extends Area {
  readonly sheet: string;
}

export interface SheetLayout {
  /** How far the grid reaches at least: the used cells and their charts. */
  readonly rows: number;
  readonly columns: number;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Where they differ from the default; 0 is hidden. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
}

export interface CellFace {
  readonly text: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  /** Pixels of space at the aligned edge. */
  readonly indent: number;
  readonly wrap: boolean;
  /** Texts may run over empty neighbours; numbers never do. */
  readonly overflow: boolean;
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly borders: { readonly [edge in Edge]?: BorderFace };
}

export type Edge = 'top' | 'right' | 'bottom' | 'left';

export interface BorderFace {
  readonly color: string;
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';
}

export interface ChartFace {
  readonly id: string;
  readonly name: string;
  /** Place on the sheet, from the corner of A1. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesFace[];
  readonly stacked: boolean;
  readonly legend: boolean;
  readonly categoryTitle: string;
  readonly value: ValueAxisFace;
  readonly secondary: ValueAxisFace | null;
}

export interface ValueAxisFace {
  readonly title: string;
  /** null = chosen by the values. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** How a number on this axis is written. */
  readonly write: (value: number) => string;
}

export interface SeriesFace {
  readonly name: string;
  readonly kind: 'column' | 'line' | 'bar';
  readonly secondary: boolean;
  readonly color: string;
  readonly dashed: boolean;
  readonly labels: boolean;
  /** One a category; null where there is nothing to draw. */
  readonly values: readonly (number | null)[];
}
