// npm run validate [-- --online]: the manifest in the repository and the built one, by our own checks and by Microsoft's schema where it is at hand. With
// --online Microsoft's validation service is asked, too.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, runTool } from './setup.mjs';

ensureInstalled();
ensureBuilt();
const { checkManifest } = createRequire(import.meta.url)('./manifest/check-manifest.cjs');
const { DEVELOPMENT } = createRequire(import.meta.url)('./webpack/manifest-address.cjs');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const built = join(root, 'dist', 'addin');
const metadata = (name) => (existsSync(join(built, name)) ? readFileSync(join(built, name), 'utf8') : null);
const schema = join(root, '..', 'shared', 'manifest-xsd', 'OfficeAppManifestV1_1.xsd');

let wrong = 0;
for (const [path, folder] of [
  [join(root, 'manifest.xml'), root],
  [join(built, 'manifest.xml'), built],
]) {
  const xml = readFileSync(path, 'utf8');
  const host = /<SourceLocation DefaultValue="([^"]+)\/taskpane\.html"/.exec(xml)?.[1] ?? DEVELOPMENT;
  const problems = checkManifest(xml, { folder, host, version, metadata });
  problems.forEach((problem) => console.log(`  ${problem}`));
  wrong += problems.length + bySchema(path);
  console.log(`${path}: ${problems.length === 0 ? 'nothing wrong' : `${problems.length} found`}`);
}
if (process.argv.includes('--online')) wrong += runTool('office-addin-manifest/cli.js', ['validate', join(built, 'manifest.xml')]);
process.exit(wrong === 0 ? 0 : 1);

/** 1 when Microsoft's schema refuses the file; a schema or a tool that is missing is said. */
function bySchema(path) {
  if (!existsSync(schema)) return said('Microsoft’s schema is not at hand: not checked against it.');
  const checked = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, path], { encoding: 'utf8' });
  if (checked.error) return said('xmllint is not installed: not checked against Microsoft’s schema.');
  if (checked.status !== 0) console.log(checked.stderr);
  return checked.status === 0 ? 0 : 1;
}

function said(words) {
  console.log(`  ${words}`);
  return 0;
}
