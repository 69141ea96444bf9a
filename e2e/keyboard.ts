import { expect, type Locator, type Page } from '@playwright/test';

/** Presses keys, and looks after each that the focus is somewhere and can be seen. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(focusSeen), { message: `focus after ${key}` }).toBe('seen');
  }
}

/** Tabs until the element has the focus. */
export async function tabTo(page: Page, element: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await press(page, key);
    if (await element.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(`${key} does not lead to ${element.toString()}`);
}

/** `seen` when the focus has a caret or an outline (or its colour, on a mere line), else what is wrong with it. */
function focusSeen(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return 'lost to the page';
  const box = focused.getBoundingClientRect();
  const inSight = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  if (!inSight) return `out of sight: ${focused.outerHTML.slice(0, 80)}`;
  if (focused.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true]'))
    return 'seen';
  const around = focused.nextElementSibling ? [focused.nextElementSibling] : [];
  for (let node: Element | null = focused; node && around.length < 6; node = node.parentElement)
    around.push(node);
  const { backgroundColor, outlineColor } = getComputedStyle(focused);
  if (focused.matches('[role=separator]') && backgroundColor === outlineColor) return 'seen';
  const outlined = around.some((node) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  });
  return outlined ? 'seen' : `without a sign: ${focused.outerHTML.slice(0, 80)}`;
}
