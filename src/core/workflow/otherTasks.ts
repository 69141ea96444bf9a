import { makeChange } from '../change.ts';
import type { Change, Plan, Refusal, Section, TableField, Value } from '../plan.ts';
import type { Range } from '../range.ts';
import { stateOf } from '../readTask.ts';
import type { TaskState } from '../task.ts';
import { idAt } from '../taskWords.ts';
import { taskIds } from './taskIds.ts';

/**
 * A task that is no list item: a heading (`### T001: …`) or a table's row. It is shown and counted beside the others; its
 * words are written where they stand. Where it has a box, the box can be ticked.
 */
export interface OtherTask {
  readonly kind: 'heading' | 'row';
  /** Path of the section, or of the table's field. */
  readonly path: string;
  readonly id?: string;
  readonly words: Range;
  /** Between the brackets of its box. */
  readonly mark?: Range;
  readonly state: TaskState;
}

/** Tasks outside of lists, in the text's order. One whose ID a list's task has is a mention of that task. */
export function otherTasks(plan: Plan): readonly OtherTask[] {
  const known = cache.get(plan);
  if (known) return known;
  const { byId } = taskIds(plan);
  const found = [...plan.sections.values()].flatMap((section) => [
    ...headingTask(plan, section),
    ...section.fields.flatMap((field) => (field.shape === 'table' ? rowTasks(plan, field) : [])),
  ]);
  const others = found.filter(({ id, mark }) => (id === undefined ? mark !== undefined : !byId.has(id)));
  cache.set(plan, others);
  return others;
}

const cache = new WeakMap<Plan, readonly OtherTask[]>();

/** Ticks the box, or opens it: one character. */
export function toggleOther(plan: Plan, { mark, state }: OtherTask): Change | Refusal {
  if (!mark)
    return {
      refused:
        'This task has no box to tick. Its state can be written where it stands, in the Write or Markdown view.',
    };
  const insert = state === 'done' ? ' ' : 'x';
  return makeChange(plan, [{ ...mark, insert }], 'tick this task');
}

function headingTask(plan: Plan, { path, heading }: Section): readonly OtherTask[] {
  if (!heading || heading.depth < 3) return [];
  const { from, to } = heading.content;
  const box = boxAt(plan.text, from, to);
  HEAD_WORD.lastIndex = box?.end ?? from;
  const start = (box?.end ?? from) + (HEAD_WORD.exec(plan.text)?.[0].length ?? 0);
  const id = idAt(plan.text, start, to);
  const name = id && plan.text.slice(id.from, id.to);
  const isId = name !== undefined && /^[A-Z]/.test(name) && !/[-–—]/.test(plan.text.slice(id?.to, id?.end));
  if (!isId && !box) return [];
  const words = { from: isId && id ? behindSeparator(plan.text, id.end, to) : start, to };
  const state = box
    ? stateOf(plan.text.slice(box.mark.from, box.mark.to))
    : wordState(plan.text.slice(from, to));
  const task = { kind: 'heading', path, words, state } as const;
  return [{ ...task, ...(isId ? { id: name } : {}), ...(box ? { mark: box.mark } : {}) }];
}

/** Rows of a table that names tasks: its first column is headed so, or two of its rows begin with an ID. */
function rowTasks(plan: Plan, { path, cells }: TableField): readonly OtherTask[] {
  const [head = [], ...rows] = cells;
  const read = rows.flatMap((row) => rowTask(plan, path, head, row));
  const isNamed = /^\W*(?:task|tasks|id|task id)\W*$/i.test(wordsOf(plan, head[0]));
  return isNamed || read.filter(({ id }) => id !== undefined).length > 1
    ? read
    : read.filter(({ mark }) => mark !== undefined);
}

function rowTask(
  plan: Plan,
  path: string,
  head: readonly Value[],
  row: readonly Value[],
): readonly OtherTask[] {
  const [first, ...rest] = row;
  if (!first) return [];
  const from = first.from + (/^[*_]*/.exec(plan.text.slice(first.from, first.to))?.[0].length ?? 0);
  const id = idAt(plan.text, from, first.to);
  const name =
    id && /^[\s*_:]*$/.test(plan.text.slice(id.end, first.to)) ? plan.text.slice(id.from, id.to) : undefined;
  const boxes = row.flatMap((cell) => boxAt(plan.text, cell.from, cell.to) ?? []);
  const [box] = boxes;
  if (name === undefined && (boxes.length !== 1 || row.length < 2)) return [];
  const status = rest.find((_, at) => /status|state|done/i.test(wordsOf(plan, head[at + 1])));
  const state = box
    ? stateOf(plan.text.slice(box.mark.from, box.mark.to))
    : wordState(status ? wordsOf(plan, status) : '');
  const words =
    (name === undefined ? row : rest).find((cell) => /\p{L}{2}/u.test(wordsOf(plan, cell))) ?? first;
  const task = { kind: 'row', path, words: { from: words.from, to: words.to }, state } as const;
  return [{ ...task, ...(name === undefined ? {} : { id: name }), ...(box ? { mark: box.mark } : {}) }];
}

function boxAt(text: string, from: number, to: number): { mark: Range; end: number } | undefined {
  BOX.lastIndex = from;
  const match = BOX.exec(text);
  if (!match || from + match[0].length > to) return undefined;
  return { mark: { from: from + 1, to: from + 2 }, end: from + match[0].length };
}

function wordState(words: string): TaskState {
  if (/✅|☑|✔|\b(?:done|complete[d]?|closed|merged)\b/i.test(words)) return 'done';
  return /🚧|⏳|🔄|\b(?:in progress|doing|wip|started)\b/i.test(words) ? 'doing' : 'open';
}

function wordsOf({ text }: Plan, value: Value | undefined): string {
  return value ? text.slice(value.from, value.to) : '';
}

function behindSeparator(text: string, at: number, to: number): number {
  const length = /^[\s:–—-]*/.exec(text.slice(at, to))?.[0].length ?? 0;
  return at + length;
}

const BOX = /\[[ xX~-]\](?=\s|$|\|)/y;
const HEAD_WORD = /[\p{Extended_Pictographic}\ufe0f\s]*(?:(?:sub-?)?task\s+)?(?=[A-Z[(`*])/iuy;
