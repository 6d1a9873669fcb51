import type { ExcelHost } from '../../excel-host/excel-host';
import type { Language } from '../../src/i18n/language';
import type { HostSheets } from '../source/host-sheets';

/** A workbook on the bench: the host that has it, and how the page sees it. */
export interface Session {
  /** Another one for every start of the add-in's page. */
  readonly key: string;
  /** File name. */
  readonly name: string;
  readonly host: ExcelHost;
  readonly source: HostSheets;
  /** What of the file the host does not have, in words. */
  readonly lost: readonly string[];
  /** The same workbook in an Office of that language: the add-in starts anew. */
  inLanguage(language: Language): Session;
}
