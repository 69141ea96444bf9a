export interface SafeAddress {
  readonly href: string;
  /** Where the link leads, as a person checks it: the real host, international names in their ASCII form. */
  readonly host?: string;
}

/**
 * A destination that may become a link: `http:`, `https:`, `mailto:` and `#…`, nothing else. Undefined for every other
 * destination, also for one that a browser would repair into something else (control characters, backslashes).
 */
export function safeAddress(destination: string): SafeAddress | undefined {
  if (UNTRUSTWORTHY.test(destination)) return undefined;
  if (/^#./.test(destination)) return { href: destination };
  if (!/^(?:https?:\/\/|mailto:)[^/]/i.test(destination) || !URL.canParse(destination)) return undefined;
  const url = new URL(destination);
  if (url.protocol === 'mailto:') return { href: url.href, host: decodeSafely(url.pathname) };
  return { href: url.href, host: url.host };
}

/** C0 and C1 controls, spaces of every kind, line separators, invisible characters, backslashes. */
const UNTRUSTWORTHY = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]|^[\s\p{Zs}]|[\s\p{Zs}]$/u;

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
