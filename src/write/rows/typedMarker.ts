import type { Plan, Row } from '@/core/plan';
import { sectionAround } from '../steps/currentStep.ts';

export interface TypedMarker {
  readonly name: string;
  /** The words without the marker. */
  readonly words: string;
}

/** A marker that was typed at the start of a task's words: `[P] text`. Only those that the template has count. */
export function typedMarker(plan: Plan, row: Row, draft: string): TypedMarker | undefined {
  const match = /^\s*\[([A-Z]{1,4}\d{0,3})\]\s*/.exec(draft);
  const name = match?.[1];
  if (!match || name === undefined || !row.task || !markersFor(plan, row).includes(name)) return undefined;
  return { name, words: draft.slice(match[0].length) };
}

/** The markers that a task can have: the template's, with the story's number where its section has one. */
export function markersFor(plan: Plan, row: Row): readonly string[] {
  const names = plan.template.markers.flatMap(({ name }) => {
    if (!STORY.test(name)) return [name];
    const story = storyAround(plan, row.field);
    return story === undefined ? [] : [`${name}${story}`];
  });
  const present = row.task?.markers.map(({ name }) => name) ?? [];
  return [...names, ...present.filter((name) => !names.includes(name))];
}

/** What a marker says, in the template's words. */
export function markerMeaning(plan: Plan, name: string): string {
  const found =
    plan.template.markers.find((marker) => marker.name === name) ??
    plan.template.markers.find((marker) => STORY.test(marker.name) && name.startsWith(marker.name));
  return found?.meaning ?? `Marker ${name}`;
}

function storyAround(plan: Plan, path: string): string | undefined {
  for (let at = sectionAround(plan, path); at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const story = plan.sections.get(at)?.numbers['story'];
    if (story !== undefined) return story;
  }
  return undefined;
}

const STORY = /^US$/;
