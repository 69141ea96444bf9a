import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist } from './places.mjs';
import { table } from './table.mjs';

/** Bytes of gzip that the first view may cost in JavaScript. */
const limit = 200_000;

/**
 * The scripts that a page loads before it shows anything: the entry and what it imports statically,
 * which is what Vite writes as modulepreload links.
 *
 * @param {string} page
 * @returns {string[]} Paths beside the page.
 */
export function firstScripts(page) {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || /rel="modulepreload"/.test(tag))
    .flatMap((tag) => /(?:src|href)="\.?\/?([^"]+)"/.exec(tag)?.[1] ?? []);
}

/** Prints what the first view costs. @returns {number} Exit code: 1 when it is too much, or cannot be told. */
export function checkSize() {
  const page = join(dist, 'index.html');
  const scripts = existsSync(page) ? firstScripts(readFileSync(page, 'utf8')) : [];
  if (scripts.length === 0) {
    console.error(
      'dist/index.html names no script, so there is nothing to weigh. Build first: npm run build',
    );
    return 1;
  }
  const sizes = scripts.map((path) => ({
    path,
    bytes: gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
  }));
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
  const rows = [...sizes.map(({ path, bytes }) => [path, kilobytes(bytes)]), ['first view', kilobytes(sum)]];
  console.log(table([['JavaScript', 'kB gzip'], ...rows]));
  if (sum <= limit) return 0;
  console.error(
    `The first view costs ${kilobytes(sum)} kB of JavaScript; ${kilobytes(limit)} kB is the limit. Import lazily what it does not need.`,
  );
  return 1;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
