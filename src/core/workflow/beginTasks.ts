import { insertLines, headEnd } from '../arrange/fields.ts';
import { idSource } from '../arrange/nextId.ts';
import { likeFor, rowLine } from '../arrange/rowLine.ts';
import { placeOf } from '../arrange/rowPlace.ts';
import { makeChange } from '../change.ts';
import { lineEnd } from '../lines.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { tasksOf, type TaskRow } from '../tasksOf.ts';
import { gatesOf } from './gates.ts';
import { stagesOf, type Stage } from './stages.ts';

/**
 * Begins the task list of a phase that has none, with one task that waits for its words: in the form that the tasks of
 * the nearest phase have, with the next free ID and the phase's own story, before the phase's gate.
 */
export function beginTasks(plan: Plan, stagePath: string): Change | Refusal {
  const stages = stagesOf(plan);
  const stage = stages.find(({ path }) => path === stagePath);
  if (!stage || stage.tasks.length > 0) return NOT_EMPTY;
  const at = placeIn(plan, stage);
  const count = tasksOf(plan).length + 1;
  return makeChange(
    plan,
    [insertLines(plan, at, taskLine(plan, stages, stage, at))],
    'begin a list of tasks',
    (after) =>
      tasksOf(after).length === count &&
      stagesOf(after).some(({ path, tasks }) => path === stagePath && tasks.length === 1),
  );
}

/** Behind the last field that is no gate; below the heading where there is none. */
function placeIn(plan: Plan, { section }: Stage): number {
  const gates = new Set(gatesOf(plan).map(({ path }) => path));
  const first = section.fields.findIndex(({ path }) => gates.has(path));
  const before = section.fields[(first < 0 ? section.fields.length : first) - 1];
  return before ? lineEnd(plan.text, before.part.to) : headEnd(plan, section);
}

function taskLine(plan: Plan, stages: readonly Stage[], stage: Stage, at: number): string {
  const model = nearestTask(stages, stage);
  const found = model && placeOf(plan, model.path);
  if (!found) return `- [ ] ${WORDS}`;
  const ids = idSource(plan, at);
  const line = rowLine(plan, likeFor(found), '', {
    marker: markerOf(plan, model),
    idLike: (id) => id && ids.next(id),
  });
  const isLabelled = stages.some(({ tasks }) => tasks.some(({ task }) => task.markers.some(isStory)));
  const story = stage.story !== undefined && isLabelled ? ` [US${stage.story}]` : '';
  const bare = line.replace(/ \[US-?\d+\]/, '');
  return model.task.id ? bare + story : `- [ ]${story} ${WORDS}`;
}

/** A task of the phase before that has some, or behind: it stands at the line's start. */
function nearestTask(stages: readonly Stage[], stage: Stage): TaskRow | undefined {
  const at = stages.indexOf(stage);
  const near = stages.toSorted((a, b) => distance(stages, at, a) - distance(stages, at, b));
  return (
    near
      .flatMap(
        ({ tasks }) =>
          tasks.findLast(({ depth, item, part }) => depth === 0 && item.marker.from === part.from) ?? [],
      )
      .find(({ task }) => task.id !== undefined) ?? near.flatMap(({ tasks }) => tasks)[0]
  );
}

/** Phases before count as nearer than those behind. */
function distance(stages: readonly Stage[], from: number, stage: Stage): number {
  const by = stages.indexOf(stage) - from;
  return by < 0 ? -2 * by : 2 * by + 1;
}

function markerOf({ text }: Plan, { item }: TaskRow): string {
  return item.number === undefined
    ? text.slice(item.marker.from, item.marker.to)
    : `1${text.charAt(item.marker.to - 1)}`;
}

function isStory({ name }: { readonly name: string }): boolean {
  return name.startsWith('US');
}

/** A box with nothing behind it is no task. */
const WORDS = '[Describe the task]';
const NOT_EMPTY: Refusal = { refused: 'This phase has tasks already. Nothing was changed.' };
