import { existsSync } from 'node:fs';
import path from 'node:path';
import { WORKSHEET_FUNCTIONS } from './catalogue';
import type { MetadataFile } from './metadata-files';
import { METADATA_FILES, metadataFiles } from './metadata-files';

const HELP = 'https://jalon.example/help/';
const files = metadataFiles(HELP);
const read = (name: string) => JSON.parse(files[name]) as MetadataFile;
const english = read(METADATA_FILES.en).functions;
const french = read(METADATA_FILES.fr).functions;

describe('the metadata that Excel reads', () => {
  it('describes every function under its English id and its French alias, each once', () => {
    const ids = english.map(({ id }) => id);
    expect(new Set(ids.map((id) => id.toUpperCase())).size).toBe(ids.length);
    for (const { id, alias } of WORKSHEET_FUNCTIONS) expect(ids).toEqual(expect.arrayContaining([id, alias]));
  });

  it('describes the same functions with the same arguments in both languages', () => {
    const shape = (functions: typeof english) =>
      functions.map(({ id, name, parameters, result }) => [
        id,
        name,
        result,
        parameters.map(({ dimensionality, optional, type }) => [dimensionality, optional, type]),
      ]);
    expect(shape(french)).toEqual(shape(english));
  });

  // Rules of Microsoft's generator (office-addin-scripts, custom-functions-metadata): ids of letters, digits, period and underscore, names that begin
  // with a letter, at most 128 characters; a required argument never follows an optional one.
  it('keeps to Microsoft’s rules for ids, names and arguments', () => {
    for (const { id, name, parameters, description } of [...english, ...french]) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{0,127}$/);
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(10);
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional.lastIndexOf(false)).toBeLessThan(optional.includes(true) ? optional.indexOf(true) : optional.length);
      for (const parameter of parameters) expect(parameter.name).toMatch(/^\p{L}[\p{L}\p{N}._]*$/u);
      expect(new Set(parameters.map((parameter) => parameter.name.toLowerCase())).size).toBe(parameters.length);
    }
  });

  // Excel's function wizard cuts what an XLL says of a function or an argument at 255 characters (xlfRegister); the same is kept to here.
  it('says each thing in 255 characters at most', () => {
    for (const { description, parameters } of [...english, ...french]) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)])
        expect(text.length).toBeLessThanOrEqual(255);
    }
  });

  it('asks Excel to pass errors on, and for nothing volatile, streaming or cancelable', () => {
    for (const text of Object.values(files)) {
      expect((JSON.parse(text) as MetadataFile).allowErrorForDataTypeAny).toBe(true);
      expect(text).not.toContain('"options"');
    }
  });

  it('leads to the page of each function, in its language', () => {
    for (const [language, functions] of [['en', english] as const, ['fr', french] as const]) {
      for (const { helpUrl } of functions) {
        const page = helpUrl?.replace(HELP, '').replace(/\.html$/, '.md') ?? '';
        expect(page.startsWith(`${language}/functions/`)).toBe(true);
        expect(existsSync(path.join(process.cwd(), 'docs', page))).toBe(true);
      }
    }
  });
});
