#!/usr/bin/env node
/** `npx planform`: in a checkout the command is installed and built first; a published package brings it along. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { command, root } from './places.mjs';

if (existsSync(join(root, 'src'))) await prepare();
await import(pathToFileURL(command).href);

/** What is said on the way goes where it is not taken for the command's own words. */
async function prepare() {
  const { ensureInstalled } = await import('./installed.mjs');
  const say = console.log;
  console.log = console.error;
  await ensureInstalled();
  const { ensureBuilt } = await import('./built.mjs');
  const code = await ensureBuilt();
  console.log = say;
  if (code !== 0) process.exit(2);
}
