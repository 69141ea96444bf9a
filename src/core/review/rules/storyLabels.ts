import type { Plan } from '../../plan.ts';
import type { TaskRow } from '../../tasksOf.ts';
import { numbersBetween } from '../../workflow/taskIds.ts';
import type { Stage } from '../../workflow/stages.ts';
import { counted, factsOf, nameOf, type PlacedTask } from '../facts.ts';

/** Tasks of phases, in a plan that labels stories. */
export function labelled(plan: Plan): readonly PlacedTask[] {
  const known = cache.get(plan);
  if (known) return known;
  const { usesStories, tasks } = factsOf(plan);
  const found = usesStories ? tasks.filter(({ stage }) => stage.kind === 'phase') : [];
  cache.set(plan, found);
  return found;
}

const cache = new WeakMap<Plan, readonly PlacedTask[]>();

/** All stories that a phase's heading names: `User Stories 1 & 2`, `US1-US3`. */
export function storiesIn(stage: Stage): readonly string[] {
  const known = named.get(stage);
  if (known) return known;
  const numbers = readStories(stage);
  named.set(stage, numbers);
  return numbers;
}

const named = new WeakMap<Stage, readonly string[]>();

function readStories({ title, story }: Stage): readonly string[] {
  const numbers = new Set(story === undefined ? [] : [story]);
  for (const [, list = ''] of title.matchAll(NAMED)) {
    const [, first, last] = /^(\d+)\s*[-–]\s*(?:US)?(\d+)/i.exec(list) ?? [];
    for (const number of numbersBetween(Number(first ?? 1), Number(last ?? 0))) numbers.add(String(number));
    for (const [digits] of list.matchAll(/\d+/g)) numbers.add(digits);
  }
  return [...numbers];
}

const NAMED =
  /(?:user stor(?:y|ies)|\bstor(?:y|ies)|\bUS)[\s-]*(\d+(?:\s*(?:[-–,&+/]|and)\s*(?:US|Story|User Story)?\s*\d+)*)(?![\p{L}\p{N}])/giu;

/** The markers that label a task with stories. */
export function storyMarkers(row: TaskRow): readonly { from: number; to: number; name: string }[] {
  return row.task.markers.filter(({ name }) => /^(?:US|Story) ?-?\d/.test(name));
}

/** From its first story's label to its last. */
export function markerRange(row: TaskRow): { from: number; to: number } {
  const markers = storyMarkers(row);
  return {
    from: markers[0]?.from ?? row.task.words.from,
    to: markers.at(-1)?.to ?? row.task.words.from,
  };
}

/** `T012`, `T012 and 1 more task`. */
export function allOf(plan: Plan, group: readonly PlacedTask[]): string {
  const [first] = group;
  const name = first ? nameOf(plan, first.row) : '';
  return group.length > 1 ? `${name} and ${counted(group.length - 1, 'more task', 'more tasks')}` : name;
}
