// What the pane's page may load and where it may send: nothing beyond its own origin and Microsoft's library. A meta element cannot set
// frame-ancestors: whoever serves the add-in may add that header (docs/testing-in-excel.md, "Before you start").

/** Where Microsoft serves Office.js; a copy may be neither bundled nor published. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The hash of nothing: Griffel and Fluent put empty style elements into the page and fill them by insertRule, which needs no more than this. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The hash of `display:none`: Office.js hides a frame of its own so. The frame itself is refused: nothing is sent from the pane's page. */
const HIDDEN_FRAME = "'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='";

/**
 * The policy as the content of a meta element.
 * @param {{ served: boolean }} options served: by the development server, whose page reloads by a socket
 */
function contentSecurityPolicy({ served }) {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", new URL(OFFICE_JS).origin],
    'style-src': ["'self'", EMPTY_STYLE],
    'style-src-attr': ["'unsafe-hashes'", HIDDEN_FRAME],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': served ? ["'self'", 'wss://localhost:*'] : ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

module.exports = { OFFICE_JS, contentSecurityPolicy };
