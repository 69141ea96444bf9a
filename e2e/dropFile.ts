import type { Page } from '@playwright/test';

/** Drags a file from outside over the middle of the page and lets it go, as the browser itself would say it. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const place = { x: 400, y: 300, data: { items: [], files: [path], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, ...place });
  await browser.detach();
}
