import type { Plan } from '@/core/plan';
import { itemsOf, type Item } from './taskItems.ts';

/**
 * Where tasks are after a change that moved some: those with the same ID and words, the first of such to the first of
 * such; else with the same words; else in the same place. Undefined for one that is gone.
 */
export function followItems(before: Plan, after: Plan): (key: string) => string | undefined {
  const [was, is] = [itemsOf(before), itemsOf(after)];
  if (before === after) return (key) => key;
  const [byBoth, byWords] = [matched(was, is, fullName), matched(was, is, ({ words }) => words)];
  const stands = was.length === is.length ? new Set(is.map(({ key }) => key)) : new Set<string>();
  return (key) => byBoth.get(key) ?? byWords.get(key) ?? (stands.has(key) ? key : undefined);
}

function fullName({ id, words }: Item): string {
  return `${id} ${words}`;
}

function matched(
  was: readonly Item[],
  is: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const item of is) {
    const keys = found.get(nameOf(item));
    if (keys) keys.push(item.key);
    else found.set(nameOf(item), [item.key]);
  }
  return new Map(
    was.flatMap((item): readonly [string, string][] => {
      const key = found.get(nameOf(item))?.shift();
      return key === undefined ? [] : [[item.key, key]];
    }),
  );
}
