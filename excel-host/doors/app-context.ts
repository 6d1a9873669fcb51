/** What Excel on the web tells an add-in about itself when its page starts. */
export interface AppContextOptions {
  /** File name that `Office.context.document.url` gives. */
  readonly documentUrl?: string;
  /** BCP 47 tag of the data's language, that of the display by default. */
  readonly contentLanguage?: string;
}

const EXCEL = 16;
const TASK_PANE = 1;

/**
 * The context as the library reads it (`getAppContextAsync`). There is no field for the Office theme: the library gives
 * `Office.context.officeTheme` no value on the web, whatever the host sends; an add-in follows `prefers-color-scheme` there.
 */
export function appContext(
  host: { readonly requirementSets: Readonly<Record<string, string>>; readonly displayLanguage: string },
  options: AppContextOptions,
): Readonly<Record<string, unknown>> {
  return {
    _id: 'addin1',
    _appName: EXCEL,
    _appVersion: '16.0',
    _appUILocale: host.displayLanguage,
    _dataLocale: options.contentLanguage ?? host.displayLanguage,
    _docUrl: options.documentUrl ?? 'workbook.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: 'correlation1',
    _appInstanceId: 'instance1',
    _addinName: 'add-in',
    _appDomains: [],
    _hostFullVersion: '16.0.19000.10000',
    _requirementMatrix: JSON.stringify(host.requirementSets),
  };
}
