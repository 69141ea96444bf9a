/**
 * What `npm start`, `npm test` and their relatives do. Until the packages are installed, which this file sees to,
 * it may use nothing but what comes with Node; that is why it stands in no pre-script and is no TypeScript.
 */
import { bench } from './bench.mjs';
import { ensureInstalled } from './installed.mjs';
import { corpus } from './places.mjs';
import { passSignalsOn, runTool } from './programs.mjs';
import { start } from './start.mjs';
import { runSteps, steps } from './steps.mjs';
import { existsSync } from 'node:fs';

/**
 * A command gets the words that follow it, and gives its exit code.
 * @typedef {(args: readonly string[]) => number | Promise<number>} Command
 */

/** @type {Readonly<Record<string, Command>>} */
const commands = {
  ...steps,
  start,
  dev: (args) => runTool('vite', args),
  test: (args) => runSteps(chosen(args)),
  deep: (args) =>
    runTool('vitest', ['run', ...args], { env: { PLANFORM_RUNS: '100000', PLANFORM_CORPUS: undefined } }),
  corpus: runCorpus,
  bench,
  rewrite: (args) => runTool('oxfmt', args),
};

/**
 * `--only unit,lint` chooses steps; they run in the usual order whatever order they are named in.
 *
 * @param {readonly string[]} args
 */
function chosen(args) {
  const all = Object.keys(steps);
  const words = args.join(' ').replace(/^--only[ =]/, '');
  if (words === '') return all;
  const names = words.split(/[\s,]+/);
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0 || words === args.join(' '))
    throw new Error(`Usage: npm test -- --only ${all.join(',')}\nNot a step: ${unknown.join(', ')}`);
  return all.filter((name) => names.includes(name));
}

/** @type {Command} */
function runCorpus(args) {
  // Thousands of tests: a line for each file, and for each that fails.
  if (existsSync(corpus))
    return runTool('vitest', ['run', '--slowTestThreshold=60000', ...args], {
      env: { PLANFORM_CORPUS: corpus },
    });
  console.error(`No plans at ${corpus}. PLANFORM_CORPUS says where they are.`);
  return 1;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Planform needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  );
}

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
try {
  checkNode();
  if (!command) throw new Error(`Usage: node scripts/run.mjs ${Object.keys(commands).join(' | ')}`);
  passSignalsOn();
  await ensureInstalled();
  process.exit(await command(args));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
