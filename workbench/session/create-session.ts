import { ExcelHost } from '../../excel-host/excel-host';
import type { OpenedFile } from '../../excel-host/files/open-workbook';
import { openWorkbookFile } from '../../excel-host/files/open-workbook';
import { cultureOf } from '../../excel-host/model/culture';
import { Workbook } from '../../excel-host/model/workbook';
import type { Language } from '../../src/i18n/language';
import { HostSheets } from '../source/host-sheets';
import { createHostView } from '../source/host-view';
import { declaredFunctions, NAMESPACE } from './add-in-functions';
import type { Session } from './session';

/** Office's tags of the languages that the bench offers. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en-US', fr: 'fr-FR' };
let sessions = 0;

/** Puts a workbook on the bench: an empty one, or a file's. @throws Error when the file cannot be read */
export async function createSession(name: string, language: Language, bytes: Uint8Array | null): Promise<Session> {
  const options = { name, culture: TAGS[language] };
  const { workbook, lost }: OpenedFile =
    bytes === null
      ? { workbook: new Workbook({ ...options, sheets: [language === 'fr' ? 'Feuil1' : 'Sheet1'] }), lost: [] }
      : await openWorkbookFile(bytes, options);
  const host = new ExcelHost({ workbook, displayLanguage: TAGS[language] });
  host.declareFunctions(await declaredFunctions(), NAMESPACE);
  workbook.calculateDue();
  return session(host, new HostSheets(host, createHostView()), name, lost);
}

function session(host: ExcelHost, source: HostSheets, name: string, lost: readonly string[]): Session {
  sessions += 1;
  return {
    key: String(sessions),
    name,
    host,
    source,
    lost,
    inLanguage: (next) => {
      host.displayLanguage = TAGS[next];
      host.workbook.culture = cultureOf(TAGS[next]);
      host.workbook.changed();
      return session(host, source, name, []);
    },
  };
}
