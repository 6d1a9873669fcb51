import type { Language, Text } from '../../i18n/language';
import type { CellContent, CellSpec, CellStyle, RangeSpec } from '../../sheets/sheet-spec';
import { callOf, functionNames, inLanguage, type Places } from './exercise-formulas';
import type { Exercise, ExerciseCell, Question } from './exercise';
import { plainSheet, type PlainSheet } from './plain-sheet';

const words = {
  exercise: { en: 'Exercise', fr: 'Énoncé' },
  data: { en: 'Data', fr: 'Données' },
  answer: { en: 'Answer', fr: 'Réponse' },
  typed: { en: 'Typed in Excel', fr: 'À taper dans Excel' },
  jalon: { en: 'Jalon', fr: 'Jalon' },
  right: { en: 'Right answer', fr: 'Bonne réponse' },
  published: { en: 'About the published answer', fr: 'Sur la réponse publiée' },
  source: { en: 'Source', fr: 'Source' },
} as const satisfies Record<string, Text>;

/** Letters of a line of running text. */
const LINE = 112;

/** One exercise as a sheet: its words, its data, each question with the formula to type, the formula itself and the right answer, and the source. */
export function exerciseSheet(exercise: Exercise, language: Language): PlainSheet {
  const page = new Page(language);
  page.put(1, exercise.title[language], 'title');
  page.next();
  page.put(1, functionNames(exercise, language), 'subtitle');
  page.next(2);
  page.text(words.exercise, exercise.words);
  const data = putData(page, exercise);
  page.section(words.answer);
  const answers: RangeSpec[] = [];
  for (const question of exercise.questions) answers.push(putQuestion(page, question, { ...data, answers }));
  if (exercise.published !== null) page.text(words.published, exercise.published);
  page.text(words.source, exercise.source);
  return plainSheet(exercise.sheet[language], page.cells, language);
}

/** Cells from top to bottom. */
class Page {
  readonly cells: CellSpec[] = [];
  row = 1;

  constructor(readonly language: Language) {}

  put(column: number, content: CellContent, style: CellStyle): void {
    const isText = typeof content === 'string';
    this.cells.push({ row: this.row, column, content, style, format: isText ? 'text' : 'general' });
  }

  next(rows = 1): void {
    this.row += rows;
  }

  section(title: Text): void {
    this.put(1, title[this.language], 'section');
    this.next();
  }

  text(title: Text, text: Text): void {
    this.section(title);
    for (const line of lines(text[this.language])) {
      this.put(1, line, 'legend');
      this.next();
    }
    this.next();
  }

  /** Rows of cells; gives the range that they fill. */
  block(column: number, rows: readonly (readonly CellContent[])[], style: CellStyle = 'body'): RangeSpec {
    const first = this.row;
    for (const row of rows) {
      row.forEach((content, at) => this.put(column + at, content, style));
      this.next();
    }
    return { firstRow: first, firstColumn: column, lastRow: this.row - 1, lastColumn: column + rows[0].length - 1 };
  }
}

/** Broken between words. */
function lines(text: string): string[] {
  const broken: string[] = [];
  for (const word of text.split(' ')) {
    const last = broken[broken.length - 1];
    if (last === undefined || last.length + word.length >= LINE) broken.push(word);
    else broken[broken.length - 1] = `${last} ${word}`;
  }
  return broken;
}

function putData(page: Page, exercise: Exercise): Omit<Places, 'answers'> {
  page.section(words.data);
  const parameters = new Map<string, RangeSpec>();
  for (const { key, label, value } of exercise.parameters) {
    const { firstRow } = page.block(1, [[label[page.language], inLanguage(value, page.language)]]);
    parameters.set(key, { firstRow, firstColumn: 2, lastRow: firstRow, lastColumn: 2 });
  }
  if (exercise.parameters.length > 0) page.next();
  const columns = new Map<string, RangeSpec>();
  const firstRow = page.row;
  const lastRow = firstRow + (exercise.columns[0]?.values.length ?? 0);
  if (exercise.columns.length > 0) {
    exercise.columns.forEach(({ key, header, values }, at) => {
      page.put(at + 1, header[page.language], headerOf(values));
      columns.set(key, { firstRow: firstRow + 1, firstColumn: at + 1, lastRow, lastColumn: at + 1 });
    });
    page.next();
    page.block(1, exercise.columns[0].values.map((_, row) => exercise.columns.map(({ values }) => inLanguage(values[row], page.language)))); // prettier-ignore
    page.next();
  }
  return { parameters, columns, table: { firstRow, firstColumn: 1, lastRow, lastColumn: Math.max(1, exercise.columns.length) } };
}

function headerOf(values: readonly ExerciseCell[]): CellStyle {
  return values.every((value) => typeof value === 'number' || value === null) ? 'headerRight' : 'header';
}

/** Question, formula to type, and side by side what the formula gives and what is right. */
function putQuestion(page: Page, question: Question, places: Places): RangeSpec {
  const { language } = page;
  const call = callOf(question, places, language);
  page.put(1, question.ask[language], 'figureValue');
  page.next();
  page.put(1, `${words.typed[language]}${language === 'fr' ? ' :' : ':'} ${call.typed}`, 'legend');
  page.next();
  const width = question.answer[0].length;
  const right = question.answer.map((row) => row.map((cell) => inLanguage(cell, language)));
  const isOne = right.length === 1 && width === 1;
  for (let at = 0; at < width; at++) {
    const style = headerOf(question.answer.map((row) => row[at]));
    page.put(1 + at, at === 0 ? words.jalon[language] : '', style);
    page.put(2 + width + at, at === 0 ? words.right[language] : '', style);
  }
  page.next();
  const first = page.row;
  // A cell of what spills is taken by INDEX: it needs no dynamic arrays and keeps its place.
  const formulas = right.map((row, down) =>
    row.map((value, across): CellContent => ({
      formula: isOne ? call.stored : `INDEX(${call.stored},${down + 1},${across + 1})`,
      value: value ?? '',
    })),
  );
  const range = page.block(1, formulas);
  page.row = first;
  page.block(2 + width, right);
  page.next();
  return range;
}
