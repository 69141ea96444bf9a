/**
 * One value of front matter on one line, as YAML writes it: plain, in single or in double quotes. Lists and maps in
 * brackets count as plain words. Tags, anchors and blocks over several lines are not read here.
 */
export function yamlWordsEnd(text: string, from: number, to: number): number | undefined {
  const line = text.slice(from, to);
  const [found] = SCALAR.exec(line) ?? [];
  if (found === undefined) return undefined;
  const words = found.trimEnd();
  return /^["']/.test(words) || words === '' || isPlain(words) ? from + words.length : undefined;
}

export function yamlDecode(written: string): string {
  if (/^".*"$/s.test(written)) return written.slice(1, -1).replace(/\\(?:u([\da-f]{4})|(.))/gi, unescaped);
  if (/^'.*'$/s.test(written)) return written.slice(1, -1).replaceAll("''", "'");
  return written;
}

/** Words in the quotes that the value had before; plain words get double quotes where YAML needs them. */
export function yamlEncode(words: string, before: string): string {
  if (before.startsWith('"')) return inDoubleQuotes(words);
  const isPrintable = !CONTROL.test(words);
  if (before.startsWith("'") && isPrintable) return `'${words.replaceAll("'", "''")}'`;
  return words === '' || (isPrintable && isPlain(words)) ? words : inDoubleQuotes(words);
}

function inDoubleQuotes(words: string): string {
  const escaped = words.replace(/["\\]/g, '\\$&');
  return `"${escaped.replace(ALL_CONTROL, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

function unescaped(_: string, hex: string | undefined, character: string | undefined): string {
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  return ESCAPES[character ?? ''] ?? character ?? '';
}

/** Whether YAML reads the words as they stand. */
function isPlain(words: string): boolean {
  if (/^\[.*\]$|^\{.*\}$/.test(words)) return !/[[\]{}]/.test(words.slice(1, -1));
  return !/^[\s\-?:,[\]{}#&*!|>'"%@`](?!\S)|^[,[\]{}#&*!|>'"%@`]|: |:$| #|^\s|\s$/.test(words);
}

/** A quoted value, or all up to a comment. */
const SCALAR =
  /^(?:"(?:[^"\\]|\\.)*"(?=\s*(?:\s#.*)?$)|'(?:[^']|'')*'(?=\s*(?:\s#.*)?$)|(?!["'])[^\n\r]*?(?=\s+#|$))/;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u;
const ALL_CONTROL = new RegExp(CONTROL.source, 'gu');
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };
