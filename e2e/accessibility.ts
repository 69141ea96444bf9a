import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './quietPage.ts';

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
const narrowest = { width: 320, height: 640 };

/**
 * Nothing for axe to complain about in a state, and nothing to scroll sideways: narrow and dark, wide and light. The
 * tokens of both themes are weighed against each other in a unit test.
 */
export async function checkState(page: Page, state: string): Promise<void> {
  await page.setViewportSize(narrowest);
  expect.soft(await sideways(page), `${state}, 320 px: pixels to scroll sideways`).toBe(0);
  await page.setViewportSize(narrow);
  await wear(page, 'dark');
  expect.soft(await sideways(page), `${state}, 390 px: pixels to scroll sideways`).toBe(0);
  expect.soft(await violations(page), `${state}, 390 px, dark`).toEqual([]);
  await wear(page, 'light');
  await page.setViewportSize(wide);
  await settled(page);
  expect.soft(await violations(page), `${state}, 1440 px`).toEqual([]);
}

async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await settled(page);
}

/** Waits until every colour has arrived, those of what a wider page draws anew too. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const moving = () => document.getAnimations().filter((each) => each instanceof CSSTransition);
    do {
      await Promise.allSettled(moving().map(({ finished }) => finished));
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    } while (moving().length > 0);
  });
}

/** What axe finds: the rule and where. */
export async function violations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
