import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './places.mjs';

const place = createHash('sha256').update(root).digest('hex').slice(0, 12);

/**
 * Does the work while no other process of this checkout does work of the same name; waits for its turn.
 * A turn whose process is gone counts as over. The lock is a folder, because making one either works or does not.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(name, work) {
  const lock = join(tmpdir(), `planform-${place}-${name}`);
  const give = () => rmSync(lock, { recursive: true, force: true });
  for (let told = false; !taken(lock); told = true) {
    if (isOver(lock)) give();
    else if (!told) console.log(`Waiting: another process is at it (${name}).`);
    await wait(200);
  }
  process.on('exit', give);
  try {
    return await work();
  } finally {
    process.off('exit', give);
    give();
  }
}

/** @param {string} lock */
function taken(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'process'), String(process.pid));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} lock */
function isOver(lock) {
  try {
    return !isAlive(Number(readFileSync(join(lock, 'process'), 'utf8')));
  } catch {
    return isOlderThan(lock, 5000);
  }
}

/** @param {number} process_ */
function isAlive(process_) {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {string} path
 * @param {number} milliseconds
 */
function isOlderThan(path, milliseconds) {
  try {
    return Date.now() - statSync(path).mtimeMs > milliseconds;
  } catch {
    return true;
  }
}
