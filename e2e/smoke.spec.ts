import { test as loud } from '@playwright/test';
import { expect, test } from './quietPage.ts';

test('the app opens with a heading, and nothing complains', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Planform/);
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('the policy stands before everything that it governs', async ({ page }) => {
  await page.goto('/');
  const first = page.locator('head > :first-child');
  await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy');
  await expect(first).toHaveAttribute('content', /default-src 'none'; script-src 'self';/);
});

test('everything comes from the address of the app', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(String(baseURL)))
      elsewhere.push(request.url());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(elsewhere).toEqual([]);
});

loud('a script that someone smuggles into the page does not run', async ({ page }) => {
  await page.goto('/');
  const outcome = await page.evaluate(async () => {
    const refusal = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      }),
    );
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.smuggled = "yes"';
    document.head.append(script);
    return { refusal: await refusal, smuggled: document.documentElement.dataset.smuggled };
  });
  expect(outcome).toEqual({ refusal: 'script-src-elem', smuggled: undefined });
});
