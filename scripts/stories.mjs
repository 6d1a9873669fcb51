// npm run stories [-- 3 7 fr]: plays the planner's week in the workbench, each story in French and in English, and takes its pictures into docs/pictures/stories.
// Numbers pick stories, `en` and `fr` languages. What a story says of the plan is held against a calculation of its own. It needs a Chromium, Chrome or Edge.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled, root } from './setup.mjs';

const LANGUAGES = ['en', 'fr'];
const asked = process.argv.slice(2);
const unknown = asked.filter((one) => !LANGUAGES.includes(one) && !/^\d+$/.test(one));
if (unknown.length > 0) {
  console.error(`Not understood: ${unknown.join(' ')}. For example: npm run stories -- 3 7 fr`);
  process.exit(2);
}
ensureInstalled();
if (findChromium() === null) {
  console.error('No Chromium, Chrome or Edge on this machine: no story was played. CHROMIUM_PATH names one elsewhere.');
  process.exit(1);
}
ensureBuilt();

const folder = join(root, 'test', 'stories');
const { playStories } = await import(pathToFileURL(join(folder, 'play-stories.mjs')));
const stories = [];
for (const file of readdirSync(folder)
  .filter((name) => /^\d\d-.*\.mjs$/.test(name))
  .sort()) {
  const number = Number(file.slice(0, 2));
  if (asked.every((one) => LANGUAGES.includes(one)) || asked.includes(String(number))) {
    const { story } = await import(pathToFileURL(join(folder, file)));
    stories.push({ number, name: file.slice(0, -'.mjs'.length), ...story });
  }
}
const languages = LANGUAGES.filter((language) => asked.includes(language));
const { passed, failed } = await playStories(stories, languages.length === 0 ? LANGUAGES : languages);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
