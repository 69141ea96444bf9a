import type { Plan } from '../../plan.ts';
import type { TaskRow } from '../../tasksOf.ts';
import { toggleMarker } from '../../toggleTask.ts';
import { taskIds } from '../../work/taskIds.ts';
import { pathsIn } from '../../work/taskPaths.ts';
import type { Stage } from '../../work/stages.ts';
import { isParallel } from '../../work/waits.ts';
import { factsOf, isOpen, nameOf, pathsBy, statedBy } from '../facts.ts';
import type { Fix, Found, Rule } from '../finding.ts';
import { operating } from '../mend.ts';

const sameFile: Rule = {
  code: 'parallel-file',
  severity: 'error',
  name: 'Two parallel tasks for one file',
  why: 'Whoever works on these at the same time overwrites what the other wrote.',
  source: 'spec-kit: [P] means different files; tasks for the same file are done one after the other',
  find: (plan) => factsOf(plan).phases.flatMap((stage) => sharedIn(plan, stage)),
};

function sharedIn(plan: Plan, { lists }: Stage): readonly Found[] {
  return lists.flatMap(({ tasks }) => {
    const first = new Map<string, TaskRow>();
    return tasks
      .filter((row) => isParallel(row) && isOpen(row))
      .flatMap((row) => {
        const path = changedPath(plan, row);
        if (path === undefined) return [];
        const other = first.get(path);
        if (!other) first.set(path, row);
        return other && !isSettled(plan, row, other) ? [shared(plan, row, other, path)] : [];
      });
  });
}

/** One says that it waits for the other: then they are not done together, and that is for another rule. */
function isSettled(plan: Plan, row: TaskRow, other: TaskRow): boolean {
  const waits = (one: TaskRow, on: TaskRow) =>
    statedBy(plan, one).some(({ ids }) => on.task.id !== undefined && ids.includes(on.task.id.text));
  return waits(row, other) || waits(other, row);
}

function shared(plan: Plan, row: TaskRow, other: TaskRow, path: string): Found {
  const marker = row.task.markers.find(({ name }) => name === 'P');
  return {
    from: marker?.from ?? row.task.words.from,
    to: marker?.to ?? row.task.words.to,
    path: row.path,
    what: `${nameOf(plan, row)} and ${nameOf(plan, other)} are both [P] and both change ${path}.`,
    fix: withoutParallel(plan, row),
  };
}

/** The file that a task writes: the only one it names, or the one behind the last `in`. Looking at a file changes nothing. */
function changedPath(plan: Plan, row: TaskRow): string | undefined {
  const { text } = plan;
  const words = text.slice(row.task.words.from, row.task.words.to);
  if (LOOKS.test(words)) return undefined;
  const files = pathsBy(plan, row).filter(isFile);
  if (files.length === 1) return files[0];
  const last = /\b(?:in|to|at|into)\s+(`[^`\n]+`|[^\s()]+)[^/]*$/i.exec(words)?.[1];
  return last === undefined ? undefined : pathsIn(last).find(isFile);
}

function isFile(path: string): boolean {
  return /[^/]\.[a-z]\w{0,9}$/i.test(path) && !/[*{}]/.test(path);
}

const LOOKS =
  /^\W*(?:run|verify|check|validate|review|confirm|ensure|execute|read|audit|measure|test that|inspect|manual(?:ly)?)\b/i;

const waitsParallel: Rule = {
  code: 'parallel-waits',
  severity: 'warning',
  name: 'Parallel task that waits for another',
  why: '[P] says that a task can begin beside its neighbours, and this one says that it can’t.',
  source: 'spec-kit: [P] only where a task waits for no open task',
  find: (plan) =>
    factsOf(plan).tasks.flatMap(({ row, stage, isWork }) => {
      if (!isWork || !isParallel(row) || !isOpen(row)) return [];
      const on = statedBy(plan, row)
        .flatMap(({ ids }) => ids)
        .flatMap((id) => taskIds(plan).byId.get(id) ?? [])
        .find(
          (other) => other !== row && isOpen(other) && isParallel(other) && isSameStage(plan, stage, other),
        );
      if (!on) return [];
      const marker = row.task.markers.find(({ name }) => name === 'P');
      return [
        {
          from: marker?.from ?? row.task.words.from,
          to: marker?.to ?? row.task.words.to,
          path: row.path,
          what: `${nameOf(plan, row)} is [P], yet it waits for ${nameOf(plan, on)}, which is [P] in the same phase.`,
          fix: withoutParallel(plan, row),
        },
      ];
    }),
};

function isSameStage(plan: Plan, stage: Stage, { path }: TaskRow): boolean {
  return factsOf(plan).taskAt.get(path)?.stage === stage;
}

function withoutParallel(plan: Plan, { path }: TaskRow): Fix {
  return operating(plan, 'Take [P] off', (now) => toggleMarker(now, path, 'P'));
}

export const parallel: readonly Rule[] = [sameFile, waitsParallel];
