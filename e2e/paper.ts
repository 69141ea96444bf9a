import type { Page } from '@playwright/test';

/**
 * Takes the place of the browser's print dialog from the next page on. Resolves to what reads the words of every sheet
 * that went to paper: with `emulateMedia` set to print all that would be on it, else those of the plan alone.
 */
export async function catchPaper(page: Page): Promise<readonly string[]> {
  const sheets: string[] = [];
  await page.exposeFunction('planformPrinted', (words: string) => sheets.push(words));
  await page.addInitScript(() => {
    window.print = () => {
      const printed: unknown = Reflect.get(globalThis, 'planformPrinted');
      const plan = [...document.querySelectorAll('[aria-label="Preview"]')].at(-1)?.textContent;
      const words = matchMedia('print').matches ? document.body.innerText : plan;
      if (typeof printed === 'function') printed(words);
    };
  });
  return sheets;
}
