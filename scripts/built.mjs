import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { oneAtATime } from './oneAtATime.mjs';
import { cache, command, dist, root } from './places.mjs';
import { runTool } from './programs.mjs';

const stamp = join(cache, 'built');
const next = `${dist}.next`;
const last = `${dist}.last`;
const sources = [
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'src',
  'public',
];

/** Builds the app and the command unless they already are what the sources say. @returns {Promise<number>} Exit code. */
export function ensureBuilt() {
  return isBuilt() ? Promise.resolve(0) : build(true);
}

/**
 * Builds beside dist/ and swaps the folders at the end, so that a failed build leaves the last good one,
 * and a page that is being served never sees half of a build.
 *
 * @param {boolean} [unlessBuilt] Another process may have built while this one waited for its turn.
 * @returns {Promise<number>} Exit code.
 */
export function build(unlessBuilt = false) {
  return oneAtATime('build', async () => {
    if (unlessBuilt && isBuilt()) return 0;
    console.log('Building the app …');
    const before = sourcesNow();
    const code = await runTool('vite', ['build', '--outDir', next, '--emptyOutDir', '--logLevel', 'warn']);
    const outcome = code === 0 ? await buildCommand() : code;
    if (outcome === 0) {
      swap();
      mkdirSync(cache, { recursive: true });
      writeFileSync(stamp, stampOf(before));
    }
    return outcome;
  });
}

/** The command holds its templates and knows no package: Node runs it as it is. @returns {Promise<number>} Exit code. */
async function buildCommand() {
  const { build: bundle } = await import('vite');
  try {
    await bundle({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      resolve: { alias: { '@': join(root, 'src') } },
      ssr: { noExternal: true },
      define: { PLANFORM_VERSION: JSON.stringify(versionNow()) },
      build: {
        ssr: join(root, 'src/cli/planform.ts'),
        outDir: dirname(command),
        emptyOutDir: true,
        target: 'node20',
        minify: false,
      },
    });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** @returns {string} */
function versionNow() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

function swap() {
  rmSync(last, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(next, dist);
  rmSync(last, { recursive: true, force: true });
}

function isBuilt() {
  if (![join(dist, 'index.html'), command, stamp].every((path) => existsSync(path))) return false;
  return readFileSync(stamp, 'utf8') === stampOf(sourcesNow());
}

/** The page is part of the stamp: a build that someone made by hand, of other sources, is not taken for ours. @param {string} fingerprint */
function stampOf(fingerprint) {
  const page = readFileSync(join(dist, 'index.html'));
  return `${fingerprint} ${createHash('sha256').update(page).digest('hex')}\n`;
}

function sourcesNow() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((name) => filesBelow(join(root, name))).sort())
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  return hash.digest('hex');
}

/** Files that can reach the build; tests cannot. @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .flatMap((name) => filesBelow(join(path, name)));
}
