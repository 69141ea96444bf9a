import type { Plan } from '@/core/plan';
import { idsBetween } from '@/core/workflow/idRanges';
import { taskIds } from '@/core/workflow/taskIds';

/** The IDs that were typed, in any case, parted by commas or blanks, ranges expanded. `own` is not to be among them. */
export function idsTyped(
  plan: Plan,
  typed: string,
  own?: string,
): { readonly found: readonly string[]; readonly unknown: readonly string[] } {
  const { byId } = taskIds(plan);
  const known = (word: string): string =>
    byId.has(word) ? word : ([...byId.keys()].find((id) => id.toLowerCase() === word.toLowerCase()) ?? word);
  const ids = typed
    .replace(/\s*[–—]\s*/g, '–')
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const [first = '', last] = word.split('–').map(known);
      return last === undefined ? [first] : idsBetween(plan, first, last);
    });
  const isKnown = (id: string): boolean => byId.has(id) && id !== own;
  return { found: ids.filter(isKnown), unknown: ids.filter((id) => !isKnown(id)) };
}
