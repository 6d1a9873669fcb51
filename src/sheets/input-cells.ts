import { minutesFromIso } from '../engine/calendar/dates';
import { MINUTES_PER_DAY } from '../engine/model/units';
import type { Language } from '../i18n/language';
import { inputSheetTexts } from '../i18n/input-sheets';
import type { SampleCell, SampleRow } from '../sample/sample-tables';
import type { ColumnKind, InputColumn, InputTable } from '../tables/schema/column';
import { PARAMETER_DEFINITIONS } from '../tables/schema/parameters';
import type { CellContent } from './sheet-spec';

/** A canonical cell (ISO dates, English words) as a planner of that language would have typed it. */
export function inputCell(schema: InputTable, column: InputColumn, row: SampleRow, language: Language): CellContent {
  const cell = row[column.key];
  if (cell === undefined) return null;
  const parameter = schema.table === 'Parameters' ? PARAMETER_DEFINITIONS.find(({ key }) => key === row.name) : undefined;
  if (parameter === undefined) return typedCell(column.kind, cell, language);
  return column.key === 'name' ? parameter.name[language] : typedCell(parameter.kind, cell, language);
}

function typedCell(kind: ColumnKind, cell: SampleCell, language: Language): CellContent {
  if (typeof cell === 'number') return cell;
  switch (kind.kind) {
    case 'date': {
      const minutes = minutesFromIso(cell);
      return minutes === null ? cell : minutes / MINUTES_PER_DAY;
    }
    case 'timeOfDay': {
      const [hours = 0, minutes = 0] = cell.split(':').map(Number);
      return (hours * 60 + minutes) / MINUTES_PER_DAY;
    }
    case 'words':
      return kind.words.find((word) => word.value === cell)?.name[language] ?? cell;
    case 'yesNo':
      return inputSheetTexts[cell === 'yes' ? 'yes' : 'no'][language];
    default:
      return cell;
  }
}
