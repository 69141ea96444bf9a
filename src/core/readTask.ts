import type { Item } from './block.ts';
import type { Range } from './range.ts';
import type { Task, TaskGrammar, TaskState } from './task.ts';
import { readTaskHead } from './taskHead.ts';

/**
 * The task that an item's first line makes, read from `from` (the item's content) to `to` (that line's end);
 * undefined for an item that is no task. The head may hold, in any order, an ID in any dress and markers.
 */
export function readTask(
  text: string,
  item: Item,
  from: number,
  to: number,
  grammar: TaskGrammar,
): Task | undefined {
  const box = readBox(text, item, from, to);
  if (!box) return undefined;
  const { id, markers, words, struck } = readTaskHead(text, box.end, to, grammar);
  const state = struck ? 'skipped' : stateOf(text.slice(box.mark.from, box.mark.to));
  const task = { mark: box.mark, state, gfm: item.box !== undefined, markers, words };
  return id ? { ...task, id } : task;
}

/** What a mark says when its words are not struck through. Any blank is open. */
export function stateOf(mark: string): TaskState {
  return STATES[mark] ?? (/^\s*$/.test(mark) ? 'open' : 'unknown');
}

function readBox(
  text: string,
  item: Item,
  from: number,
  to: number,
): { mark: Range; end: number } | undefined {
  if (item.box) {
    const { from: start, to: end } = item.box;
    return { mark: { from: start + 1, to: end - 1 }, end };
  }
  OTHER_BOX.lastIndex = from;
  const match = OTHER_BOX.exec(text);
  if (!match || from + match[0].length > to) return undefined;
  const start = from + (match[1] ?? '').length;
  return { mark: { from: start, to: start + (match[2] ?? '').length }, end: from + match[0].length };
}

const STATES: Readonly<Record<string, TaskState>> = {
  x: 'done',
  X: 'done',
  '✓': 'done',
  '✔': 'done',
  '✔️': 'done',
  '✅': 'done',
  '~': 'doing',
  '-': 'doing',
  '/': 'doing',
};

/** `[~]`, `[]`, `\[ \]`, `[ ]*`: one character that is no letter but `x`, and no digit. */
const OTHER_BOX = /(\\?\[)((?:[^\p{L}\p{N}[\]\\\n\r]\ufe0f?)?|[xX])\\?\]\*?(?=[ \t]|$)/muy;
