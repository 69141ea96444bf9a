import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './quietPage.ts';

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
const narrowest = { width: 320, height: 640 };

/** Nothing for axe to complain about in a state, wide and narrow, light and dark, and nothing to scroll sideways. */
export async function checkState(page: Page, state: string): Promise<void> {
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size);
    expect.soft(await violations(page), `${state}, ${size.width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page, 'color-contrast'), `${state}, ${size.width} px, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await sideways(page), `${state}, ${size.width} px: pixels to scroll sideways`).toBe(0);
  }
  await page.setViewportSize(narrowest);
  expect.soft(await sideways(page), `${state}, 320 px: pixels to scroll sideways`).toBe(0);
  await page.setViewportSize(wide);
}

/** What axe finds: the rule and where. One rule alone where the others have been asked already. */
async function violations(page: Page, rule?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations: found } = await (rule === undefined ? axe : axe.withRules(rule)).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
