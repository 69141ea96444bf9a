import { expect, test as base } from '@playwright/test';

/**
 * A test whose pages must stay quiet: an error in the console, an exception that nobody caught, or anything that
 * the content security policy refuses fails it. Every story uses this one.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
      await context.exposeFunction('planformRefused', (what: string) => complaints.push(`refused: ${what}`));
      await context.addInitScript(reportRefusals);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function reportRefusals(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report: unknown = Reflect.get(globalThis, 'planformRefused');
    if (typeof report === 'function') report(`${event.effectiveDirective} ${event.blockedURI}`);
  });
}
