import type { Property } from '../setting-pieces';
import { isPieceOf, joinSettings, settingPieces } from '../setting-pieces';
import type { Outbox } from './outbox';

/** Settings as properties of the workbook, where the command line keeps them too; those of other keys stay as they are. */
export async function writeSettings(outbox: Outbox, settings: Readonly<Record<string, string>>, known: readonly Property[]): Promise<void> {
  const before = joinSettings(known);
  for (const [key, value] of Object.entries(settings)) {
    if (before[key] === value) continue;
    const old = known.filter(([name]) => isPieceOf(name, key));
    await writeProperties(outbox, value === '' ? emptyPiece(key) : settingPieces(key, value), old);
  }
}

/** Excel may refuse a property without text: a piece 0 says that the setting is there. */
function emptyPiece(key: string): Property[] {
  return settingPieces(key, '').map(([name]): Property => [`${name}#0`, '-']);
}

/** Sets properties, and drops those of the old ones that are not among them. */
export async function writeProperties(outbox: Outbox, properties: readonly Property[], old: readonly Property[]): Promise<void> {
  const { custom } = outbox.context.workbook.properties;
  const before = new Map(old);
  for (const [name, text] of properties) {
    if (before.get(name) === text) continue;
    await outbox.room(text.length * 3);
    custom.add(name, text);
  }
  const kept = new Set(properties.map(([name]) => name));
  for (const [name] of old) {
    if (kept.has(name)) continue;
    await outbox.room(0);
    custom.getItem(name).delete();
  }
}
