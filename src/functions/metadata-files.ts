import type { Language } from '../i18n/language';
import { WORKSHEET_FUNCTIONS } from './catalogue';
import { functionMetadata } from './metadata';

/** What Excel reads when the add-in is installed: the file's name for each language of the manifest. */
export const METADATA_FILES: Readonly<Record<Language, string>> = { en: 'functions.json', fr: 'functions.fr.json' };

/**
 * Microsoft's schema of custom functions metadata, with errors of cells passed on to the functions, so that they say which argument holds one.
 * Source: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export interface MetadataFile {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: ReturnType<typeof functionMetadata>;
}

/**
 * The metadata of every worksheet function by file name, as JSON text. `help` is where the help pages are served, e.g. `https://localhost:3000/help/`.
 */
export function metadataFiles(help: string): Record<string, string> {
  const text = (language: Language): string => {
    const file: MetadataFile = {
      $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
      allowErrorForDataTypeAny: true,
      functions: functionMetadata(WORKSHEET_FUNCTIONS, language, `${help}${language}/functions/`),
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  };
  return { [METADATA_FILES.en]: text('en'), [METADATA_FILES.fr]: text('fr') };
}
