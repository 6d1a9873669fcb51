import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import french from '@univerjs/preset-sheets-core/locales/fr-FR';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets/facade';
import type { Language } from '../../src/i18n/language';

/** Univer, bare: its grid and its cell editor, without its bars, its menus or its calculation, which are the page's or the host's. */
export interface UniverGrid {
  readonly api: FUniver;
  readonly univer: Univer;
}

/** Starts Univer in that element. */
export function createUniver(container: HTMLElement, language: Language): UniverGrid {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: language === 'fr' ? LocaleType.FR_FR : LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english), [LocaleType.FR_FR]: mergeLocales(french) },
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    footer: false,
    formulaBar: false,
    contextMenu: false,
    disableAutoFocus: true,
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
