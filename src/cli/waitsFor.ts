import { phaseName } from '../core/phaseName.ts';
import type { Plan } from '../core/plan.ts';
import type { TaskRow } from '../core/tasksOf.ts';
import { scheduleOf } from '../core/workflow/schedule.ts';
import { stagesOf } from '../core/workflow/stages.ts';
import { taskName } from './taskName.ts';

/**
 * What a task waits for, in a few words and each but once: `Phase 2, T010–T013, T015`. Phases come first, by their number;
 * a task of theirs is not named again. Empty for a task that waits for nothing.
 */
export function waitsFor(plan: Plan, path: string): string {
  const unmet = scheduleOf(plan).unmet(path);
  const titles = new Set(unmet.flatMap(({ why }) => (why.kind === 'phase' ? [why.title] : [])));
  const phases = stagesOf(plan).filter(({ title }) => titles.has(title));
  const inPhases = new Set(phases.flatMap((phase) => phase.tasks));
  const tasks = new Set(unmet.flatMap((each) => each.tasks).filter((task) => !inPhases.has(task)));
  const runs = runsOf(plan, [...tasks].sort(inText));
  const named = [...new Set([...titles].map(phaseName)), ...runs];
  const more = named.length - MOST_NAMES;
  return [...named.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** Names of tasks; three and more IDs that follow each other are one run. */
function runsOf(plan: Plan, tasks: readonly TaskRow[]): readonly string[] {
  const runs: string[][] = [];
  for (const task of tasks) {
    const name = taskName(plan, task);
    const run = runs.at(-1);
    if (run && isNext(run.at(-1) ?? '', name)) run.push(name);
    else runs.push([name]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0] ?? ''}–${run.at(-1) ?? ''}`] : run));
}

function isNext(before: string, name: string): boolean {
  const [a, b] = [ID.exec(before), ID.exec(name)];
  return a !== null && b !== null && a[1] === b[1] && Number(a[2]) + 1 === Number(b[2]);
}

function inText(a: TaskRow, b: TaskRow): number {
  return a.part.from - b.part.from;
}

const ID = /^([A-Z]+-?)(\d+)$/;
const MOST_NAMES = 6;
