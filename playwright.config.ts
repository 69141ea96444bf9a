import { defineConfig } from '@playwright/test';
import { launchArguments } from './scripts/chromium.mjs';

const { PLANFORM_URL, PLANFORM_CHROMIUM, CI } = process.env;
if (PLANFORM_URL === undefined)
  throw new Error(
    'The built app has to be served first. `npm run e2e` does that; words after `--` are passed on.',
  );

export default defineConfig({
  testDir: 'e2e',
  // One leaves a quarter of a small machine idle; two take three quarters of its time.
  workers: 2,
  forbidOnly: Boolean(CI),
  reporter: 'list',
  // The tests that ask axe about many states take half a minute on a machine of their own, and minutes on a shared one.
  timeout: 300_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: PLANFORM_URL,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: PLANFORM_CHROMIUM, args: launchArguments },
  },
});
