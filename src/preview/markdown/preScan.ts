import { lineEnd, nextLine } from '@/core/lines.ts';

/**
 * Why a section is too intricate to be parsed, or undefined for the sections that people write. Linear.
 *
 * A few kilobytes of markers can keep a markdown parser busy for minutes. This finds the known shapes at once; the
 * worker's time budget stands behind it for the others.
 */
export function preScan(markdown: string): string | undefined {
  if (markdown.length > LONGEST_SECTION) return `it is longer than ${count(LONGEST_SECTION)} characters`;
  const paragraph: Paragraph = { fence: undefined, marks: 0 };
  for (let from = 0; ;) {
    const to = lineEnd(markdown, from);
    if (to - from > LONGEST_LINE) return `one of its lines is longer than ${count(LONGEST_LINE)} characters`;
    const reason = scanLine(markdown.slice(from, to), paragraph);
    if (reason !== undefined) return reason;
    if (to === markdown.length) return undefined;
    from = nextLine(markdown, to);
  }
}

const LONGEST_SECTION = 1_000_000;
const LONGEST_LINE = 20_000;
const DEEPEST_LINE = 24;
const WIDEST_INDENT = 200;
const MOST_MARKS = 1_500;

interface Paragraph {
  /** The fence that the lines stand in. Code is not searched for emphasis and links. */
  fence: string | undefined;
  /** Inline marks since the paragraph, item or row began. */
  marks: number;
}

function scanLine(line: string, paragraph: Paragraph): string | undefined {
  const lead = readLead(line);
  const words = line.slice(lead.to);
  if (passFence(words, paragraph)) return undefined;
  if (lead.depth > DEEPEST_LINE && !isBreak(line))
    return `one of its lines begins with more than ${DEEPEST_LINE} list or quote marks`;
  if (lead.blanks >= WIDEST_INDENT)
    return `one of its lines is indented by ${WIDEST_INDENT} characters or more`;
  if (words === '' || lead.isItem || /^[|#]/.test(words)) paragraph.marks = 0;
  paragraph.marks += countMarks(words);
  return paragraph.marks > MOST_MARKS
    ? `one of its paragraphs holds more than ${count(MOST_MARKS)} marks such as * [ and \``
    : undefined;
}

/** True for the lines of fenced code, its fences among them. */
function passFence(words: string, paragraph: Paragraph): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(words)?.[0];
  const open = paragraph.fence;
  if (open !== undefined) {
    if (fence?.startsWith(open) && words.trimEnd() === fence) paragraph.fence = undefined;
    return true;
  }
  if (fence === undefined || (fence.startsWith('`') && words.includes('`', fence.length))) return false;
  paragraph.fence = fence;
  paragraph.marks = 0;
  return true;
}

interface Lead {
  /** List and quote marks before the words. */
  depth: number;
  blanks: number;
  isItem: boolean;
  /** Where the words begin. */
  to: number;
}

function readLead(line: string): Lead {
  const lead: Lead = { depth: 0, blanks: 0, isItem: false, to: 0 };
  for (;;) {
    const blanks = lead.to;
    while (isBlank(line, lead.to)) lead.to += 1;
    lead.blanks = Math.max(lead.blanks, lead.to - blanks);
    const length = markLength(line, lead.to);
    if (length === 0) return lead;
    lead.isItem ||= line[lead.to] !== '>';
    lead.depth += 1;
    lead.to += length;
  }
}

/** Length of the list or quote mark at an offset of a line, 0 when there is none. */
function markLength(line: string, at: number): number {
  const first = line.charAt(at);
  if (first === '>') return 1;
  const digits = /^\d{1,9}(?=[.)])/.exec(line.slice(at, at + 10))?.[0].length ?? 0;
  if (digits === 0 && !/^[-*+]/.test(first)) return 0;
  const end = at + (digits === 0 ? 1 : digits + 1);
  return end >= line.length || isBlank(line, end) ? end - at : 0;
}

/** `- - -`, `* * *`: a line of one mark only is a thematic break, however long. */
function isBreak(line: string): boolean {
  return /[*_-]/.test(line) && new Set(line.replaceAll(/[ \t]/g, '')).size === 1;
}

function countMarks(words: string): number {
  return words.match(/[*_~[\]`<&!\\]/g)?.length ?? 0;
}

function isBlank(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code === 32 || code === 9;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
