import type { ActualNames } from '../../actual-names';
import { cellAddress } from '../../cell-reference';
import type { PlacedCell } from '../../sheet-cells';
import { escapeOoxml, escapeText, needsPreserve } from '../package/xml-text';
import { fileFormula } from './formula-text';

/** A cell's element; '' for a cell that holds nothing and looks like any other. */
export function cellXml(row: number, { column, content, look }: PlacedCell, names: ActualNames): string {
  const start = `<c r="${cellAddress(row, column)}" s="${look}"`;
  if (content === null || content === '') return `${start}/>`;
  if (typeof content === 'string') {
    const space = needsPreserve(content) ? ' xml:space="preserve"' : '';
    return `${start} t="inlineStr"><is><t${space}>${escapeOoxml(content)}</t></is></c>`;
  }
  if (typeof content !== 'object') return start + valueXml(content);
  return start + valueXml(content.value, `<f>${escapeText(fileFormula(content.formula, names))}</f>`);
}

/** What follows a cell's address: its type, formula and value. A number that is none (a bug upstream) shows as an error, not as damage. */
function valueXml(value: string | number | boolean | null, formula = ''): string {
  if (typeof value === 'number' && Number.isFinite(value)) return `>${formula}<v>${value}</v></c>`;
  if (typeof value === 'number') return ` t="e">${formula}<v>#NUM!</v></c>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return ` t="str">${formula}<v>${escapeOoxml(value ?? '')}</v></c>`;
}
