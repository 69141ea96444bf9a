const extension = '.md';
const longest = 80 - extension.length;
/** Bytes of a file's own name without its extension. */
const longestOwn = 230;
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cs}\u2028\u2029\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * A file name for a plan that every system takes: letters, marks and digits of any script in lower case, dashes for
 * everything else, at most 80 UTF-16 units with its `.md`. A title without a letter gives the fallback's name.
 */
export function safeFileName(title: string, fallback = 'plan'): string {
  return (slug(title) || slug(fallback) || 'plan') + extension;
}

/**
 * A file's own name as every system takes it: letters, blanks and case as they are; a dash for what some system forbids
 * and for what changes the direction of the name unseen; at most 240 bytes. A name without one of our extensions gets
 * `.md`. Undefined where no letter or digit is left.
 */
export function ownFileName(name: string): string | undefined {
  const whole = name.slice(-1000).normalize('NFC');
  const ending = /\.(?:md|markdown|mdx|txt)$/i.exec(whole)?.[0] ?? '';
  const safe = whole
    .slice(0, whole.length - ending.length)
    .replace(forbidden, '-')
    .replace(/^[.\s]+/, '');
  const stem = withinBytes(safe, longestOwn).replace(/[.\s]+$/, '');
  if (!/[\p{L}\p{N}]/u.test(stem)) return undefined;
  return (reserved.test(stem.toLowerCase()) ? `${stem}-plan` : stem) + (ending || extension);
}

function slug(words: string): string {
  // Enough to fill the name, so that a title of a megabyte costs nothing.
  const start = words.trimStart().slice(0, 1000).normalize('NFKC').toLowerCase();
  const dashed = start.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^[-\p{M}]+/u, '');
  const name = within(dashed, longest).replace(/-+$/, '');
  return reserved.test(name) ? `${name}-plan` : name;
}

/** The start of the words in at most `units` UTF-16 units, no character cut in half. */
function within(words: string, units: number): string {
  const cut = words.slice(0, units);
  return cut.replace(/[\uD800-\uDBFF]$/, '');
}

/** The start of the words in at most `bytes` bytes of UTF-8, no character cut in half. */
function withinBytes(words: string, bytes: number): string {
  let length = 0;
  let kept = '';
  for (const character of words) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}
