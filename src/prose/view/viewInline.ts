/** A stretch of a line as it is shown while nobody writes in it. */
export type ViewInline =
  | { readonly kind: 'text' | 'code' | 'chip'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'bold' | 'italic' | 'strike'; readonly content: readonly ViewInline[] }
  /** The address is as it is written: whoever leads there looks whether it is safe. */
  | { readonly kind: 'link'; readonly content: readonly ViewInline[]; readonly href: string };

const longest = 6_000;

/** The inline markdown of a paragraph, quickly and roughly. What is not closed is text, so every word is shown. */
export function viewInline(text: string): readonly ViewInline[] {
  if (text.length > longest) return [{ kind: 'text', text }];
  const parts: ViewInline[] = [];
  let plain = '';
  const add = (part: ViewInline) => {
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
    parts.push(part);
  };
  for (let at = 0; at < text.length;) {
    const found = readSign(text, at);
    if (found?.part) add(found.part);
    else plain += found?.text ?? text.charAt(at);
    at += found?.length ?? 1;
  }
  if (plain !== '') parts.push({ kind: 'text', text: plain });
  return parts;
}

interface Sign {
  readonly length: number;
  readonly part?: ViewInline;
  readonly text?: string;
}

interface Rule {
  /** Looked for at one place only; its groups are `words`, `href`, and `sign` where the run of signs counts. */
  readonly pattern: RegExp;
  readonly read: (words: string, href: string) => ViewInline | string;
}

/** In the order in which they are tried. */
const rules: readonly Rule[] = [
  { pattern: /(?: {2,}|\\)?\n/y, read: () => ({ kind: 'break' }) },
  { pattern: /\\(?<words>[!-/:-@[-`{-~])/y, read: (words) => words },
  {
    pattern: /(?<sign>`+)(?!`)(?<words>[^]{1,1000}?)(?<!`)\k<sign>(?!`)/y,
    read: (words) => ({ kind: 'code', text: words.replace(/^ (.*) $/, '$1') }),
  },
  { pattern: /!\[[^\]\n]{0,300}\]\([^)\n]{0,800}\)/y, read: (source) => ({ kind: 'chip', text: source }) },
  {
    pattern:
      /\[(?<words>(?:[^\][\n]|\[[^\][\n]{0,300}\]){1,300})\]\((?<href>[^()\s]{1,800})(?: "[^"\n]{0,300}")?\)/y,
    read: (words, href) => ({ kind: 'link', content: viewInline(words), href }),
  },
  {
    pattern: /<(?:!--[^]{0,800}?--|\/?[a-z][^<>\n]{0,400})>/iy,
    read: (source) => ({ kind: 'chip', text: source }),
  },
  {
    pattern: /\*\*(?=\S)(?<words>[^]{0,2000}?\S)\*\*(?!\*)/y,
    read: (words) => ({ kind: 'bold', content: viewInline(words) }),
  },
  {
    pattern: /(?<![\p{L}\p{N}_])__(?=\S)(?<words>[^]{0,2000}?\S)__(?![\p{L}\p{N}_])/uy,
    read: (words) => ({ kind: 'bold', content: viewInline(words) }),
  },
  {
    pattern: /~~(?=\S)(?<words>[^]{0,2000}?\S)~~/y,
    read: (words) => ({ kind: 'strike', content: viewInline(words) }),
  },
  {
    pattern: /\*(?=[^\s*])(?<words>[^]{0,2000}?[^\s*])\*(?!\*)/y,
    read: (words) => ({ kind: 'italic', content: viewInline(words) }),
  },
  {
    pattern: /(?<![\p{L}\p{N}_])_(?=[^\s_])(?<words>[^]{0,2000}?[^\s_])_(?![\p{L}\p{N}_])/uy,
    read: (words) => ({ kind: 'italic', content: viewInline(words) }),
  },
];

function readSign(text: string, at: number): Sign | undefined {
  if (!/[\\`![<*_~ \n]/.test(text.charAt(at))) return undefined;
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const found = read(match.groups?.words ?? match[0], match.groups?.href ?? '');
    return typeof found === 'string'
      ? { length: match[0].length, text: found }
      : { length: match[0].length, part: found };
  }
  return undefined;
}
