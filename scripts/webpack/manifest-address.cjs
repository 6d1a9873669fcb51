// The manifest in the repository speaks of the development server; a build rewrites its addresses for where the add-in will stand.

/** The addresses of the manifest in the repository. */
const DEVELOPMENT = 'https://localhost:3000';

/** Where the add-in will be served, without a slash at its end; the development server when nobody says. Only https: Excel takes nothing else. */
function ownAddress(host = DEVELOPMENT) {
  const address = String(host).replace(/\/+$/, '');
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new Error(`--env host must be an address that begins with https://, but is ${address}.`);
  }
  return address;
}

/** The manifest with its addresses on `host`; the domains it may go to are origins without a path. */
function rewriteManifest(xml, host) {
  return xml
    .replaceAll(`<AppDomain>${DEVELOPMENT}</AppDomain>`, `<AppDomain>${new URL(host).origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT, host);
}

module.exports = { DEVELOPMENT, ownAddress, rewriteManifest };
