/**
 * Answers the library's question whether the page around the add-in is to be trusted. It puts it to the user for a page served by http, and keeps
 * the answer under this name in the storage of the origin that serves the library (`agaveerrorux.js`). Here that origin, the page and the add-in
 * are one server on this machine, which its user has started himself; nothing else reads that storage.
 */
export function trustOwnPage(storage: Pick<Storage, 'setItem'>, { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): void {
  const TRUSTED = 1;
  storage.setItem(`OfficeJSTrustKeyV2_${protocol === 'https:' ? 'https' : 'http'}_${hostname}`, JSON.stringify({ Result: TRUSTED }));
}
