import { spawn } from 'node:child_process';
import { ensureBuilt } from './built.mjs';
import { dist } from './places.mjs';
import { serve } from './serve.mjs';

const usual = 4173;

/**
 * Serves the built app until it is told to end.
 *
 * @param {readonly string[]} args `--port=N` asks for that port first; `--no-open` leaves the browser closed.
 * @returns {Promise<number>} Exit code.
 */
export async function start(args) {
  const code = await ensureBuilt();
  if (code !== 0) return code;
  const wanted = portOf(args);
  const next = Array.from({ length: 20 }, (_, step) => wanted + 1 + step).filter((port) => port < 65_536);
  const { address, port } = await serve(dist, [wanted, ...next, 0]);
  if (port !== wanted)
    console.log(
      `Port ${wanted} is taken. A browser keeps drafts per address: those of port ${wanted} are not lost, but stay there.`,
    );
  console.log(`\nPlanform is at ${address}\nCtrl+C ends it.`);
  if (!args.includes('--no-open')) open(address);
  return new Promise(() => {});
}

/** @param {readonly string[]} args */
function portOf(args) {
  const port = Number(args.find((arg) => arg.startsWith('--port='))?.slice('--port='.length) ?? usual);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error('--port= takes a number from 1 to 65535.');
  return port;
}

/** Shows the page when a person with a display sits here; the address is printed anyway. @param {string} address */
function open(address) {
  if (!process.stdout.isTTY || process.env.CI) return;
  const command = opener(address);
  if (!command) return;
  const [file, ...args] = command;
  spawn(file, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** @param {string} address @returns {[string, ...string[]] | undefined} */
function opener(address) {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['explorer', address];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : undefined;
}
