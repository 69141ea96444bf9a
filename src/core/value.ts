import { wholeSlot } from './findSlots.ts';
import { endingNear, splitLines } from './lines.ts';
import type { Value, ValueForm } from './plan.ts';
import { yamlDecode, yamlEncode } from './yamlScalar.ts';

/**
 * What the text says at a value: line endings as LF, container prefixes and escapes of its form taken off.
 * A value that is one slot says nothing yet and reads as ''.
 */
export function readValue(text: string, value: Value): string {
  const words = wordsAt(text, value);
  return isHint(text, value, words) ? '' : words;
}

/** The slot that stands in for the words, without its brackets; undefined where there are words or nothing. */
export function hintOf(text: string, value: Value): string | undefined {
  const words = wordsAt(text, value);
  return isHint(text, value, words) ? wholeSlot(words) : undefined;
}

/** As `readValue`, with a slot read as the words that it is. */
export function wordsAt(text: string, value: Value): string {
  const slice = text.slice(value.from, value.to);
  const words = slice.includes('\n') || slice.includes('\r') ? joinLines(slice, value.prefix) : slice;
  return unguard(value.form, words);
}

/** What a draft will read as once written: the form's own idea of white space and line ends. */
export function normalise(form: ValueForm, draft: string): string {
  const plain = splitLines(draft).join('\n');
  switch (form) {
    case 'line':
    case 'heading':
    case 'yaml':
      return inOneLine(plain);
    case 'ticked':
      return inOneLine(plain).replace(/^`([^`]*)`$/, '$1');
    case 'cell':
      return unescapePipes(inOneLine(plain));
    case 'row':
      return plain.trim();
    case 'blocks':
      return plain
        .replace(/^(?:[ \t]*\n)+/, '')
        .trimEnd()
        .replace(/^ {1,3}(?=\S)/, '');
    case 'code':
    case 'raw':
      return plain;
  }
}

/**
 * The characters that say normalised words at this value's place. Lines at the head and at the end that say the same
 * as before are left as they stand, whatever their prefix and line ending.
 */
export function encode(text: string, value: Value, words: string): string {
  const before = text.slice(value.from, value.to);
  const guarded = guard(value.form, words, before);
  const lines = guarded.split('\n');
  const known = before.split(/(\r\n|\n|\r)/);
  if (lines.length === 1 || known.length === 1) return prefixed(text, value, lines).join('');
  return keepingLines(known, prefixed(text, value, lines), splitLines(before), lines, value.prefix);
}

/** Lines and line endings by turns, each line but the first with the prefix of its container. */
function prefixed(text: string, { from, prefix }: Value, lines: readonly string[]): readonly string[] {
  const ending = endingNear(text, from);
  return lines.flatMap((line, at) =>
    at === 0 ? [line] : [ending, line === '' ? prefix.trimEnd() : prefix + line],
  );
}

function keepingLines(
  known: readonly string[],
  written: readonly string[],
  before: readonly string[],
  lines: readonly string[],
  prefix: string,
): string {
  const said = before.map((line, at) => (at === 0 ? line : withoutPrefix(line, prefix)));
  const most = Math.min(said.length, lines.length) - 1;
  let head = 0;
  while (head < most && said[head] === lines[head]) head += 1;
  let tail = 0;
  while (tail < most - head && said.at(-1 - tail) === lines.at(-1 - tail)) tail += 1;
  return [
    ...known.slice(0, head * 2),
    ...written.slice(head * 2, written.length - tail * 2),
    ...known.slice(known.length - tail * 2),
  ].join('');
}

function joinLines(slice: string, prefix: string): string {
  return splitLines(slice)
    .map((line, at) => (at === 0 ? line : withoutPrefix(line, prefix)))
    .join('\n');
}

/** A line without its container's prefix; less of the prefix is taken when the line has less of it. */
function withoutPrefix(line: string, prefix: string): string {
  let at = 0;
  while (at < prefix.length && at < line.length && isPrefixCharacter(line.charAt(at), prefix.charAt(at)))
    at += 1;
  return line.slice(at);
}

function isPrefixCharacter(found: string, expected: string): boolean {
  return found === expected || (expected === ' ' && found === '\t');
}

function inOneLine(plain: string): string {
  return plain.replace(/\s*\n\s*/g, ' ').trim();
}

/** In front matter, brackets without quotes are a list. */
function isHint(text: string, { form, from, to }: Value, words: string): boolean {
  if (form === 'raw' || form === 'code' || words.length >= LONGEST_HINT) return false;
  return (form !== 'yaml' || text.slice(from, to) !== words) && wholeSlot(words) !== undefined;
}

/** Escapes what would otherwise read as structure at this place; `before` is how the place was written. */
function guard(form: ValueForm, words: string, before: string): string {
  switch (form) {
    case 'cell':
      return escapePipes(words);
    case 'heading':
      return words.replace(/(^|\s)(#+)$/, (_, blank: string, marks: string) => `${blank}\\${marks}`);
    case 'row':
      return OPENS_A_BLOCK.test(words) ? `\\${words}` : words.replace(OPENS_A_NUMBER, '$1\\$2');
    case 'yaml':
      return yamlEncode(words, before);
    case 'line':
    case 'ticked':
    case 'blocks':
    case 'code':
    case 'raw':
      return words;
  }
}

function unguard(form: ValueForm, words: string): string {
  switch (form) {
    case 'cell':
      return unescapePipes(words);
    case 'heading':
      return words.replace(/(^|\s)\\(#+)$/, '$1$2');
    case 'row':
      return words.startsWith('\\') && OPENS_A_BLOCK.test(words.slice(1))
        ? words.slice(1)
        : words.replace(GUARDED_NUMBER, '$1$2');
    case 'yaml':
      return yamlDecode(words);
    case 'line':
    case 'ticked':
    case 'blocks':
    case 'code':
    case 'raw':
      return words;
  }
}

/** What begins a list, heading, quote, fence or rule when it stands first in an item. */
const OPENS_A_BLOCK = /^(?:[-+*](?=\s|$)|#{1,6}(?=\s|$)|>|`{3}|~{3}|\[[ xX]\](?=\s|$)|(?:[-*_][ \t]*){3,}$)/;
const OPENS_A_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;
const GUARDED_NUMBER = /^(\d{1,9})\\([.)])(?=\s|$)/;
const LONGEST_HINT = 500;

function escapePipes(words: string): string {
  return words.replace(/\\\\|\\?\|/g, (found) => (found === '|' ? '\\|' : found));
}

function unescapePipes(words: string): string {
  return words.replace(/\\\\|\\\|/g, (found) => (found === '\\|' ? '|' : found));
}
