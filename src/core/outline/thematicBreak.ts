import { ASTERISK, DASH, UNDERSCORE, isBlankCode } from './characters.ts';

/** Whether `text[at, end)` is a thematic break: three or more of one of `*`, `-`, `_`, with nothing but blanks between. */
export function isThematicBreak(text: string, at: number, end: number): boolean {
  const marker = text.charCodeAt(at);
  if (marker !== ASTERISK && marker !== DASH && marker !== UNDERSCORE) return false;
  let count = 0;
  for (let offset = at; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === marker) count++;
    else if (!isBlankCode(code)) return false;
  }
  return count >= 3;
}
