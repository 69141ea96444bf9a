const extension = '.md';
const longest = 80 - extension.length;

/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name for a plan that every system takes: letters, marks and digits of any script in lower case, dashes for
 * everything else, at most 80 UTF-16 units with its `.md`. A title without a letter gives the fallback's name.
 */
export function safeFileName(title: string, fallback = 'plan'): string {
  return (slug(title) || slug(fallback) || 'plan') + extension;
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
