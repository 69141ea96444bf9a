import type { Plan } from '../../plan.ts';
import type { TaskMarker } from '../../task.ts';
import type { TaskRow } from '../../tasksOf.ts';
import { taskIds } from '../../workflow/taskIds.ts';
import { pathsIn } from '../../workflow/taskPaths.ts';
import type { Stage } from '../../workflow/stages.ts';
import { factsOf, isOpen, nameOf } from '../facts.ts';
import type { Fix, Found, Rule } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import { keptByWords } from '../keptByWords.ts';
import { byHand, splicing } from '../mend.ts';
import { stated, statedBy } from '../stated.ts';

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
    const writing = tasks.flatMap((row) => writerOf(plan, row) ?? []);
    return groupsOf(writing, ({ file, marker }) => `${marker.name} ${file}`).flatMap((group) =>
      sharedBy(plan, group),
    );
  });
}

/** A task that is done beside others, and the file that it writes. */
interface Writer {
  readonly row: TaskRow;
  readonly marker: TaskMarker;
  readonly file: string;
}

function writerOf(plan: Plan, row: TaskRow): Writer | undefined {
  const marker = parallelMarker(row);
  const file = marker && isOpen(row) ? changedPath(plan, row) : undefined;
  return marker === undefined || file === undefined ? undefined : { row, marker, file };
}

/** One finding for a file, at the second of the tasks that write it. */
function sharedBy(plan: Plan, [first, ...rest]: readonly Writer[]): readonly Found[] {
  const others = first ? unsettled(plan, first.row, rest) : [];
  const [second] = others;
  if (!first || !second) return [];
  const names = [first, ...others].map(({ row }) => nameOf(plan, row));
  const what =
    names.length === 2
      ? `${names.join(' and ')} are both [${first.marker.name}] and both change ${first.file}.`
      : `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''} are all [${first.marker.name}] and all change ${first.file}.`;
  const { from, to } = second.marker;
  return [{ from, to, path: second.row.path, what, fix: withoutParallel(plan, others) }];
}

/** Where one says that it waits for the other they are not done together, and that is for another rule. */
function unsettled(plan: Plan, first: TaskRow, rest: readonly Writer[]): readonly Writer[] {
  const idsOf = (row: TaskRow) => statedBy(plan, row).flatMap(({ ids }) => ids);
  const own = first.task.id?.text ?? '';
  const named = new Set(idsOf(first));
  return rest.filter(({ row }) => !named.has(row.task.id?.text ?? '') && !idsOf(row).includes(own));
}

/**
 * The file that a task writes: the only one it names, in all or in its first sentence, or the one behind the last `in`.
 * Looking at a file changes nothing.
 */
function changedPath({ text }: Plan, { task }: TaskRow): string | undefined {
  return changedFile(text.slice(task.words.from, task.words.to)) || undefined;
}

const changedFile = keptByWords((words) => {
  if (LOOKS.test(words)) return '';
  const last = /\b(?:in|to|at|into)\s+(`[^`\n]+`|[^\s()]+)[^/]*$/i.exec(words)?.[1];
  const behindIn = last === undefined ? undefined : pathsIn(last).find(isFile);
  return onlyFile(words) ?? behindIn ?? onlyFile(/^[^(]*?(?=[.;]\s|\(|$)/.exec(words)?.[0] ?? '') ?? '';
});

function onlyFile(words: string): string | undefined {
  const [file, ...others] = pathsIn(words).filter(isFile);
  return others.length === 0 ? file : undefined;
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
  why: '[P] says that a task can begin beside its neighbours, but its own words say that it can’t.',
  source: 'spec-kit: [P] only where a task waits for no open task',
  find(plan) {
    let beside: ReturnType<typeof besideOf> | undefined;
    return stated(plan).flatMap(({ row, ids }) => {
      const marker = parallelMarker(row);
      const place = factsOf(plan).taskAt.get(row.path);
      if (!place?.isWork || !marker || !isOpen(row)) return [];
      const find = (beside ??= besideOf(plan));
      const others = ids.flatMap((id) => find(id, marker.name, place.stage));
      const on = others.find((other) => other !== row);
      if (!on) return [];
      return [
        {
          from: marker.from,
          to: marker.to,
          path: row.path,
          what: `${nameOf(plan, row)} is [${marker.name}], but waits for ${nameOf(plan, on)}, which is [${marker.name}] in the same phase.`,
          fix: withoutParallel(plan, [{ marker }]),
        },
      ];
    });
  },
};

/** The first two open tasks of an ID and a marker in a stage: one of them is another than the task that asks. */
function besideOf(plan: Plan): (id: string, marker: string, stage: Stage) => readonly TaskRow[] {
  const known = new Map<Stage | undefined, Map<string, TaskRow[]>>();
  for (const [id, rows] of taskIds(plan).byId) {
    for (const row of rows) {
      const marker = isOpen(row) ? parallelMarker(row) : undefined;
      if (!marker) continue;
      const stage = factsOf(plan).taskAt.get(row.path)?.stage;
      const inStage = known.get(stage) ?? new Map<string, TaskRow[]>();
      known.set(stage, inStage);
      const key = `${id} ${marker.name}`;
      const others = inStage.get(key) ?? [];
      if (others.length < 2) inStage.set(key, [...others, row]);
    }
  }
  return (id, marker, stage) => known.get(stage)?.get(`${id} ${marker}`) ?? [];
}

/** `[P]`, or the group that a task is done with: `[P:3.1]`. */
function parallelMarker({ task }: TaskRow): TaskMarker | undefined {
  return task.markers.find(({ name }) => name === 'P' || name.startsWith('P:'));
}

/** Which of the tasks can't be done beside the others is for a person to say. */
function withoutParallel(plan: Plan, tasks: readonly Pick<Writer, 'marker'>[]): Fix {
  const edits = tasks.map(({ marker: { from, to } }) => {
    const blanks = /^[ \t]*/.exec(plan.text.slice(to, to + 8))?.[0].length ?? 0;
    return { from, to: to + blanks, insert: '' };
  });
  return byHand(splicing(plan, tasks.length === 1 ? 'Take [P] off' : 'Leave [P] to the first', () => edits));
}

export const parallel: readonly Rule[] = [sameFile, waitsParallel];
