import { isBlankLine } from '../lines.ts';

/** Where a row's lines hang: what stands before its bullet, and the bullet. */
export interface Hanger {
  readonly lead: string;
  readonly marker: string;
}

/**
 * The lines of a row, with all that is nested in it, behind another indentation and with another bullet. Lines that
 * belong to its words go in or out as far as the words' column does; lazy lines stay where they are.
 */
export function transplant(lines: string, from: Hanger, to: Hanger): string {
  const [first = '', ...rest] = lines.split(/(\r\n|\n|\r)/);
  const words = first.slice(from.lead.length + from.marker.length);
  const moved = rest.map((line, at) => (at % 2 === 1 ? movedLine(line, from, to) : line));
  return [to.lead + to.marker + words, ...moved].join('');
}

function movedLine(line: string, from: Hanger, to: Hanger): string {
  if (isBlankLine(line, 0)) return line;
  if (!line.startsWith(from.lead)) return from.lead.includes('>') ? to.lead + line.trimStart() : line;
  const own = line.slice(from.lead.length);
  const blanks = /^[ \t]*/.exec(own)?.[0] ?? '';
  const wider = to.marker.length - from.marker.length;
  if (wider === 0 || (blanks.length <= from.marker.length && !blanks.includes('\t'))) return to.lead + own;
  if (wider > 0) return to.lead + ' '.repeat(wider) + own;
  const spare = /^ */.exec(own)?.[0].length ?? 0;
  return to.lead + own.slice(Math.min(spare, -wider));
}
