import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { oneAtATime } from './oneAtATime.mjs';
import { cache } from './places.mjs';
import { run, runTool } from './programs.mjs';

/** Keeps the browser from calling home: on a machine without a way out, that costs time and fills the log. */
export const launchArguments = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
];

const variables = [
  'PLANFORM_CHROMIUM',
  'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
  'CHROME_PATH',
  'PUPPETEER_EXECUTABLE_PATH',
];

const memory = join(cache, 'chromium.json');

/** @type {Promise<string | undefined> | undefined} */
let search;

/**
 * Path of a Chromium that really starts; undefined when there is none and none can be had. Looks at the
 * variables first, then at Playwright's own, then at the system's, and then tries to get one. A process searches once.
 *
 * @returns {Promise<string | undefined>}
 */
export function findChromium() {
  return (search ??= oneAtATime('chromium', async () => {
    const known = remembered();
    if (known !== undefined) return known;
    for (const candidates of [named, playwrightsOwn, systems, downloaded, fromDebian])
      for (const path of await candidates())
        if (existsSync(path) && (await starts(path))) return remember(path);
    return undefined;
  }));
}

/** What to tell a person who has no Chromium. */
export const noChromium = `No Chromium was found, and none could be installed, so nothing was tried in a browser.
Install Chromium or Chrome, or say where it is: PLANFORM_CHROMIUM=/path/to/chromium npm test`;

function named() {
  return variables.flatMap((name) => {
    const path = process.env[name];
    if (path && !existsSync(path)) console.log(`${name} names ${path}, which is not there.`);
    return path ? [path] : [];
  });
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  return [chromium.executablePath()];
}

function systems() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const bundles = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const windows = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...bundles.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...programs.flatMap((folder) => windows.map((path) => join(folder, path))),
  ];
}

async function downloaded() {
  console.log('No Chromium here yet. Asking Playwright for one …');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  await runTool('playwright', ['install', 'chromium', '--no-shell'], { env, seconds: 300 });
  return playwrightsOwn();
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  console.log('Asking apt-get for Chromium …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, seconds: 180 });
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { env, seconds: 600 });
  return ['/usr/bin/chromium'];
}

/** @param {string} path */
async function starts(path) {
  const { chromium } = await import('playwright');
  try {
    const browser = await chromium.launch({ executablePath: path, args: launchArguments, timeout: 30_000 });
    const page = await browser.newPage();
    const answer = await page.evaluate('6 * 7');
    await browser.close();
    return answer === 42;
  } catch (error) {
    console.log(`${path} does not start: ${String(error).split('\n')[0]}`);
    return false;
  }
}

/** @param {string} path */
function remember(path) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(memory, JSON.stringify(note(path)));
  console.log(`Chromium: ${path}`);
  return path;
}

function remembered() {
  try {
    const { path } = JSON.parse(readFileSync(memory, 'utf8'));
    return JSON.stringify(note(path)) === readFileSync(memory, 'utf8') ? String(path) : undefined;
  } catch {
    return undefined;
  }
}

/** A new version of the browser, or another wish in the environment, makes an old note worthless. @param {string} path */
function note(path) {
  const { size, mtimeMs } = statSync(path);
  return { path, size, mtimeMs, wishes: variables.map((name) => process.env[name] ?? '') };
}
