import { idSource } from '../../arrange/nextId.ts';
import type { Plan } from '../../plan.ts';
import type { TaskRow } from '../../tasksOf.ts';
import { placesIn } from '../../textPlaces.ts';
import { idsOf, referencesOf } from '../../work/references.ts';
import { partsOf, taskIds } from '../../work/taskIds.ts';
import { factsOf, nameOf, shortened, type PlacedTask } from '../facts.ts';
import type { Fix, Found, Rule } from '../finding.ts';
import { byHand, splicing } from '../mend.ts';
import { plainWords } from '../plainWords.ts';
import { headEdits, planFormOf } from '../taskForm.ts';

const missing: Rule = {
  code: 'id-missing',
  severity: 'error',
  name: 'Task without an ID',
  why: 'No dependency can name it, and tools that look for IDs skip it.',
  source: 'spec-kit, format of tasks.md; found missing by its checkers',
  find(plan) {
    const { usesIds, tasks } = factsOf(plan);
    if (!usesIds) return [];
    return tasks.filter((task) => lacksId(plan, task)).map(({ row }) => idLess(plan, row));
  },
};

/** Two tasks of its list carry IDs and most of them do: it is one of them. */
function lacksId(plan: Plan, { row, list, isWork }: PlacedTask): boolean {
  if (!isWork || row.task.id || row.task.state === 'skipped' || slotId(plan, row)) return false;
  if (namesTask(plan, row)) return false;
  const siblings = list.tasks.filter(({ depth }) => depth === 0);
  const numbered = siblings.filter(({ task }) => task.id);
  return numbered.length >= 2 && numbered.length * 2 > siblings.length;
}

/** `Reopened T019 …`, `T028' …`: its line says which task it is, in a form of its own. */
function namesTask(plan: Plan, { task }: TaskRow): boolean {
  const head = plan.text.slice(task.words.from, Math.min(task.words.to, task.words.from + 40));
  const named = head.match(/[A-Z]+-?\d+/g) ?? [];
  return named.some((id) => taskIds(plan).prefixes.has(partsOf(id)?.prefix ?? '-'));
}

function idLess(plan: Plan, row: TaskRow): Found {
  return {
    from: row.task.mark.from - 1,
    to: row.task.words.to,
    path: row.path,
    what: `${nameOf(plan, row)} has no ID, but the tasks beside it have one.`,
    ...withFix(plan, row, (id) => headEdits(plan, row, planFormOf(plan).own ?? 'ID', id)),
  };
}

const duplicate: Rule = {
  code: 'id-duplicate',
  severity: 'error',
  name: 'ID used twice',
  why: 'A dependency on this ID could mean either task, and a tool that ticks by ID ticks the wrong one.',
  source: 'spec-kit: IDs are sequential and never reused',
  find(plan) {
    const several = [...taskIds(plan).byId].filter(([, rows]) => rows.length > 1);
    if (several.length === 0) return [];
    const placeOf = placesIn(plan.text);
    return several.flatMap(([id, rows]) => {
      const inPhases = rows.filter(({ path }) => factsOf(plan).taskAt.get(path)?.stage.kind === 'phase');
      const work = inPhases.length === 0 ? rows : inPhases;
      const { line } = placeOf(work[0]?.task.mark.from ?? 0);
      const times = work.length === 2 ? 'twice' : `${work.length} times`;
      const where = `${id} is used ${times}: first in line ${line}, and here for`;
      return work.slice(1).map((row) => again(plan, id, row, where));
    });
  },
};

function again(plan: Plan, id: string, row: TaskRow, where: string): Found {
  const words = plan.text.slice(row.task.words.from, row.task.words.to);
  const found: Found = {
    from: row.task.id?.from ?? row.part.from,
    to: row.task.id?.to ?? row.part.to,
    path: row.path,
    what: `${where} “${shortened(plainWords(words))}”.`,
  };
  if (row.task.id?.text !== id) return found;
  const { fix } = withFix(plan, row, (fresh) =>
    row.task.id ? [{ ...row.task.id, insert: fresh }] : undefined,
  );
  if (!fix) return found;
  return { ...found, fix: isMeant(plan, id) ? byHand(fix) : fix };
}

/** Something names the ID: which of its tasks is meant, only a person knows. */
function isMeant(plan: Plan, id: string): boolean {
  return referencesOf(plan).some((reference) => idsOf(plan, reference).includes(id));
}

const slot: Rule = {
  code: 'id-slot',
  severity: 'error',
  name: 'ID not given yet',
  why: '`TXXX` is a place for an ID: nothing can depend on it, and tools read it as a word of the text.',
  source: 'spec-kit, tasks template',
  find: (plan) =>
    factsOf(plan)
      .rows.filter(({ task }) => !task.id)
      .flatMap((row) => {
        const match = slotId(plan, row);
        if (!match) return [];
        const from = row.task.words.from + (match[1] ?? '').length;
        const letters = match[3] ?? '';
        return [
          {
            from,
            to: from + (match[2] ?? '').length,
            path: row.path,
            what: `${match[2] ?? ''} still waits for a number.`,
            ...withFix(
              plan,
              row,
              (id) => [{ from, to: from + (match[2] ?? '').length, insert: id }],
              `${letters}000`,
            ),
          },
        ];
      }),
};

export const ids: readonly Rule[] = [missing, duplicate, slot];

/** `TXXX`, `FXX`, `T###` at the head of a task. */
function slotId({ text }: Plan, { task }: TaskRow): RegExpExecArray | null {
  return task.id ? null : SLOT.exec(text.slice(task.words.from, task.words.to));
}

const SLOT = /^([*_[`(]*)(([A-Z]{1,4}?)(?:XX{1,3}|NNN?|###?))(?![\p{L}\p{N}])/u;

/** A fix that hands out the next free ID; without one where the place for it can't be written. */
function withFix(
  plan: Plan,
  row: TaskRow,
  edits: (id: string) => ReturnType<typeof headEdits>,
  like = likeBefore(plan, row),
): { readonly fix?: Fix } {
  const at = row.task.mark.from;
  const id = idSource(plan, at).next(numberedLike(plan, like));
  const made = edits(id);
  if (made === undefined || !/\d/.test(id)) return {};
  const fix = splicing(
    plan,
    `Give it the next free ID, ${id}`,
    () => made,
    (after) => taskIds(after).byId.get(id)?.length === 1,
  );
  return { fix: { name: fix.name, apply: fix.apply } };
}

/** The ID of the nearest task before, else of any. */
function likeBefore(plan: Plan, row: TaskRow): string {
  if (row.task.id) return row.task.id.text;
  const numbered = factsOf(plan).tasks.filter((other) => other.row.task.id);
  const before = numbered.findLast((other) => other.row.task.mark.from < row.task.mark.from);
  return (before ?? numbered[0])?.row.task.id?.text ?? 'T001';
}

/** The series' own letters with a number that the plan uses; three digits in a series that has none yet. */
function numberedLike(plan: Plan, like: string): string {
  const prefix = partsOf(like)?.prefix ?? '';
  const own = [...taskIds(plan).byId.keys()].find((id) => partsOf(id)?.prefix === prefix);
  return own ?? (prefix === '' ? like : `${prefix}001`);
}
