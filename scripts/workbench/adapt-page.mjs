// The pane's page as the workbench serves it: the production page with one address and its policy changed, and nothing else.

/** Where the workbench serves Microsoft's library, from the installed package. */
export const OFFICE_PATH = '/office/';

const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const HOSTED_ORIGIN = 'https://appsforoffice.microsoft.com';

/**
 * Office.js comes from the workbench instead of Microsoft's servers. The policy no longer names these; it allows the one frame that the library
 * opens of itself where the page around it is served by http: its question whether that page is to be trusted.
 * @param {string} html the built page
 */
export function adaptPage(html) {
  return html
    .replaceAll(`${HOSTED}`, OFFICE_PATH)
    .replaceAll(` ${HOSTED_ORIGIN}`, '')
    .replace(/(http-equiv="?Content-Security-Policy"?\s+content=")/i, "$1frame-src 'self'; ");
}

/** What a page of the workbench may do, whatever it holds: its own server and nothing beyond. The pane's own page is stricter by itself. */
export const SERVER_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');
