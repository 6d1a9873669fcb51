import { absoluteAddress } from '../cell-reference';
import { ownershipName } from '../owned-names';
import type { RangeSpec } from '../../sheets/sheet-spec';
import type { Outbox } from './outbox';
import type { SheetPlace } from './place-sheets';
import type { NameFacts } from './survey';

const CORNER: RangeSpec = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

/** Names of ranges, and the hidden name that marks the sheet as Jalon's; its comment keeps what Jalon called the sheet. */
export async function writeNames(outbox: Outbox, { spec, standing, name: sheet }: SheetPlace, known: readonly NameFacts[]): Promise<void> {
  for (const { name, range } of spec.names) await setName(outbox, name, absoluteAddress(sheet, range), known);
  const mark = ownershipName(spec.id);
  const made = await setName(outbox, mark, absoluteAddress(sheet, CORNER), known);
  await outbox.room(sheet.length, 2);
  made.visible = false;
  if (standing?.name !== sheet) made.comment = sheet;
}

async function setName(outbox: Outbox, name: string, address: string, known: readonly NameFacts[]): Promise<Excel.NamedItem> {
  await outbox.room(address.length, 2);
  const { names } = outbox.context.workbook;
  const standing = known.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!standing) return names.add(name, `=${address}`);
  const item = names.getItem(standing.name);
  if (standing.formula !== `=${address}`) item.formula = `=${address}`;
  return item;
}
