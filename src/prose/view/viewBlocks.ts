/** A block as it is shown while nobody writes in it. */
export type ViewBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly start: number | undefined;
      readonly items: readonly (readonly ViewBlock[])[];
    }
  /** Shown as its source; `name` is the name of the syntax tree's node. */
  | { readonly kind: 'raw'; readonly name: string; readonly source: string };

const deepest = 12;

/**
 * The blocks of a text, quickly and roughly: enough to look as the editor will. Whatever is not recognised is a paragraph,
 * so every word is shown. Linear in the text.
 */
export function viewBlocks(text: string): readonly ViewBlock[] {
  return readLines(text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/), 0);
}

function readLines(lines: readonly string[], depth: number): readonly ViewBlock[] {
  const blocks: ViewBlock[] = [];
  for (let from = 0; from < lines.length;) {
    if (isBlank(lines[from])) from += 1;
    else {
      const to = endOfBlock(lines, from);
      blocks.push(readBlock(lines.slice(from, to), depth));
      from = to;
    }
  }
  return blocks;
}

function readBlock(lines: readonly string[], depth: number): ViewBlock {
  const [first = ''] = lines;
  const name = rawName(first, lines[1]);
  const source = () => trimBlankEnd(lines).join('\n').trimStart();
  if (name !== undefined) return { kind: 'raw', name, source: source() };
  if (!item.test(first)) return { kind: 'paragraph', text: lines.map((line) => line.trimStart()).join('\n') };
  if (depth >= deepest || lines.some((line) => box.test(line)))
    return { kind: 'raw', name: 'list', source: source() };
  return readList(lines, depth);
}

function readList(lines: readonly string[], depth: number): ViewBlock {
  const width = indentOf(lines[0]);
  const starts = lines.flatMap((line, index) =>
    item.test(line) && indentOf(line) < width + 2 ? [index] : [],
  );
  const items = starts.map((from, index) => readItem(lines.slice(from, starts[index + 1]), depth));
  const number = /^\s*(\d+)/.exec(lines[0] ?? '')?.[1];
  return { kind: 'list', start: number === undefined ? undefined : Number(number), items };
}

function readItem(lines: readonly string[], depth: number): readonly ViewBlock[] {
  const marker = item.exec(lines[0] ?? '')?.[0].length ?? 0;
  const inner = lines.map((line, index) =>
    line.slice(index === 0 ? marker : Math.min(marker, indentOf(line))),
  );
  return readLines(inner, depth + 1);
}

const item = /^ {0,12}(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?=\S)|[ \t]|$)/;
const box = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s/;
const fence = /^ {0,3}(?:`{3,}|~{3,})/;
const rule = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/;

/** The kind of a block that is shown as its source, undefined for paragraphs and lists. */
function rawName(line: string, next: string | undefined): string | undefined {
  if (fence.test(line)) return 'code';
  if (/^ {0,3}#{1,6}(?:\s|$)/.test(line) || isUnderlined(line, next)) return 'heading';
  if (rule.test(line)) return 'thematicBreak';
  if (/^ {0,3}>/.test(line)) return 'blockquote';
  if (/^ {0,3}(?:<!--|<\/?[a-z][^<>]*>\s*$)/i.test(line)) return 'html';
  if (line.includes('|') && /^[\s:|-]*-[\s:|-]*$/.test(next ?? '') && (next ?? '').includes('|'))
    return 'table';
  return /^ {0,3}\[[^\]]+\]:\s/.test(line) ? 'definition' : undefined;
}

function isUnderlined(line: string, next: string | undefined): boolean {
  return !item.test(line) && /^ {0,3}(?:=+|-+) *$/.test(next ?? '');
}

/** The line behind the block that begins at `from`. */
function endOfBlock(lines: readonly string[], from: number): number {
  const first = lines[from] ?? '';
  const name = rawName(first, lines[from + 1]);
  if (name === 'code')
    return closing(lines, from, (line) => line.trim().startsWith(fence.exec(first)?.[0].trim() ?? '```'));
  if (name === 'html' && first.includes('<!--'))
    return closing(lines, from - 1, (line) => line.includes('-->'));
  if (name === 'heading') return from + (isUnderlined(first, lines[from + 1]) ? 2 : 1);
  if (name === 'thematicBreak') return from + 1;
  if (item.test(first) && name === undefined) return endOfList(lines, from);
  const ends = (line: string, index: number) =>
    isBlank(line) ||
    (name === undefined && (item.test(line) || rawName(line, lines[from + 1 + index + 1]) !== undefined));
  const end = lines.slice(from + 1).findIndex(ends);
  return end === -1 ? lines.length : from + 1 + end;
}

function closing(lines: readonly string[], from: number, closes: (line: string) => boolean): number {
  const end = lines.slice(from + 1).findIndex(closes);
  return end === -1 ? lines.length : from + 1 + end + 1;
}

/** A list goes on over blank lines as long as an item with the same sign or an indented line follows. */
function endOfList(lines: readonly string[], from: number): number {
  const inner = indentOf(lines[from]) + 2;
  const sign = signOf(lines[from]);
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const goesOn = isBlank(line) || indentOf(line) >= inner || (signOf(line) === sign && !rule.test(line));
    const lazy = !isBlank(lines[at - 1]) && !item.test(line) && rawName(line, lines[at + 1]) === undefined;
    if (!goesOn && !lazy) return at;
  }
  return lines.length;
}

/** The bullet, or the sign behind the number; '' when the line begins no item. */
function signOf(line = ''): string {
  return item.exec(line)?.[0].trim().slice(-1) ?? '';
}

function trimBlankEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

function indentOf(line = ''): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

function isBlank(line = ''): boolean {
  return line.trim() === '';
}
