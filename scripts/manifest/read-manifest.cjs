const { DOMParser } = require('@xmldom/xmldom');

/** Locales in which every visible word must be said: Excel takes an override for exactly the locale that it is shown in. */
const FRENCH = ['fr-fr', 'fr-be', 'fr-ca', 'fr-ch'];

/** What the checks need of a manifest. Throws when the text is no XML. */
function readManifest(xml) {
  const problems = [];
  const document = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) }).parseFromString(xml, 'text/xml');
  if (problems.length > 0) throw new Error(problems[0]);
  const elements = [...document.getElementsByTagName('*')];
  const overridesOf = (element) =>
    Object.fromEntries(
      [...element.childNodes]
        .filter((child) => child.localName === 'Override' && child.getAttribute('Locale'))
        .map((child) => [child.getAttribute('Locale').toLowerCase(), child.getAttribute('Value')]),
    );
  const resources = elements
    .filter((element) => element.parentNode?.parentNode?.localName === 'Resources')
    .map((element) => ({
      kind: element.parentNode.localName,
      id: element.getAttribute('id'),
      value: element.getAttribute('DefaultValue'),
      overrides: overridesOf(element),
    }));
  return {
    version: text(elements, 'Version'),
    defaultLocale: text(elements, 'DefaultLocale'),
    resources,
    references: elements.filter((element) => element.hasAttribute('resid')).map((element) => element.getAttribute('resid')),
    images: elements
      .filter((element) => element.localName === 'Image' && element.hasAttribute('resid'))
      .map((element) => ({ resid: element.getAttribute('resid'), size: Number(element.getAttribute('size')), owner: ownerOf(element) })),
    controls: elements.filter((element) => ['Control', 'Group'].includes(element.localName)).map((element) => element.getAttribute('id')),
    commands: elements.filter((element) => element.localName === 'FunctionName').map((element) => element.textContent.trim()),
    requirements: elements
      .filter((element) => element.localName === 'Set')
      .map((element) => `${element.getAttribute('Name')} ${element.getAttribute('MinVersion')}`),
    settings: elements
      .filter((element) => element.hasAttribute('DefaultValue') && element.parentNode?.parentNode?.localName !== 'Resources')
      .map((element) => ({ name: element.localName, value: element.getAttribute('DefaultValue'), overrides: overridesOf(element) })),
    domains: elements.filter((element) => element.localName === 'AppDomain').map((element) => element.textContent.trim()),
  };
}

function text(elements, name) {
  return elements.find((element) => element.localName === name)?.textContent.trim() ?? '';
}

/** The button or group that an image belongs to. */
function ownerOf(element) {
  for (let parent = element.parentNode; parent; parent = parent.parentNode) {
    if (parent.localName === 'Control' || parent.localName === 'Group') return parent.getAttribute('id');
  }
  return '';
}

module.exports = { FRENCH, readManifest };
