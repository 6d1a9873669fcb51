// npm run icons: draws assets/ anew from scripts/icons/drawings.mjs. Needs Chromium; the pictures are kept in the repository, so nobody else needs it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { help, jalon, regenerate, sample, wordmark } from './icons/drawings.mjs';
import { root } from './setup.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const assets = (name) => join(root, 'assets', name);

const executablePath = findChromium();
if (executablePath === null) {
  console.error('The icons are drawn by Chromium, and there is none here. Install it, or name it in CHROMIUM_PATH.');
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const page = await browser.newPage();

async function picture(name, svg, width, height) {
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg}`);
  writeFileSync(assets(name), await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width, height } }));
}

for (const [name, draw] of Object.entries({ icon: jalon, regenerate, sample, help })) {
  for (const size of SIZES) await picture(`${name}-${size}.png`, draw(size), size, size);
}
await browser.close();
writeFileSync(assets('favicon.svg'), `${jalon(32)}\n`);
writeFileSync(assets('jalon.svg'), `${jalon(80)}\n`);
writeFileSync(assets('logo-light.svg'), `${wordmark('#242424')}\n`);
writeFileSync(assets('logo-dark.svg'), `${wordmark('#F5F5F5')}\n`);
console.log(`Drew ${4 * SIZES.length} icons, the favicon, the sign and the logo into assets/.`);
