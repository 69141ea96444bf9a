import type { Plan } from '@/core/plan';
import { stagesOf } from '@/core/workflow/stages';
import type { StateFilter } from './checklistQuery.ts';
import { phaseKey } from './filterItems.ts';
import { shortMeaning } from './markersOf.ts';
import { countsOf } from './progress.ts';
import { itemsOf } from './taskItems.ts';

/** What tasks can be narrowed to in this plan: nothing that none of them has. */
export interface FilterChoices {
  readonly states: readonly { readonly value: StateFilter; readonly label: string; readonly count: number }[];
  readonly series: readonly Choice[];
  readonly markers: readonly Choice[];
  readonly phases: readonly Choice[];
  readonly stories: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function filterChoices(plan: Plan): FilterChoices {
  const items = itemsOf(plan);
  const { total, skipped, open, ready, blocked, doing, done } = countsOf(items);
  const states = [
    { value: 'all', label: 'All', count: total + skipped },
    { value: 'open', label: 'Open', count: open },
    { value: 'ready', label: 'Ready', count: ready },
    { value: 'blocked', label: 'Blocked', count: blocked },
    { value: 'doing', label: 'In progress', count: doing },
    { value: 'done', label: 'Done', count: done },
    { value: 'skipped', label: 'Skipped', count: skipped },
  ] as const;
  const series = distinct(items.map((item) => item.series).filter((letters) => letters !== ''));
  const markers = distinct(items.flatMap((item) => item.markers)).filter((name) => !STORY.test(name));
  return {
    states: states.filter(({ value, count }) => count > 0 || ALWAYS.has(value)),
    series: series.length < 2 ? [] : series.map((value) => ({ value, label: seriesName(plan, value) })),
    markers: markers.slice(0, MOST_MARKERS).map((value) => ({ value, label: shortMeaning(plan, value) })),
    phases: phaseChoices(plan),
    stories: storyChoices(plan),
  };
}

function phaseChoices(plan: Plan): readonly Choice[] {
  return stagesOf(plan).flatMap((stage) => {
    const value = phaseKey({ stage });
    return stage.tasks.length === 0 || value === undefined || value === ''
      ? []
      : [{ value, label: stage.title || 'Tasks' }];
  });
}

function storyChoices(plan: Plan): readonly Choice[] {
  const stories = distinct(itemsOf(plan).flatMap(({ story }) => story ?? []));
  return stories
    .toSorted((a, b) => Number(a) - Number(b))
    .map((value) => ({ value, label: `User story ${value}` }));
}

/** `Tests` of the series that the template calls `Test`. */
function seriesName({ template }: Plan, prefix: string): string {
  const name = template.series.find((series) => series.prefix === prefix)?.name;
  return name === undefined ? 'Series' : `${name.replace(/s$/, '')}s`;
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

const ALWAYS: ReadonlySet<StateFilter> = new Set(['all', 'open', 'done']);
const STORY = /^US-?\d+$/;
const MOST_MARKERS = 8;
