/** Texts of a table's header as Excel makes them: `Column1` for a blank one, a number behind a repeated one, without regard to case. */
export function distinctHeaders(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const given = new Set(texts.map((text) => text.toLowerCase()));
  return texts.map((text, index) => {
    let header = text === '' ? `Column${index + 1}` : text;
    for (let number = 2; taken.has(header.toLowerCase()); number += 1) {
      const next = (text === '' ? 'Column' : text) + String(text === '' ? index + number : number);
      if (!given.has(next.toLowerCase()) || taken.has(header.toLowerCase())) header = next;
    }
    taken.add(header.toLowerCase());
    return header;
  });
}
