import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { metadataFiles } from '../src/functions/metadata-files';

interface Checks {
  readonly checkManifest: (
    xml: string,
    where: { folder: string; host: string; version: string; metadata: (name: string) => string | null },
  ) => string[];
}
interface Addresses {
  readonly DEVELOPMENT: string;
  readonly ownAddress: (host?: string) => string;
  readonly rewriteManifest: (xml: string, host: string) => string;
}

const root = process.cwd();
const { checkManifest } = jest.requireActual<Checks>('../scripts/manifest/check-manifest.cjs');
const { DEVELOPMENT, ownAddress, rewriteManifest } = jest.requireActual<Addresses>('../scripts/webpack/manifest-address.cjs');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const files = metadataFiles('https://localhost:3000/help/');
const check = (xml: string, host = DEVELOPMENT) =>
  checkManifest(xml, { folder: root, host, version, metadata: (name) => files[name] ?? null });

describe('the manifest', () => {
  it('passes its own checks', () => expect(check(manifest)).toEqual([]));

  it('passes Microsoft’s schema', () => {
    const schema = path.join(root, '..', 'shared', 'manifest-xsd', 'OfficeAppManifestV1_1.xsd');
    if (!existsSync(schema) || spawnSync('xmllint', ['--version']).error !== undefined) {
      console.log('Microsoft’s schema or xmllint is not at hand: the manifest is not checked against it.');
      return;
    }
    const checked = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], { input: manifest, encoding: 'utf8' });
    expect(checked.stderr).toContain('validates');
  });

  it('is rewritten for another host, with a path or without, and still passes', () => {
    for (const host of ['https://jalon.example', 'https://example.org/tools/jalon']) {
      const rewritten = rewriteManifest(manifest, host);
      expect(rewritten).not.toContain('localhost');
      expect(rewritten).toContain(`${host}/taskpane.html`);
      expect(check(rewritten, host)).toEqual([]);
    }
  });

  it('takes no host without https', () => {
    expect(ownAddress('https://jalon.example/')).toBe('https://jalon.example');
    expect(ownAddress()).toBe(DEVELOPMENT);
    expect(() => ownAddress('http://jalon.example')).toThrow('https://');
    expect(() => ownAddress('jalon.example')).toThrow('https://');
  });
});

describe('the checks of the manifest', () => {
  const found = (from: string | RegExp, to: string) => check(manifest.replace(from, to)).join('\n');

  it('see a resource that is not there, not used, or named too long', () => {
    expect(found('<Label resid="Open.Label"/>', '<Label resid="Open.Lable"/>')).toMatch(
      /Open\.Lable is used and not defined[\s\S]*Open\.Label is defined and not used/,
    );
    expect(found(/Regenerate\.Tip/g, 'Regenerate.TipThatIsMuchTooLongForExcel')).toContain('longer than 32 characters');
  });

  it('see an address elsewhere or without https', () => {
    expect(found('https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"')).toContain('does not begin with https');
    expect(found('<AppDomain>https://localhost:3000', '<AppDomain>https://elsewhere.example')).toContain('not among the domains');
  });

  it('see a picture that is missing, of another size, or not declared', () => {
    expect(found('assets/help-24.png', 'assets/help-23.png')).toContain('There is no picture at');
    expect(found('assets/help-24.png', 'assets/help-32.png')).toContain('is 32 by 32 pixels, not 24');
    expect(found('<bt:Image size="40" resid="Icon.sample.40"/>', '')).toContain('Jalon.Sample has no icon of 40 pixels');
  });

  it('see a word that a French reader would read in English, and one that Excel would cut', () => {
    expect(found('<bt:Override Locale="fr-ca" Value="Aide"/>', '')).toContain('Help.Label is not said in fr-ca');
    expect(found('Value="Aide"', `Value="${'a'.repeat(126)}"`)).toContain('126 characters; 125 are allowed');
  });

  it('see functions files that are missing or differ', () => {
    expect(found('https://localhost:3000/functions.json', 'https://localhost:3000/fonctions.json')).toContain(
      'There is no functions file fonctions.json',
    );
    const shorter = { ...files, 'functions.fr.json': JSON.stringify({ functions: [] }) };
    const differing = checkManifest(manifest, {
      folder: root,
      host: DEVELOPMENT,
      version,
      metadata: (name) => (shorter as Record<string, string>)[name] ?? null,
    });
    expect(differing.join()).toContain('do not describe the same functions');
  });

  it('see a version that package.json does not have', () => expect(found(/<Version>[^<]+/, '<Version>9.9.9.0')).toContain('9.9.9.0'));
});
