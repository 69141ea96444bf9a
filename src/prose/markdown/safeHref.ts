/**
 * Whether a link may lead there: http, https, mailto, a place in the page, or a relative path.
 *
 * Browsers drop tabs and line ends inside a scheme, and controls and spaces before it: these are left out of the
 * look. `//host` and `\\host` leave the site without saying so and are refused.
 */
export function isSafeHref(href: string): boolean {
  const bare = href.replace(/[\p{C}\p{Z}]/gu, '');
  if (bare === '' || /^[/\\]{2}/.test(bare)) return false;
  const scheme = /^([^/?#]*?):/.exec(bare)?.[1];
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme);
}
