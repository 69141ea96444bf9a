import type { Page } from '@playwright/test';

/** What a hostile plan has achieved on a page, as far as a page can tell. */
export interface Watch {
  /** Dialogs that opened and addresses outside the app's own that were asked for, since the watch began. */
  readonly signs: string[];
  /** `signs`, and whether a script of a plan has run or a global object carries what a plan said. */
  readonly all: () => Promise<readonly string[]>;
}

/** Watches a page, and pages that it opens, from now on. */
export function watch(page: Page, origin: string): Watch {
  const signs: string[] = [];
  page.context().on('request', (request) => {
    if (!/^(?:data|blob|about):/.test(request.url()) && !request.url().startsWith(origin))
      signs.push(`request: ${request.url()}`);
  });
  page.context().on('page', () => signs.push('page opened'));
  page.on('dialog', (dialog) => {
    signs.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    signs,
    all: async () => [...signs, ...(await page.evaluate(scriptSigns))],
  };
}

/** Looks at what the scripts of hostile plans would leave behind. */
function scriptSigns(): readonly string[] {
  const polluted = Reflect.get({}, 'polluted') === undefined ? [] : ['prototype: polluted'];
  const ran = Reflect.has(globalThis, '__pwned') ? ['script: __pwned'] : [];
  return [...ran, ...polluted];
}
