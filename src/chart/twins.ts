import type { Arrow, Item } from './chart.ts';

/**
 * Tasks of one frame that wait for the same and are waited for by the same become one item, so that one arrow speaks for all
 * of them. `arrows` are those within the frame.
 */
export function twins(tasks: readonly string[], arrows: readonly Arrow[]): readonly Item[] {
  const ties = new Map<string, string[]>();
  const tie = (task: string, words: string) => ties.set(task, [...(ties.get(task) ?? []), words]);
  for (const { from, to, kind } of arrows) {
    tie(from, `before ${kind} ${to}`);
    tie(to, `behind ${kind} ${from}`);
  }
  const groups = new Map<string, string[]>();
  for (const task of tasks) {
    const sign = [...(ties.get(task) ?? [])].sort().join('\n');
    groups.set(sign, [...(groups.get(sign) ?? []), task]);
  }
  return [...groups.values()].map((members) => {
    const [first = ''] = members;
    return { id: members.length === 1 ? first : `group:${first}`, tasks: members };
  });
}
