import type { Plan } from '@/core/plan';
import { countsOf } from './progress.ts';
import { itemsOf, type Item } from './taskItems.ts';

/** Where the numbers of the plan's progress come from, line by line; lines of nothing are left out. */
export function countedHow(plan: Plan): readonly { readonly words: string; readonly count: string }[] {
  const items = itemsOf(plan);
  const { total, done, skipped } = countsOf(items);
  const [phased, beside] = [items.filter(isPhased), items.filter((item) => item.row && !isPhased(item))];
  const others = items.filter(({ other, stage }) => other && stage?.kind !== 'phase');
  const lines = [
    { words: 'In phases', of: phased },
    { words: phased.length > 0 ? 'In other sections' : 'In sections', of: beside },
    { words: 'As headings or rows of tables', of: others },
  ];
  return [
    ...lines.filter(({ of }) => of.length > 0).map(({ words, of }) => ({ words, count: share(of) })),
    ...(skipped > 0 ? [{ words: 'Skipped, and not in these numbers', count: String(skipped) }] : []),
    { words: 'Done in all', count: `${done} of ${total}` },
  ];
}

function share(items: readonly Item[]): string {
  const { done, total } = countsOf(items);
  return `${done} of ${total}`;
}

function isPhased({ stage }: Item): boolean {
  return stage?.kind === 'phase';
}
