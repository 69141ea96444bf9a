import { ASTERISK, DASH, UNDERSCORE, isBlankCode } from './characters.ts';
import type { Line } from './line.ts';

/**
 * Whether the line from its first word on is a thematic break: three or more of one of `*`, `-`, `_`, with nothing but
 * blanks between. However many marks of a line are asked about, the line is read once.
 */
export function isThematicBreak(line: Line): boolean {
  const { text, word, end } = line;
  const marker = text.charCodeAt(word);
  if (marker !== ASTERISK && marker !== DASH && marker !== UNDERSCORE) return false;
  if (word <= line.breakStop && marker === line.breakCode) return false;
  let count = 0;
  for (let offset = word; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === marker) count++;
    else if (!isBlankCode(code)) return noteStop(line, offset, marker);
  }
  return count >= 3;
}

function noteStop(line: Line, offset: number, marker: number): false {
  line.breakStop = offset;
  line.breakCode = marker;
  return false;
}
