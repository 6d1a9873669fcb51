// What Microsoft's schema cannot say of our manifest. Each check gives sentences; none means that all is well.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { FRENCH, readManifest } = require('./read-manifest.cjs');

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LONGEST = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };
/** The sets that DESIGN asks for, as low as the code needs. */
const REQUIREMENTS = ['ExcelApi 1.9', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2'];
/** The same word in every language: a name, and the functions' namespace. */
const UNTRANSLATED = new Set(['Functions.Namespace', 'Pane.Title', 'Group.Label']);

/**
 * Checks a manifest.
 * @param {string} xml
 * @param {{ folder: string, host: string, version: string, metadata: (name: string) => string | null }} where folder: what `host` serves, for the
 * icons; version: of package.json; metadata: the text of a functions file, null when there is none
 * @returns {string[]} what is wrong
 */
function checkManifest(xml, { folder, host, version, metadata }) {
  const manifest = readManifest(xml);
  return [
    ...references(manifest),
    ...lengths(manifest),
    ...addresses(manifest, host),
    ...icons(manifest, folder, host),
    ...languages(manifest),
    ...functions(manifest, host, metadata),
    ...(manifest.version.startsWith(`${version}.`) ? [] : [`The version is ${manifest.version}, that of package.json ${version}.`]),
    ...REQUIREMENTS.filter((set) => !manifest.requirements.includes(set)).map((set) => `The requirement ${set} is not declared.`),
  ];
}

const twice = (names) => [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];

function references({ resources, references: used, controls }) {
  const known = new Set(resources.map(({ id }) => id));
  return [
    ...used.filter((id) => !known.has(id)).map((id) => `The resource ${id} is used and not defined.`),
    ...[...known].filter((id) => !used.includes(id)).map((id) => `The resource ${id} is defined and not used.`),
    ...twice(resources.map(({ id }) => id)).map((id) => `The resource ${id} is defined twice.`),
    ...twice(controls).map((id) => `The id ${id} is given to two controls.`),
    ...[...known].filter((id) => id.length > 32).map((id) => `The id ${id} is longer than 32 characters.`),
  ];
}

function lengths({ resources }) {
  return resources.flatMap(({ kind, id, value, overrides }) =>
    [value, ...Object.values(overrides)]
      .filter((text) => text.length === 0 || text.length > LONGEST[kind])
      .map((text) => `${id} has ${text.length} characters; ${LONGEST[kind]} are allowed: ${text}`),
  );
}

function addresses({ resources, settings, domains }, host) {
  const all = [
    ...resources
      .filter(({ kind }) => kind === 'Urls' || kind === 'Images')
      .flatMap(({ value, overrides }) => [value, ...Object.values(overrides)]),
    ...settings
      .filter(({ name }) => /Url$|^SourceLocation$/.test(name))
      .flatMap(({ value, overrides }) => [value, ...Object.values(overrides)]),
  ];
  return [
    ...all.filter((url) => !url.startsWith(`${host}/`)).map((url) => `${url} is not an address of ${host}.`),
    ...[...all, ...domains].filter((url) => !url.startsWith('https://')).map((url) => `${url} does not begin with https.`),
    ...(domains.includes(new URL(host).origin) ? [] : [`${new URL(host).origin} is not among the domains of the add-in.`]),
  ];
}

/** Width and height of a PNG, from its first chunk. */
function pngSize(path) {
  const bytes = readFileSync(path);
  return bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, 0];
}

function icons({ resources, images, settings, controls }, folder, host) {
  const addressOf = new Map(resources.map(({ id, value }) => [id, value]));
  const wanted = [
    ...images.map(({ resid, size }) => ({ url: addressOf.get(resid), size })),
    ...settings.filter(({ name }) => name === 'IconUrl').map(({ value }) => ({ url: value, size: 32 })),
    ...settings.filter(({ name }) => name === 'HighResolutionIconUrl').map(({ value }) => ({ url: value, size: 64 })),
  ].filter(({ url }) => url?.startsWith(`${host}/`));
  const missing = controls.flatMap((owner) =>
    ICON_SIZES.filter((size) => !images.some((image) => image.owner === owner && image.size === size)).map(
      (size) => `${owner} has no icon of ${size} pixels.`,
    ),
  );
  const wrong = wanted.flatMap(({ url, size }) => {
    const path = join(folder, url.slice(host.length + 1));
    if (!existsSync(path)) return [`There is no picture at ${url}.`];
    const [width, height] = pngSize(path);
    return width === size && height === size ? [] : [`${url} is ${width} by ${height} pixels, not ${size}.`];
  });
  return [...missing, ...wrong];
}

function languages({ resources, settings, defaultLocale }) {
  const visible = [
    ...resources.filter(({ kind, id }) => (kind === 'ShortStrings' || kind === 'LongStrings') && !UNTRANSLATED.has(id)),
    ...resources.filter(({ id }) => id === 'Functions.Metadata'),
    ...settings.filter(({ name }) => name === 'Description').map((setting) => ({ ...setting, id: setting.name })),
  ];
  return [
    ...(defaultLocale === 'en-US' ? [] : [`The default locale is ${defaultLocale}, not en-US.`]),
    ...visible.flatMap(({ id, overrides }) =>
      FRENCH.filter((locale) => !overrides[locale]).map((locale) => `${id} is not said in ${locale}.`),
    ),
    ...visible
      .filter(({ overrides }) => new Set(FRENCH.map((locale) => overrides[locale])).size > 1)
      .map(({ id }) => `${id} is not the same in every French.`),
  ];
}

function functions({ resources }, host, metadata) {
  const file = resources.find(({ id }) => id === 'Functions.Metadata');
  const namespace = resources.find(({ id }) => id === 'Functions.Namespace');
  const names = [...new Set([file?.value, ...Object.values(file?.overrides ?? {})])]
    .filter((url) => url?.startsWith(`${host}/`))
    .map((url) => url.slice(host.length + 1));
  const shapes = names.map((name) => {
    const found = metadata(name);
    return {
      name,
      shape: found === null ? null : JSON.stringify(JSON.parse(found).functions.map(({ id, parameters }) => [id, parameters.length])),
    };
  });
  return [
    ...(namespace?.value === 'JALON' ? [] : ['The functions’ namespace is not JALON.']),
    ...shapes.filter(({ shape }) => shape === null).map(({ name }) => `There is no functions file ${name}.`),
    ...(new Set(shapes.map(({ shape }) => shape)).size > 1 ? [`${names.join(' and ')} do not describe the same functions.`] : []),
  ];
}

module.exports = { checkManifest };
