import type { Plan } from '@/core/plan';
import type { Item } from './taskItems.ts';

/** A marker that tasks can have. */
export interface KnownMarker {
  readonly name: string;
  /** What it says, in the template's words. */
  readonly meaning: string;
}

/** The template's markers, with the task's story where they number one, and others that the task has. */
export function markersFor(
  plan: Plan,
  { markers, story }: Pick<Item, 'markers' | 'story'>,
): readonly KnownMarker[] {
  const usual = plan.template.markers.flatMap(({ name }) => {
    if (name !== STORY) return [name];
    return story === undefined ? [] : [`${STORY}${story}`];
  });
  const names = [...usual, ...markers.filter((name) => !usual.includes(name))];
  return names.map((name) => ({ name, meaning: meaningOf(plan, name) }));
}

/** What a marker says; its bare letters where nobody says more. */
export function meaningOf(plan: Plan, name: string): string {
  const story = new RegExp(`^${STORY}-?(\\d+)$`).exec(name)?.[1];
  return story === undefined ? (known(plan, name) ?? `Marker ${name}`) : `User story ${story}`;
}

/** The first words of a meaning: `Parallel` of `Parallel: different files`; '' where nobody says what it means. */
export function shortMeaning(plan: Plan, name: string): string {
  return (
    known(plan, name)
      ?.split(/[:,;(]/)[0]
      ?.trim() ?? ''
  );
}

function known({ template }: Plan, name: string): string | undefined {
  return template.markers.find((marker) => marker.name === name)?.meaning ?? USUAL[name];
}

/** What the letters mean wherever a template does not say. */
const USUAL: Readonly<Record<string, string>> = { P: 'Parallel', M: 'Migration', D: 'Documentation' };
const STORY = 'US';
