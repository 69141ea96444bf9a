/**
 * A line of an environment file. Each kind keeps every character of its line, so that a line prints as it was read;
 * what is no pair and no comment is kept as it stands.
 */
export type EnvLine =
  | EnvPair
  | { readonly kind: 'comment'; readonly lead: string; readonly words: string }
  | { readonly kind: 'blank'; readonly line: string }
  | { readonly kind: 'other'; readonly line: string };

export interface EnvPair {
  readonly kind: 'pair';
  /** Blanks and `export ` before the key. */
  readonly lead: string;
  readonly key: string;
  /** The equals sign with the blanks around it. */
  readonly equals: string;
  /** Quotes included. */
  readonly value: string;
  /** What parts the value from the comment: blanks and `# `; blanks at the end where there is none. */
  readonly gap: string;
  readonly comment: string;
}

export function parseEnv(content: string): readonly EnvLine[] {
  return content.split('\n').map(parseLine);
}

export function printEnv(lines: readonly EnvLine[]): string {
  return lines.map(printLine).join('\n');
}

/** The pair with other words in one place; what the words would break is put into quotes, or taken out of a key. */
export function withPart(pair: EnvPair, part: 'key' | 'value' | 'comment', words: string): EnvPair {
  const line = words.replace(/[\r\n]+/g, ' ');
  if (part === 'key') return { ...pair, key: line.replace(/[^\w.-]+/g, '_') };
  if (part === 'value') return { ...pair, value: safeValue(line) };
  const gap = line.trim() === '' ? '' : pair.gap.includes('#') ? pair.gap : ' # ';
  return { ...pair, gap, comment: line.trim() === '' ? '' : line };
}

export const emptyPair: EnvPair = {
  kind: 'pair',
  lead: '',
  key: '',
  equals: '=',
  value: '',
  gap: '',
  comment: '',
};

function parseLine(line: string): EnvLine {
  if (line.trim() === '') return { kind: 'blank', line };
  const comment = /^(\s*#\s?)(.*)$/s.exec(line);
  if (comment) return { kind: 'comment', lead: comment[1] ?? '', words: comment[2] ?? '' };
  return parsePair(line) ?? { kind: 'other', line };
}

function parsePair(line: string): EnvPair | undefined {
  const head = /^(\s*(?:export\s+)?)((?:[A-Za-z_][\w.-]*)?)(\s*=)(\s*)(.*)$/s.exec(line);
  if (!head) return undefined;
  const [, lead = '', key = '', equals = '', blanks = '', rest = ''] = head;
  if (rest === '' || rest.startsWith('#')) return withTail({ lead, key, equals, value: '' }, blanks + rest);
  const value = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')/s.exec(rest)?.[0] ?? plainValue(rest);
  return withTail({ lead, key, equals: equals + blanks, value }, rest.slice(value.length));
}

/** Up to the blanks before a comment or the end; nothing where a quote opens that does not close. */
function plainValue(rest: string): string {
  return /^["']/.test(rest) ? '' : (/^.*?(?=\s+#|\s*$)/s.exec(rest)?.[0] ?? '');
}

function withTail(pair: Omit<EnvPair, 'kind' | 'gap' | 'comment'>, tail: string): EnvPair | undefined {
  if (tail.trim() === '') return { kind: 'pair', ...pair, gap: tail, comment: '' };
  const [, gap, comment] = /^(\s+#\s?)(.*)$/s.exec(tail) ?? [];
  return gap === undefined ? undefined : { kind: 'pair', ...pair, gap, comment: comment ?? '' };
}

function printLine(line: EnvLine): string {
  switch (line.kind) {
    case 'pair':
      return line.lead + line.key + line.equals + line.value + line.gap + line.comment;
    case 'comment':
      return line.lead + line.words;
    case 'blank':
    case 'other':
      return line.line;
  }
}

/** Without blanks at the ends; in quotes where a `#` behind a blank, or a quote that opens it, would end the value. */
function safeValue(words: string): string {
  const value = words.trim();
  const isQuoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')$/.test(value);
  if (isQuoted || !/(?:^|\s)#|^["']/.test(value)) return value;
  return /["\\]/.test(value) ? `'${value.replaceAll("'", '')}'` : `"${value}"`;
}
