import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './places.mjs';
import { run } from './programs.mjs';
import { summary, timed, withPage } from './steps.mjs';

const folder = join(root, 'bench');

/**
 * Runs the modules `bench/*.bench.ts`, which print their own figures, one at a time. Each is bundled first,
 * because Node does not read TypeScript. `x.page.bench.ts` measures the built app: PLANFORM_URL is its
 * address and PLANFORM_CHROMIUM the browser.
 *
 * @param {readonly string[]} words Only files whose name holds one of these; all when there are none.
 * @returns {Promise<number>} Exit code.
 */
export async function bench(words) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
  if (names.length === 0) {
    console.error(`No bench matches: ${words.join(', ') || 'bench/*.bench.ts'}`);
    return 1;
  }
  const bundles = await bundle(names);
  const outcomes = [];
  for (const name of names)
    outcomes.push(await timed(name, () => measure(name, join(bundles, `${name}.js`))));
  return summary(outcomes);
}

/**
 * @param {string} name
 * @param {string} file
 */
function measure(name, file) {
  const node = (/** @type {Record<string, string>} */ env) =>
    run(process.execPath, ['--expose-gc', file], { env });
  return name.endsWith('.page.bench') ? withPage(node) : node({});
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<string>} The folder of the bundles.
 */
async function bundle(names) {
  const { build } = await import('vite');
  const outDir = join(cache, 'bench');
  await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return outDir;
}
