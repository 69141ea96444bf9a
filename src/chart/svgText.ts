/**
 * Any words as text of an XML document: signs of markup as entities, and a replacement character for what XML 1.0 may not
 * hold (control characters, lone surrogates).
 */
export function xmlText(words: string): string {
  return words
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\t\n\r]/g, ' ');
}

/** Words in lines of at most `width` pixels at a font size, as far as that can be told without drawing; the last ends in `…` where words are left. */
export function wrapWords(words: string, width: number, fontSize: number, most: number): readonly string[] {
  const lines: string[] = [];
  let left = words.trim();
  while (left !== '' && lines.length < most) {
    const line = lineOf(left, width / fontSize);
    left = left.slice(line.length).trimStart();
    lines.push(lines.length === most - 1 && left !== '' ? shortened(line, width / fontSize) : line.trimEnd());
  }
  return lines;
}

/** The longest beginning that fits, up to a blank where there is one; a single character at least. */
function lineOf(words: string, ems: number): string {
  let [taken, at, blank] = [0, 0, 0];
  for (const character of words) {
    taken += emsOf(character);
    if (taken > ems && at > 0) return words.slice(0, character === ' ' || blank === 0 ? at : blank);
    at += character.length;
    if (character === ' ') blank = at;
  }
  return words;
}

function shortened(line: string, ems: number): string {
  return `${lineOf(line.trimEnd(), ems - 1).trimEnd()}…`;
}

/** About how wide a character is, in ems; a little too wide rather than too narrow. */
function emsOf(character: string): number {
  if (
    /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFF}]/u.test(
      character,
    )
  )
    return 1;
  if (/[ijl.,:;'|! ]/.test(character)) return 0.32;
  return /[A-Zmw@%—]/.test(character) ? 0.74 : 0.57;
}

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
