import type { Html } from '../block.ts';
import type { Range } from '../range.ts';
import { DASH, GREATER_THAN, LESS_THAN, QUESTION, RIGHT_BRACKET, isLetter } from './characters.ts';
import { htmlCondition } from './htmlStart.ts';
import { isBlank } from './line.ts';
import type { Line } from './line.ts';

/** An HTML block that may go on. */
export interface OpenHtml {
  readonly kind: 'html';
  readonly from: number;
  to: number;
  readonly condition: Html['condition'];
  readonly lines: Range[];
  closed: boolean;
}

/** The HTML block that opens at the line's first word, if one does; it may be closed already. Its indentation is its own. */
export function openHtml(line: Line): OpenHtml | undefined {
  const condition = htmlCondition(line.text, line.word, line.end);
  if (condition === 0) return undefined;
  const lines = [{ from: line.offset, to: line.end }];
  const closed = holdsEnd(condition, line.text, line.word + FIRST_END[condition], line.end);
  return { kind: 'html', from: line.offset, to: line.end, condition, lines, closed };
}

/** The block that a line of nothing but a tag would open, from its indentation at `from` to its end, if it is one. */
export function openLooseTag(text: string, from: number, words: Range): OpenHtml | undefined {
  const isTag = text.charCodeAt(words.from) === LESS_THAN && htmlCondition(text, words.from, words.to) === 7;
  if (!isTag) return undefined;
  return { kind: 'html', from, to: words.to, condition: 7, lines: [{ from, to: words.to }], closed: false };
}

/** Takes a further line into the block. False, and nothing taken, when the block is over before it. */
export function continueHtml(html: OpenHtml, line: Line): boolean {
  if (html.condition >= 6 && isBlank(line)) return false;
  html.lines.push({ from: line.offset, to: line.end });
  html.to = line.end;
  html.closed = holdsEnd(html.condition, line.text, line.offset, line.end);
  return true;
}

export function finishHtml({ from, to, condition, lines }: OpenHtml): Html {
  return { kind: 'html', from, to, condition, lines };
}

/** Where, counted from the `<`, the end may begin at the earliest: `<!-->` and `<?>` are whole. */
const FIRST_END: Record<Html['condition'], number> = { 1: 1, 2: 2, 3: 1, 4: 3, 5: 9, 6: 0, 7: 0 };

/** Whether the end that the condition waits for lies in `text[at, end)`. */
function holdsEnd(condition: Html['condition'], text: string, at: number, end: number): boolean {
  if (condition >= 6) return false;
  for (let offset = at; offset < end; offset++)
    if (text.charCodeAt(offset) === GREATER_THAN && endsAt(condition, text, at, offset)) return true;
  return false;
}

/** Whether the `>` at `bracket` is the end, looking back no further than `at`. */
function endsAt(condition: Html['condition'], text: string, at: number, bracket: number): boolean {
  if (condition === 1) return endsRaw(text, at, bracket);
  if (condition === 2) return bracket - 2 >= at && runBefore(text, bracket - 2, bracket, DASH) === 2;
  if (condition === 3) return bracket > at && text.charCodeAt(bracket - 1) === QUESTION;
  if (condition === 4) return true;
  // remark takes the brackets of `]]>` two by two, so that an odd run does not end the block.
  const run = runBefore(text, at, bracket, RIGHT_BRACKET);
  return run >= 2 && run % 2 === 0;
}

function endsRaw(text: string, at: number, bracket: number): boolean {
  let name = bracket;
  while (name > at && bracket - name < LONGEST_RAW && isLetter(text.charCodeAt(name - 1))) name--;
  if (name - 2 < at || text.charCodeAt(name - 2) !== LESS_THAN) return false;
  return RAW_END.test(text.slice(name - 1, bracket));
}

const LONGEST_RAW = 8;
const RAW_END = /^\/(?:pre|script|style|textarea)$/i;

/** How many times `code` stands right before `bracket`, looking back no further than `at`. */
function runBefore(text: string, at: number, bracket: number, code: number): number {
  let start = bracket;
  while (start > at && text.charCodeAt(start - 1) === code) start--;
  return bracket - start;
}
