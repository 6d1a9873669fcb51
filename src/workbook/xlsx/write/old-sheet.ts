import { decodeXml } from '../package/xml';

/** What stays when a sheet is written anew. */
export interface KeptFacts {
  /** The name that macros know the sheet by. */
  readonly codeName: string | null;
  /** The tab is selected. */
  readonly selected: boolean;
}

export const NEW_SHEET: KeptFacts = { codeName: null, selected: false };

/** What must be known of a sheet before it is written anew. */
export interface OldSheet extends KeptFacts {
  readonly isProtected: boolean;
}

/** Looks at the worksheet part before and after its cells. */
export function readOldSheet(bytes: Uint8Array): OldSheet {
  const text = decodeXml(bytes);
  const start = text.search(/<(\w+:)?sheetData\b/);
  const head = text.slice(0, start < 0 ? undefined : start);
  const protection = /<(?:\w+:)?sheetProtection\b[^>]*>/.exec(text.slice(Math.max(0, text.lastIndexOf('sheetData>'))))?.[0] ?? '';
  return {
    codeName: /<(?:\w+:)?sheetPr\b[^>]*\bcodeName="([^"]*)"/.exec(head)?.[1] ?? null,
    selected: /\btabSelected="(1|true)"/.test(head),
    isProtected: /\bsheet="(1|true)"/.test(protection),
  };
}
