import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { root } from './places.mjs';

/**
 * @typedef {object} Options
 * @property {Record<string, string | undefined>} [env] Laid over the environment; undefined takes a variable out.
 * @property {number} [seconds] After so long the program is ended, and its result is 124.
 */

const windows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Code of the exit that a signal asked for. Once it is set, no further program is started. @type {number | undefined} */
let ending;

/**
 * Runs a program on this terminal and gives its exit code; 127 when it could not be started.
 * It gets a process group of its own, so that what it starts ends with it.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<number>}
 */
export function run(file, args, { env = {}, seconds } = {}) {
  if (ending !== undefined) return Promise.resolve(ending);
  const child = spawn(file, args, { cwd: root, env: overlay(env), stdio: 'inherit', detached: !windows });
  running.add(child);
  return new Promise((resolve) => {
    let late = false;
    const limit = seconds && setTimeout(() => ((late = true), end(child, 'SIGKILL')), seconds * 1000);
    const done = (/** @type {number} */ code) => {
      clearTimeout(limit || undefined);
      running.delete(child);
      resolve(late ? 124 : code);
    };
    child.on('error', (error) => (console.error(`${file}: ${error.message}`), done(127)));
    child.on('exit', (code, signal) => done(code ?? exitCode(signal)));
  });
}

/**
 * Runs a command of an installed package, without a shell and without the links of node_modules/.bin.
 *
 * @param {string} name The package, or `package/command` where the two differ.
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function runTool(name, args, options) {
  return run(process.execPath, [commandOf(name), ...args], options);
}

/** Ends what runs when this process is told to end, or when the npm that started it is gone. */
export function passSignalsOn() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => endAll(signal));
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = ancestors();
  setInterval(() => ancestors() !== before && endAll('SIGTERM'), 500).unref();
}

/** The shell that npm runs a script in, and npm itself where the system tells; either may be the one that is killed. */
function ancestors() {
  try {
    const grandparent = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
    return `${process.ppid} ${grandparent}`;
  } catch {
    return String(process.ppid);
  }
}

/** @param {NodeJS.Signals} signal */
function endAll(signal) {
  if (ending !== undefined) return;
  ending = exitCode(signal);
  for (const child of running) {
    child.on('exit', leaveWhenQuiet);
    end(child, signal);
  }
  setTimeout(() => running.forEach((child) => end(child, 'SIGKILL')), 5000).unref();
  leaveWhenQuiet();
}

function leaveWhenQuiet() {
  if (running.size === 0) process.exit(ending);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

/** @param {NodeJS.Signals | null} signal */
function exitCode(signal) {
  return 128 + (signal ? constants.signals[signal] : 0);
}

/** @param {Record<string, string | undefined>} env */
function overlay(env) {
  return Object.fromEntries(
    Object.entries({ ...process.env, ...env }).filter(([, value]) => value !== undefined),
  );
}

/** @param {string} name */
function commandOf(name) {
  const [pack = name, command = name] = name.split('/');
  const folder = join(root, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
