import type { Block, Item, List } from './block.ts';
import { lineEnd, lineStart } from './lines.ts';
import type { Row, Value } from './plan.ts';
import { readTask, type TaskGrammar } from './task.ts';

/** The rows of a list, nested ones behind their parent. Paths are the field's with a number each. */
export function readRows(text: string, list: List, field: string, grammar: TaskGrammar): readonly Row[] {
  const rows: Row[] = [];
  addRows(text, list, { field, grammar, rows }, 0, undefined);
  return rows;
}

/** Whether any item of the list, at any depth, is a task. */
export function holdsTasks(text: string, list: List, grammar: TaskGrammar): boolean {
  return list.items.some(
    (item) => item.box !== undefined || isTask(text, item, grammar) || nestedTasks(text, item, grammar),
  );
}

/** What lines behind an item's first begin with: its container's prefix, then blanks up to its content. */
export function itemPrefix(text: string, item: Item): string {
  const start = lineStart(text, item.marker.from);
  const outer = text.slice(start, item.marker.from).replace(/[^>\s]/g, ' ');
  return outer + ' '.repeat(Math.max(0, item.contentColumn - columnsOf(outer)));
}

interface Gathering {
  readonly field: string;
  readonly grammar: TaskGrammar;
  readonly rows: Row[];
}

function addRows(
  text: string,
  list: List,
  gathering: Gathering,
  depth: number,
  parent: string | undefined,
): void {
  for (const item of list.items) {
    const path = `${gathering.field}/${gathering.rows.length + 1}`;
    const row = readRow(text, item, path, gathering, depth);
    gathering.rows.push(parent === undefined ? row : { ...row, parent });
    for (const inner of listsIn(item.children)) addRows(text, inner, gathering, depth + 1, path);
  }
}

function readRow(text: string, item: Item, path: string, { field, grammar }: Gathering, depth: number): Row {
  const from = contentStart(text, item);
  const firstEnd = Math.min(lineEnd(text, from), Math.max(item.to, from));
  const to = Math.max(from, ownEnd(item, firstEnd));
  const task = readTask(text, item, from, firstEnd, grammar);
  const part = {
    from: lineStart(text, item.marker.from),
    to: lineEnd(text, Math.max(item.to, item.marker.to)),
  };
  const value: Value = {
    path,
    form: 'row',
    prefix: itemPrefix(text, item),
    from: task ? task.words.from : from,
    to: task && to <= firstEnd ? task.words.to : to,
  };
  return task ? { path, field, item, depth, part, value, task } : { path, field, item, depth, part, value };
}

/** End of the item's own words: of what stands before its first nested list. */
function ownEnd(item: Item, firstEnd: number): number {
  let end = -1;
  for (const child of item.children) {
    const [list] = listsIn([child]);
    if (list) return end < 0 ? list.from : end;
    end = child.to;
  }
  return end < 0 ? firstEnd : end;
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

function nestedTasks(text: string, item: Item, grammar: TaskGrammar): boolean {
  return listsIn(item.children).some((list) => holdsTasks(text, list, grammar));
}

/** The lists among blocks, also those in a quote. */
function listsIn(blocks: readonly Block[]): readonly List[] {
  return blocks.flatMap((block) =>
    block.kind === 'list' ? [block] : block.kind === 'quote' ? listsIn(block.children) : [],
  );
}

function columnsOf(blanks: string): number {
  let columns = 0;
  for (const character of blanks) columns += character === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
