import { wholeSlot } from './findSlots.ts';
import { endingNear, splitLines } from './lines.ts';
import type { Value, ValueForm } from './plan.ts';

/**
 * What the text says at a value: line endings as LF, container prefixes and escapes of its form taken off.
 * A value that is one slot says nothing yet and reads as ''.
 */
export function readValue(text: string, value: Value): string {
  const words = decode(text, value);
  return isHint(value.form, words) ? '' : words;
}

/** The slot that stands in for the words, without its brackets; undefined where there are words or nothing. */
export function hintOf(text: string, value: Value): string | undefined {
  const words = decode(text, value);
  return isHint(value.form, words) ? wholeSlot(words) : undefined;
}

/** What a draft will read as once written: the form's own idea of white space and line ends. */
export function normalise(form: ValueForm, draft: string): string {
  const plain = splitLines(draft).join('\n');
  switch (form) {
    case 'line':
    case 'heading':
    case 'yaml':
      return plain.replace(/\s*\n\s*/g, ' ').trim();
    case 'cell':
      return unescapePipes(plain.replace(/\s*\n\s*/g, ' ').trim());
    case 'blocks':
    case 'row':
      return plain
        .replace(/^(?:[ \t]*\n)+/, '')
        .trimEnd()
        .replace(/^[ \t]{1,3}(?=\S)/, '');
    case 'code':
    case 'raw':
      return plain;
  }
}

/** The characters that say a normalised draft at this value's place. */
export function encode(text: string, value: Value, words: string): string {
  const guarded = guard(value.form, words);
  const ending = endingNear(text, value.from);
  const lines = guarded.split('\n');
  if (lines.length === 1) return guarded;
  return lines.map((line, at) => (at === 0 ? line : prefixed(value.prefix, line))).join(ending);
}

function decode(text: string, value: Value): string {
  const slice = text.slice(value.from, value.to);
  const words = slice.includes('\n') || slice.includes('\r') ? joinLines(slice, value.prefix) : slice;
  return unguard(value.form, words);
}

function joinLines(slice: string, prefix: string): string {
  return splitLines(slice)
    .map((line, at) => (at === 0 ? line : withoutPrefix(line, prefix)))
    .join('\n');
}

/** A line without its container's prefix; less of the prefix is taken when the line has less of it. */
function withoutPrefix(line: string, prefix: string): string {
  let at = 0;
  while (at < prefix.length && at < line.length && samePrefixCharacter(line.charAt(at), prefix.charAt(at)))
    at += 1;
  return line.slice(at);
}

function samePrefixCharacter(found: string, expected: string): boolean {
  return found === expected || (expected === ' ' && found === '\t');
}

function prefixed(prefix: string, line: string): string {
  return line === '' ? prefix.trimEnd() : prefix + line;
}

function isHint(form: ValueForm, words: string): boolean {
  return form !== 'raw' && form !== 'code' && words.length < 500 && wholeSlot(words) !== undefined;
}

/** Escapes what would otherwise read as structure at this place. */
function guard(form: ValueForm, words: string): string {
  if (form === 'cell') return escapePipes(words);
  if (form === 'heading')
    return words.replace(/(^|\s)(#+)$/, (_, before: string, marks: string) => `${before}\\${marks}`);
  if (form === 'row') return OPENS_A_BLOCK.test(words) ? `\\${words}` : words;
  return words;
}

function unguard(form: ValueForm, words: string): string {
  if (form === 'cell') return unescapePipes(words);
  if (form === 'heading') return words.replace(/(^|\s)\\(#+)$/, '$1$2');
  if (form === 'row' && words.startsWith('\\') && OPENS_A_BLOCK.test(words.slice(1))) return words.slice(1);
  return words;
}

/** What begins a list, heading, quote, fence, rule or table row when it stands first in an item. */
const OPENS_A_BLOCK = /^(?:[-+*](?=\s|$)|#{1,6}(?=\s|$)|>|`{3}|~{3}|\[[ xX]\](?=\s|$)|(?:[-*_][ \t]*){3,}$)/;

function escapePipes(words: string): string {
  return words.replace(/\\\\|\\?\|/g, (found) => (found === '|' ? '\\|' : found));
}

function unescapePipes(words: string): string {
  return words.replace(/\\\\|\\\|/g, (found) => (found === '\\|' ? '|' : found));
}
