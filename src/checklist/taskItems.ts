import type { Plan } from '@/core/plan';
import { ownWords } from '@/core/rowFrame';
import type { TaskState } from '@/core/task';
import type { TaskRow } from '@/core/tasksOf';
import { otherTasks, type OtherTask } from '@/core/workflow/otherTasks';
import { scheduleOf } from '@/core/workflow/schedule';
import { stagesOf, type Stage } from '@/core/workflow/stages';

/** Where a task stands in the work. `open` is a box beside the work: it can be ticked at any time, and nothing is due. */
export type Status = 'done' | 'skipped' | 'doing' | 'ready' | 'blocked' | 'open';

/** A line of the checklist: a task of a list, or one that is a heading or a table's row. */
export interface Item {
  /** The row's path, or a name of its own. Tells one item from the others of its plan. */
  readonly key: string;
  readonly row?: TaskRow;
  readonly other?: OtherTask;
  readonly id: string;
  /** The letters of its ID. */
  readonly series: string;
  readonly words: string;
  readonly markers: readonly string[];
  readonly story?: string;
  readonly stage?: Stage;
  /** Key of the task that it is a part of. */
  readonly parent?: string;
  readonly state: TaskState;
  readonly status: Status;
  /** Of its own parts, however deep; skipped ones are not counted. */
  readonly parts: { readonly done: number; readonly total: number };
  /** Where it stands in the text. */
  readonly at: number;
}

export function isOpen({ status }: Item): boolean {
  return status !== 'done' && status !== 'skipped';
}

/** Every task of the plan, in the text's order. */
export function itemsOf(plan: Plan): readonly Item[] {
  const known = cache.get(plan);
  if (known) return known;
  const rows = stagesOf(plan).flatMap((stage) => stage.tasks.map((row) => ({ stage, row })));
  const parts = partsOf(rows.map(({ row }) => row));
  const isWork = workTest(plan);
  const items = [
    ...rows.map(({ stage, row }) => rowItem(plan, stage, row, parts, isWork(stage))),
    ...otherTasks(plan).map((other, at) => otherItem(plan, other, at)),
  ].sort((a, b) => a.at - b.at);
  cache.set(plan, items);
  return items;
}

const cache = new WeakMap<Plan, readonly Item[]>();

type Parts = ReadonlyMap<string, { done: number; total: number }>;

function rowItem(plan: Plan, stage: Stage, row: TaskRow, parts: Parts, isWork: boolean): Item {
  const { path, task } = row;
  const own = ownWords(row);
  const due = scheduleOf(plan).readiness(path);
  const id = task.id?.text ?? '';
  const markers = task.markers.map(({ name }) => name);
  const story = stage.story ?? storyOf(markers);
  return {
    key: path,
    row,
    id,
    series: seriesOf(id),
    words: plan.text.slice(own.from, own.to),
    markers,
    ...(story === undefined ? {} : { story }),
    stage,
    ...(row.parent === undefined ? {} : { parent: row.parent }),
    state: task.state,
    status: statusOf(task.state, isWork && due !== 'done' ? due : 'open'),
    parts: parts.get(path) ?? NO_PARTS,
    at: row.part.from,
  };
}

function otherItem(plan: Plan, other: OtherTask, at: number): Item {
  const stage = stagesOf(plan).find(
    ({ path, section }) => path !== '' && holds(section.part, other.words.from),
  );
  const id = other.id ?? '';
  return {
    key: `other ${at}`,
    other,
    id,
    series: seriesOf(id),
    words: plan.text.slice(other.words.from, other.words.to),
    markers: [],
    ...(stage?.story === undefined ? {} : { story: stage.story }),
    ...(stage ? { stage } : {}),
    state: other.state,
    status: statusOf(other.state, 'open'),
    parts: NO_PARTS,
    at: other.words.from,
  };
}

const NO_PARTS = { done: 0, total: 0 };

function statusOf(state: TaskState, due: 'ready' | 'blocked' | 'open'): Status {
  return state === 'done' || state === 'skipped' || state === 'doing' ? state : due;
}

/** Tasks of phases are work; boxes beside them are not. Without a phase that has tasks, all are. */
function workTest(plan: Plan): (stage: Stage) => boolean {
  const hasPhases = stagesOf(plan).some(({ kind, tasks }) => kind === 'phase' && tasks.length > 0);
  return ({ kind }) => !hasPhases || kind === 'phase';
}

function partsOf(rows: readonly TaskRow[]): Parts {
  const parents = new Map(rows.map(({ path, parent }) => [path, parent]));
  const parts = new Map<string, { done: number; total: number }>();
  for (const { parent, task } of rows) {
    if (task.state === 'skipped') continue;
    for (let above = parent; above !== undefined; above = parents.get(above)) {
      const count = parts.get(above) ?? { done: 0, total: 0 };
      count.total += 1;
      if (task.state === 'done') count.done += 1;
      parts.set(above, count);
    }
  }
  return parts;
}

function seriesOf(id: string): string {
  return /^[A-Z]+/.exec(id)?.[0] ?? '';
}

function storyOf(markers: readonly string[]): string | undefined {
  return markers.map((name) => /^US-?(\d+)$/.exec(name)?.[1]).find((number) => number !== undefined);
}

function holds({ from, to }: { from: number; to: number }, at: number): boolean {
  return at >= from && at <= to;
}
