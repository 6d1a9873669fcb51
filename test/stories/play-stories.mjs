// Plays stories one after the other in one browser, prints what they claim, and counts.
import { isDeepStrictEqual } from 'node:util';
import { StoryBench } from './story-bench.mjs';

/**
 * A story of the planner's week.
 * @typedef {object} Story
 * @property {number} number of the part of the week
 * @property {string} name of its file, and the beginning of the names of its pictures
 * @property {{ en: string, fr: string }} title
 * @property {'all' | 'essential'} sheets that its plan has; the essential ones where many plans are made
 * @property {boolean} [changes] whether it changes the tables, so that the next one begins afresh
 * @property {(bench: StoryBench, claim: Claim) => Promise<void>} play
 */

/**
 * Holds what the workbook or the pane says against what it should be.
 * @callback Claim
 * @param {{ en: string, fr: string }} words what is claimed
 * @param {unknown} seen what the planner sees
 * @param {unknown} expected from a calculation of the story's own; numbers may differ by a hundred thousandth
 */

/**
 * @param {Story[]} stories
 * @param {('en' | 'fr')[]} languages
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function playStories(stories, languages) {
  const counts = { passed: 0, failed: 0 };
  for (const language of languages) {
    const bench = new StoryBench(language);
    for (const story of stories) counts[(await plays(story, bench)) ? 'passed' : 'failed'] += 1;
    await bench.close();
  }
  return counts;
}

/** Whether it went as it should. */
async function plays(story, bench) {
  console.log(`\n${String(story.number).padStart(2)} · ${bench.say(story.title)} (${bench.language})`);
  bench.pictures = [];
  try {
    await bench.planSample(story.sheets);
    await story.play(bench, claimer(bench));
    if (bench.bench.outside.length > 0) throw new Error(`Another machine was asked: ${bench.bench.outside.join(', ')}`);
    console.log(`   ${bench.pictures.join(', ')}`);
    if (story.changes) bench.changed();
    return true;
  } catch (error) {
    console.log(`   ✗ ${error.stack ?? error}`);
    await bench.keepTrouble();
    bench.changed();
    return false;
  }
}

/** @returns {Claim} */
function claimer(bench) {
  return (words, seen, expected) => {
    if (!isAlike(seen, expected)) {
      throw new Error(`${bench.say(words)}\n     seen:     ${JSON.stringify(seen)}\n     expected: ${JSON.stringify(expected)}`);
    }
    console.log(`   ✓ ${bench.say(words)}`);
  };
}

function isAlike(seen, expected) {
  if (typeof seen === 'number' && typeof expected === 'number') return Math.abs(seen - expected) <= 1e-5 * Math.max(1, Math.abs(expected));
  if (Array.isArray(seen) && Array.isArray(expected)) {
    return seen.length === expected.length && seen.every((one, index) => isAlike(one, expected[index]));
  }
  return isDeepStrictEqual(seen, expected);
}
