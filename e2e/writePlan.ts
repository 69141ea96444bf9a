import { expect, type Locator, type Page } from '@playwright/test';

/** From the gallery: looks at the template, and starts a plan with it. */
export async function startPlan(page: Page, template: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: template }).click();
  await page.getByRole('dialog', { name: template }).getByRole('button', { name: 'Start this plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Basics' })).toBeVisible();
}

export function stepsOf(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Steps' });
}

export function formOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Form', exact: true });
}

/** What a person writes in, by its label. */
export function fieldIn(page: Page, label: string): Locator {
  return formOf(page).getByRole('textbox', { name: label, exact: true });
}

/** Puts words into a field: what stood there goes. */
export async function write(page: Page, label: string, words: string): Promise<void> {
  await fieldIn(page, label).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(words);
}

/** Opens the first step whose name in the list holds these words. */
export async function openStep(page: Page, name: string): Promise<void> {
  const step = stepsOf(page).getByRole('button', { name }).first();
  await step.click();
  await expect(step).toHaveAttribute('aria-current', 'step');
}

/** Adds a phase or a story; it opens, and the first thing that is written in it takes the focus. */
export async function addPart(page: Page, noun: string, heading: string): Promise<void> {
  await stepsOf(page)
    .getByRole('button', { name: `Add ${noun}` })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(formOf(page).getByRole('textbox').first()).toBeFocused();
}

/** Removes the phase or story in whose name in the list these words stand. */
export async function removePart(page: Page, name: string): Promise<void> {
  await stepsOf(page)
    .getByRole('button', { name: new RegExp(`^More for .*${name}`) })
    .click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
}

/** Takes one of the answers that a field knows. */
export async function choose(page: Page, field: string, answer: string): Promise<void> {
  await formOf(page)
    .getByRole('button', { name: `Show answers for ${field}` })
    .click();
  await page.getByRole('option', { name: answer }).click();
}

/** Pastes a plan as a new draft, and waits for its form. */
export async function pastePlan(page: Page, markdown: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Paste markdown' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Paste markdown' });
  await dialog.getByRole('textbox', { name: 'Markdown' }).fill(markdown);
  await dialog.getByRole('button', { name: 'Open as a draft' }).click();
  await expect(formOf(page)).toBeVisible();
}

/** Shows the plan in another way: `Write`, `Checklist`, `Markdown`. */
export async function showView(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: view }).click();
}
