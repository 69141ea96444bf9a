import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { oneAtATime } from './oneAtATime.mjs';
import { cache, root } from './places.mjs';
import { run } from './programs.mjs';

const stamp = join(cache, 'installed');

/**
 * @typedef {Record<string, string>} Versions Package names and version ranges.
 * @typedef {{ dependencies?: Versions, devDependencies?: Versions, optionalDependencies?: Versions, overrides?: unknown }} Wishes
 * @typedef {Wishes & { version?: string, optional?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/** Sees to it that node_modules holds what package-lock.json says. Throws when that cannot be had. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await oneAtATime('install', async () => {
    if (!isInstalled()) await install();
  });
}

function isInstalled() {
  const wanted = fingerprint();
  const found = read(stamp)?.trim();
  if (found === wanted) return true;
  if (found !== undefined && machineOf(found) !== machineOf(wanted)) return false;
  if (!holds(json('package.json'), json('package-lock.json'), json('node_modules/.package-lock.json')))
    return false;
  writeStamp(wanted);
  return true;
}

/**
 * Whether an installation done by hand is the one that the lock describes: the lock knows every wish of
 * package.json, and npm's own note of what it installed has every package of the lock in the same version.
 *
 * @param {Wishes} wishes
 * @param {Lock} lock
 * @param {Lock} done
 */
export function holds(wishes, lock, done) {
  const { '': own, ...packages } = lock.packages ?? {};
  if (own === undefined || wishesOf(own) !== wishesOf(wishes)) return false;
  return Object.entries(packages).every(
    ([path, { version, optional }]) => optional || done.packages?.[path]?.version === version,
  );
}

/** @param {Wishes} wishes */
function wishesOf({ dependencies = {}, devDependencies = {}, optionalDependencies = {} }) {
  return JSON.stringify(
    [dependencies, devDependencies, optionalDependencies].map((wish) => Object.entries(wish).sort()),
  );
}

async function install() {
  console.log('Installing the packages of package-lock.json …');
  const always = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  if ((await npm(['ci', ...always])) !== 0) {
    console.log('npm ci did not work. Trying npm install, which leaves package-lock.json as it is …');
    if ((await npm(['install', '--no-save', ...always])) !== 0)
      throw new Error(
        'The packages could not be installed; what npm said stands above. Is the npm registry reachable? Nothing else was changed: try again when it is.',
      );
  }
  writeStamp(fingerprint());
}

/** @param {readonly string[]} args */
function npm(args) {
  const [file, ...first] = npmCommand();
  return run(file, [...first, ...args], { env: withoutOmissions() });
}

/** The npm that called us, or the one that came with this Node. pnpm and yarn set npm_execpath too. @returns {[string, ...string[]]} */
function npmCommand() {
  const home = dirname(process.execPath);
  const clients = [
    process.env.npm_execpath ?? '',
    join(home, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(home, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const client = clients.find((path) => path.endsWith('npm-cli.js') && existsSync(path));
  return client === undefined ? ['npm'] : [process.execPath, client];
}

/** Settings of the caller that would leave half of the packages out: NODE_ENV=production, omit=dev and the like. */
function withoutOmissions() {
  const names = Object.keys(process.env).filter((name) =>
    /^(node_env|npm_config_(omit|only|include|production|ignore_scripts|dry_run|global))$/i.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/** What the installation depends on: the wishes, the lock, and the machine, because some packages are compiled for it. */
function fingerprint() {
  const { dependencies, devDependencies, optionalDependencies, overrides } = json('package.json');
  const wishes = JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]);
  const hash = createHash('sha256')
    .update(wishes)
    .update(read(join(root, 'package-lock.json')) ?? '');
  return `${hash.digest('hex')} ${process.platform} ${process.arch} ${process.versions.modules}`;
}

/** @param {string} text A fingerprint. */
function machineOf(text) {
  return text.slice(text.indexOf(' '));
}

/** @param {string} text */
function writeStamp(text) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, `${text}\n`);
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** @param {string} path Below the checkout; a file that is missing or broken counts as empty. */
function json(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return {};
  }
}
