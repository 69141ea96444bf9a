import type { Block, Item, List } from './block.ts';
import { contentEnd, lineEnd, lineStart } from './lines.ts';
import type { Row, Value } from './plan.ts';
import type { Range } from './range.ts';
import { readTask } from './readTask.ts';
import { framedWords } from './rowFrame.ts';
import type { TaskGrammar } from './task.ts';
import type { RowPattern } from './template.ts';

/**
 * The rows of a list, nested ones behind their parent, in the text's order. Paths are the field's with a number each.
 * Words that stand behind a nested list, and so in no item's own words, are a row that is marked `behind`. A row of the
 * shape of one of the patterns has what they fix around its value.
 */
export function readRows(
  text: string,
  list: List,
  field: string,
  grammar: TaskGrammar,
  patterns: readonly RowPattern[] = [],
): readonly Row[] {
  const rows: Row[] = [];
  addList({ text, field, grammar, patterns, rows }, list, 0, undefined);
  return rows;
}

/** Whether any item of the list, at any depth, is a task. */
export function holdsTasks(text: string, list: List, grammar: TaskGrammar): boolean {
  return list.items.some(
    (item) =>
      item.box !== undefined ||
      isTask(text, item, grammar) ||
      item.children.some((child) => blockHoldsTasks(text, child, grammar)),
  );
}

/** What lines behind an item's first begin with: its container's prefix, then blanks up to its content. */
export function itemPrefix(text: string, item: Item): string {
  const start = lineStart(text, item.marker.from);
  const outer = text.slice(start, item.marker.from).replace(/[^>\s]/g, ' ');
  return outer + ' '.repeat(Math.max(0, item.contentColumn - columnsOf(outer)));
}

interface Gathering {
  readonly text: string;
  readonly field: string;
  readonly grammar: TaskGrammar;
  readonly patterns: readonly RowPattern[];
  readonly rows: Row[];
}

function addList(gathering: Gathering, list: List, depth: number, parent: string | undefined): void {
  for (const item of list.items) {
    const path = `${gathering.field}/${gathering.rows.length + 1}`;
    const pieces = piecesOf(gathering, item.children);
    const [first] = pieces;
    const head = first && !isList(first) ? first : undefined;
    const row = readRow(gathering, item, path, depth, head);
    gathering.rows.push(parent === undefined ? row : { ...row, parent });
    for (const piece of head ? pieces.slice(1) : pieces) {
      if (isList(piece)) addList(gathering, piece, depth + 1, path);
      else gathering.rows.push(rowBehind(gathering, item, piece, depth + 1, path));
    }
  }
}

/** An item's own words and the lists between them, in order. */
function piecesOf(
  { text, grammar }: Pick<Gathering, 'text' | 'grammar'>,
  children: readonly Block[],
): readonly (Range | List)[] {
  const pieces: (Range | List)[] = [];
  for (const child of children) {
    const last = pieces.at(-1);
    if (isContainer(child) && blockHoldsTasks(text, child, grammar))
      pieces.push(...piecesOf({ text, grammar }, child.children));
    else if (child.kind === 'list') pieces.push(child);
    else if (last && !isList(last)) pieces[pieces.length - 1] = { from: last.from, to: child.to };
    else pieces.push({ from: child.from, to: child.to });
  }
  return pieces;
}

function isList(piece: Range | List): piece is List {
  return 'items' in piece;
}

function isContainer(block: Block): block is Extract<Block, { kind: 'quote' | 'footnote' }> {
  return block.kind === 'quote' || block.kind === 'footnote';
}

function readRow(
  { text, field, grammar, patterns }: Gathering,
  item: Item,
  path: string,
  depth: number,
  head: Range | undefined,
): Row {
  const from = contentStart(text, item);
  const firstEnd = Math.min(lineEnd(text, from), Math.max(item.to, from));
  const to = head ? Math.max(from, contentEnd(text, head)) : item.children.length > 0 ? from : firstEnd;
  const task = readTask(text, item, from, firstEnd, grammar);
  const part = partOf(text, item);
  const words = task ? { from: task.words.from, to: to > firstEnd ? to : task.words.to } : { from, to };
  const form = head && opensABlock(text, item) ? 'blocks' : 'row';
  const framed = form === 'row' ? framedWords(patterns, text, words) : undefined;
  const value: Value = { path, form, prefix: itemPrefix(text, item), ...(framed?.words ?? words) };
  const row: Row = { path, field, item, depth, part, value };
  const whole = framed ? { ...row, frame: framed.frame } : row;
  return task ? { ...whole, task } : whole;
}

/** Words behind a nested list, as a row of the list's depth: their lines go on where the item's own words end. */
function rowBehind(
  { text, field, rows }: Gathering,
  item: Item,
  words: Range,
  depth: number,
  parent: string,
): Row {
  const path = `${field}/${rows.length + 1}`;
  const start = lineStart(text, words.from);
  const to = contentEnd(text, words);
  const part = { from: start, to: lineEnd(text, to) };
  const prefix = text.slice(start, words.from).replace(/[^>\s]/g, ' ');
  const value: Value = { path, form: 'blocks', prefix, from: words.from, to };
  return { path, field, item, depth, parent, part, value, behind: true };
}

/** Words that are no paragraph, code for example, are written as they are. */
function opensABlock(text: string, item: Item): boolean {
  const first = item.children[0];
  return first !== undefined && first.kind !== 'paragraph' && lineStart(text, first.from) <= item.marker.from;
}

/** Blank lines at the end of code that nothing closes are not the row's: they part it from what follows. */
function partOf(text: string, { marker, to }: Item): Range {
  return {
    from: lineStart(text, marker.from),
    to: lineEnd(text, contentEnd(text, { from: marker.to, to: Math.max(to, marker.to) })),
  };
}

function contentStart(text: string, item: Item): number {
  let at = item.marker.to;
  const limit = lineEnd(text, at);
  while (at < limit && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at += 1;
  return at === limit ? Math.min(limit, item.marker.to + 1) : at;
}

function isTask(text: string, item: Item, grammar: TaskGrammar): boolean {
  const from = contentStart(text, item);
  const first = text.charAt(from);
  return (
    (first === '[' || first === '\\') &&
    readTask(text, item, from, lineEnd(text, from), grammar) !== undefined
  );
}

function blockHoldsTasks(text: string, block: Block, grammar: TaskGrammar): boolean {
  if (block.kind === 'list') return holdsTasks(text, block, grammar);
  return isContainer(block) && block.children.some((child) => blockHoldsTasks(text, child, grammar));
}

function columnsOf(blanks: string): number {
  let columns = 0;
  for (const character of blanks) columns += character === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
