import type { Edit, Range } from '../range.ts';
import type { Task } from '../task.ts';
import type { IdSource } from './nextId.ts';

/**
 * The edits that make copied tasks new ones: open, with the next free IDs. What stands in the range and names one of
 * them follows. Numbers such as `2.3` are followed in their own tasks only: in prose they may be anything.
 */
export function freshTasks(
  text: string,
  { from, to }: Range,
  tasks: readonly Task[],
  ids: IdSource,
): readonly Edit[] {
  const opened = tasks.filter(({ state }) => state === 'done' || state === 'doing');
  const marks = opened.map(({ mark }) => ({ from: mark.from, to: mark.to, insert: ' ' }));
  const names = new Map<string, string>();
  const own = tasks.flatMap(({ id }): readonly Edit[] => {
    if (!id) return [];
    const name = names.get(id.text) ?? ids.next(id.text);
    names.set(id.text, name);
    return [{ from: id.from, to: id.to, insert: name }];
  });
  const heads = new Set(own.map((edit) => edit.from));
  const mentions = [...text.slice(from, to).matchAll(LETTERED_ID)].flatMap((match): readonly Edit[] => {
    const [id] = match;
    const at = from + match.index;
    const insert = names.get(id);
    return insert === undefined || heads.has(at) ? [] : [{ from: at, to: at + id.length, insert }];
  });
  return [...marks, ...own, ...mentions];
}

const LETTERED_ID = /(?<![\w-])[A-Z]+-?\d+(?:\.\d+)*[a-z]?(?!\w)/g;
