import type { Plan } from '@/core/plan';
import { stagesOf, type Stage } from '@/core/workflow/stages';
import { pathsIn } from '@/core/workflow/taskPaths';
import type { Grouping } from './checklistQuery.ts';
import { isOpen, itemsOf, type Item } from './taskItems.ts';
import { waveOf } from './waveOf.ts';

/** Tasks that are shown together. */
export interface Group {
  readonly key: string;
  readonly title: string;
  /** The phase or section that it is, where it is one. */
  readonly stage?: Stage;
  readonly lists: readonly ItemList[];
}

export interface ItemList {
  readonly key: string;
  /** The label or sub-heading above it; '' where the group's title says enough. */
  readonly title: string;
  readonly items: readonly Item[];
}

/**
 * Every task of the plan in exactly one group, in the text's order within it. Only phases are groups without a task too:
 * a task may come to them.
 */
export function groupItems(plan: Plan, by: Grouping): readonly Group[] {
  const items = itemsOf(plan);
  switch (by) {
    case 'phase':
      return byPhase(plan, items);
    case 'story':
      return byName(
        items,
        ({ story }) => (story === undefined ? undefined : Number(story)),
        storyTitle(plan),
        'No story',
      );
    case 'wave':
      return byWave(plan, items);
    case 'file':
      return byName(items, ({ words }) => pathsIn(words)[0], String, 'No file');
  }
}

function byPhase(plan: Plan, items: readonly Item[]): readonly Group[] {
  const groups = new Map<string, { title: string; stage?: Stage; lists: Map<string, Item[]> }>();
  for (const item of items) {
    const key = item.stage?.path ?? sectionAbove(plan, item);
    const group = groups.get(key) ?? { ...headOf(plan, item, key), lists: new Map<string, Item[]>() };
    groups.set(key, group);
    const list = item.row?.field ?? item.other?.path ?? '';
    const known = group.lists.get(list);
    if (known) known.push(item);
    else group.lists.set(list, [item]);
  }
  const titles = listTitles(plan);
  const filled = [...groups].map(([key, { lists, ...head }]) => ({
    key,
    ...head,
    lists: [...lists].map(([path, of]) => ({ key: path, title: titles.get(path) ?? '', items: of })),
  }));
  return withEmptyPhases(plan, filled);
}

function withEmptyPhases(plan: Plan, filled: readonly Group[]): readonly Group[] {
  const empty = stagesOf(plan).filter(
    ({ path, kind, tasks }) =>
      kind === 'phase' && tasks.length === 0 && !filled.some(({ key }) => key === path),
  );
  if (empty.length === 0) return filled;
  const added = empty.map((stage): Group => ({ key: stage.path, title: stage.title, stage, lists: [] }));
  const start = ({ key }: Group): number => plan.sections.get(key)?.part.from ?? 0;
  return [...filled, ...added].toSorted((a, b) => start(a) - start(b));
}

function headOf({ sections, root }: Plan, { stage }: Item, key: string): { title: string; stage?: Stage } {
  if (stage) return { title: stage.title || 'Above the first heading', stage };
  return { title: (sections.get(key) ?? root).title.replace(/[*_`]+/g, '').trim() || 'Tasks' };
}

/** The topmost section that holds a task of no stage. */
function sectionAbove({ root }: Plan, { at }: Item): string {
  return root.sections.find(({ part }) => at >= part.from && at <= part.to)?.path ?? root.path;
}

function listTitles(plan: Plan): ReadonlyMap<string, string> {
  return new Map(stagesOf(plan).flatMap(({ lists }) => lists.map(({ path, title }) => [path, title])));
}

function byWave(plan: Plan, items: readonly Item[]): readonly Group[] {
  const wave = waveOf(plan);
  const [open, done] = [items.filter(isOpen), items.filter((item) => !isOpen(item))];
  const rank = (item: Item): number => wave(item) ?? (item.status === 'open' ? BESIDE : AROUND);
  const groups = byName(open, rank, waveTitle, '');
  return done.length === 0 ? groups : [...groups, groupOf('done', 'Done', done)];
}

const AROUND = 1e6;
const BESIDE = 2e6;

function waveTitle(wave: number | string): string {
  if (wave === AROUND) return 'Waits in a circle';
  if (wave === BESIDE) return 'Beside the work';
  return ['Now', 'Next'][Number(wave)] ?? `Wave ${Number(wave) + 1}`;
}

/** Groups by a number, which they are sorted by, or by words, in the order in which they are met. Those of none come last. */
function byName(
  items: readonly Item[],
  nameOf: (item: Item) => number | string | undefined,
  title: (name: number | string) => string,
  none: string,
): readonly Group[] {
  const groups = new Map<number | string, Item[]>();
  const nameless: Item[] = [];
  for (const item of items) {
    const name = nameOf(item);
    const known = name === undefined ? nameless : groups.get(name);
    if (known) known.push(item);
    else if (name !== undefined) groups.set(name, [item]);
  }
  const order = [...groups].sort(([a], [b]) => (typeof a === 'number' && typeof b === 'number' ? a - b : 0));
  const named = order.map(([name, of]) => groupOf(`is ${name}`, title(name), of));
  return nameless.length === 0 ? named : [...named, groupOf('none', none, nameless)];
}

function groupOf(key: string, title: string, items: readonly Item[]): Group {
  return { key, title, lists: [{ key, title: '', items }] };
}

/** The story's number with the words of its phase: `User story 1 · Retry`. */
function storyTitle(plan: Plan): (story: number | string) => string {
  const phases = stagesOf(plan).filter(({ story }) => story !== undefined);
  return (story) => {
    const title = phases.find((phase) => phase.story === String(story))?.title ?? '';
    const words = title.replace(/^.*?(?:user stor(?:y|ies)|\bUS)[\s-]*\d+\s*[-–—:]*\s*/i, '');
    return [`User story ${story}`, words].filter(Boolean).join(' · ');
  };
}
