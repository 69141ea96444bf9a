import { build, ensureBuilt } from './built.mjs';
import { findChromium, noChromium } from './chromium.mjs';
import { dist } from './places.mjs';
import { runTool } from './programs.mjs';
import { serve } from './serve.mjs';
import { checkSize } from './size.mjs';
import { table } from './table.mjs';

/**
 * One thing that `npm test` looks at. Its exit code is 0 when all is well.
 * @typedef {(args: readonly string[]) => number | Promise<number>} Step
 */

/** In the order in which they run: what is quick to tell comes first. @type {Readonly<Record<string, Step>>} */
export const steps = {
  format: (args) => runTool('oxfmt', ['--check', ...args]),
  lint: (args) => runTool('oxlint', args),
  types: (args) => runTool('typescript/tsc', ['--noEmit', ...args]),
  unit: (args) => runTool('vitest', ['run', ...args], { env: { PLANFORM_CORPUS: undefined } }),
  build: () => build(),
  size: () => checkSize(),
  e2e: (args) => withPage((env) => runTool('playwright', ['test', ...args], { env })),
};

/**
 * Runs the steps one after the other, all of them even when one fails, and ends with a table of what came out.
 *
 * @param {readonly string[]} names
 * @returns {Promise<number>} Exit code: 0 when every step passed.
 */
export async function runSteps(names) {
  // A browser may have to be fetched: now, rather than after minutes of other steps.
  if (names.includes('e2e')) await findChromium();
  const rows = [];
  for (const name of names) rows.push(await timed(name, () => steps[name]?.([]) ?? 1));
  return summary(rows);
}

/** @typedef {{ readonly name: string, readonly code: number, readonly seconds: number }} Outcome */

/**
 * @param {string} name
 * @param {() => number | Promise<number>} work
 * @returns {Promise<Outcome>}
 */
export async function timed(name, work) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const start = performance.now();
  const code = await work();
  return { name, code, seconds: (performance.now() - start) / 1000 };
}

/**
 * Prints a table of outcomes.
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {number} Exit code: 0 when all passed.
 */
export function summary(outcomes) {
  const rows = outcomes.map(({ name, code, seconds }) => [
    name,
    code === 0 ? 'passed' : 'FAILED',
    seconds.toFixed(1).padStart(7),
  ]);
  console.log(`\n${table([['step', 'result', 'seconds'], ...rows])}`);
  const failed = outcomes.filter(({ code }) => code !== 0).map(({ name }) => name);
  console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

/**
 * Serves the built app on a free port for as long as the work takes, and tells the work where it is and
 * which browser to use.
 *
 * @param {(env: { PLANFORM_URL: string, PLANFORM_CHROMIUM: string }) => Promise<number>} work
 * @returns {Promise<number>} Exit code.
 */
export async function withPage(work) {
  const chromium = await findChromium();
  if (chromium === undefined) {
    console.error(noChromium);
    return 1;
  }
  if ((await ensureBuilt()) !== 0) {
    console.error('The app does not build, so there is no page to look at.');
    return 1;
  }
  const server = await serve(dist);
  try {
    return await work({ PLANFORM_URL: server.address, PLANFORM_CHROMIUM: chromium });
  } finally {
    await server.close();
  }
}
