import type { FrontMatter } from '../block.ts';
import type { Range } from '../range.ts';
import { toNextLine } from './line.ts';
import type { Line } from './line.ts';

/**
 * The YAML front matter with which the text begins, if it does: a line `---`, lines that look like YAML with at least
 * one `key:` among them, a line `---`. The line moves behind it; else it does not move.
 *
 * A break, some prose and another break are no front matter, although remark would take them for it.
 */
export function readFrontMatter(line: Line): FrontMatter | undefined {
  const before = { ...line };
  const matter = toNextLine(line) && isFence(line) ? readMatter(line, line.start) : undefined;
  if (!matter) Object.assign(line, before);
  return matter;
}

function readMatter(line: Line, from: number): FrontMatter | undefined {
  const lines: Range[] = [];
  let hasKey = false;
  while (toNextLine(line)) {
    if (isFence(line)) return hasKey ? { kind: 'frontMatter', from, to: line.end, lines } : undefined;
    const content = line.text.slice(line.start, Math.min(line.end, line.start + LONGEST_KEY));
    hasKey ||= KEY.test(content);
    if (!KEY.test(content) && !OTHER.test(content)) return undefined;
    lines.push({ from: line.start, to: line.end });
  }
  return undefined;
}

function isFence(line: Line): boolean {
  return FENCE.test(line.text.slice(line.start, line.end));
}

const LONGEST_KEY = 200;
const FENCE = /^---[ \t]*$/;
const KEY = /^(?:[\w$./][^:#]*|"[^"]*"|'[^']*')[ \t]*:(?:[ \t]|$)/;
/** Blank lines, indented lines, comments, list entries. */
const OTHER = /^(?:$|[ \t]|#|-(?:[ \t]|$))/;
