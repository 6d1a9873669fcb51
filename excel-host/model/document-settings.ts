/** A setting as the library sends it: its name and the JSON text of its value. */
export type DocumentSetting = readonly [name: string, json: string];

/**
 * What `Office.context.document.settings` keeps: one bag for the add-in, saved as a whole (`saveAsync`) and kept with the file. It is another
 * store than `workbook.settings`.
 */
export class DocumentSettings {
  private saved: readonly DocumentSetting[] = [];

  constructor(private readonly onSave: () => void = () => undefined) {}

  /** As they were saved last, in their order. */
  get all(): readonly DocumentSetting[] {
    return this.saved;
  }
  /** Takes the place of everything that was saved before. What is no pair of texts is left out. */
  save(settings: unknown): void {
    this.saved = Array.isArray(settings) ? settings.filter(isSetting).map(([name, json]) => [name, json]) : [];
    this.onSave();
  }
}

function isSetting(value: unknown): value is DocumentSetting {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}
