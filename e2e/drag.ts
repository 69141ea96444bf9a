import type { Locator, Page } from '@playwright/test';

/** Presses a handle and moves to the upper or the lower edge of an element. The button stays down. */
export async function dragTo(page: Page, handle: Locator, target: Locator, edge: 'top' | 'bottom') {
  const from = await handle.boundingBox();
  const to = await target.boundingBox();
  if (!from || !to) throw new Error('not on screen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  const y = edge === 'top' ? to.y + 3 : to.y + to.height - 3;
  await page.mouse.move(to.x + 40, y, { steps: 6 });
  // A hand is never still; a drag that is played back says that it is over an element only when it moves on it.
  await page.mouse.move(to.x + 41, y);
}

/** Lets a test see what is drawn beside the pointer, which is no part of the page: the name of what is dragged. */
export async function watchDragImage(page: Page): Promise<() => Promise<string | undefined>> {
  await page.addInitScript(() => {
    DataTransfer.prototype.setDragImage = ({ textContent }) => {
      document.documentElement.dataset['dragImage'] = textContent;
    };
  });
  return () => page.evaluate(() => document.documentElement.dataset['dragImage']);
}
