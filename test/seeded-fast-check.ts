// fast-check as the tests see it: the same cases on every run, so that a change is judged by what it changes.
// JALON_TEST_SEED=any draws new ones, JALON_TEST_SEED=123 those of that seed: for hunting, and for repeating what a hunt found.
import * as fc from '../node_modules/fast-check/lib/cjs/fast-check';

const wanted = process.env.JALON_TEST_SEED ?? '20261123';
if (wanted !== 'any') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });

export * from '../node_modules/fast-check/lib/cjs/fast-check';
export { default } from '../node_modules/fast-check/lib/cjs/fast-check';
