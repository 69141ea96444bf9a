import type { Plan } from '../../plan.ts';
import type { TaskRow } from '../../tasksOf.ts';
import { placesIn } from '../../textPlaces.ts';
import { idsOf, referencesOf } from '../../workflow/references.ts';
import type { StageList } from '../../workflow/stages.ts';
import { ownIds, partsOf, taskIds } from '../../workflow/taskIds.ts';
import { factsOf, nameOf, shortened, type PlacedTask } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { givingId } from '../givingId.ts';
import { byHand } from '../mend.ts';
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
  return isNumbered(list);
}

function isNumbered(list: StageList): boolean {
  const known = numberedLists.get(list);
  if (known !== undefined) return known;
  const siblings = list.tasks.filter(({ depth }) => depth === 0);
  const numbered = siblings.filter(({ task }) => task.id);
  const isMost = numbered.length >= 2 && numbered.length * 2 > siblings.length;
  numberedLists.set(list, isMost);
  return isMost;
}

const numberedLists = new WeakMap<StageList, boolean>();

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
    ...givingId(plan, row, (id) => headEdits(plan, row, planFormOf(plan).own ?? 'ID', id)),
  };
}

const duplicate: Rule = {
  code: 'id-duplicate',
  severity: 'error',
  name: 'ID used twice',
  why: 'A dependency on this ID could mean either task, and a tool that ticks by ID ticks the wrong one.',
  source: 'spec-kit: IDs are sequential and never reused',
  find(plan) {
    const { byId } = taskIds(plan);
    const several = [...byId].filter(([, rows]) => rows.length > 1);
    if (several.length === 0) return [];
    const placeOf = placesIn(plan.text);
    const found = new Map<TaskRow, Found>();
    for (const [id, rows] of several) {
      const inPhases = rows.filter(({ path }) => factsOf(plan).taskAt.get(path)?.stage.kind === 'phase');
      const [first, ...others] = inPhases.length === 0 ? rows : inPhases;
      const { line } = placeOf(first?.task.mark.from ?? 0);
      const times = others.length === 1 ? 'twice' : `${others.length + 1} times`;
      const where = `${id} is used ${times}: first in line ${line}, and here for`;
      for (const row of others) if (!found.has(row)) found.set(row, again(plan, id, row, where));
    }
    return [...found.values()].sort((a, b) => a.from - b.from);
  },
};

/** A line that stands for several tasks is found once, by the first of its IDs. */
function again(plan: Plan, id: string, row: TaskRow, where: string): Found {
  const words = plan.text.slice(row.task.words.from, row.task.words.to);
  const found: Found = {
    from: row.task.id?.from ?? row.part.from,
    to: row.task.id?.to ?? row.part.to,
    path: row.path,
    what: `${where} “${shortened(plainWords(words))}”.`,
  };
  if (row.task.id?.text !== id) return found;
  const { fix } = givingId(plan, row, (fresh) =>
    row.task.id ? [{ ...row.task.id, insert: fresh }] : undefined,
  );
  if (!fix) return found;
  return { ...found, fix: isMeant(plan, id) || ownIds(plan, row).length > 1 ? byHand(fix) : fix };
}

/** Something names the ID: which of its tasks is meant, only a person knows. */
function isMeant(plan: Plan, id: string): boolean {
  const known = meantIds.get(plan) ?? idsMeant(plan);
  meantIds.set(plan, known);
  return known.has(id);
}

const meantIds = new WeakMap<Plan, ReadonlySet<string>>();

function idsMeant(plan: Plan): ReadonlySet<string> {
  const meant = new Set<string>();
  const read = new Set<string>();
  for (const reference of referencesOf(plan)) {
    const words = `${reference.id} ${reference.through?.id ?? ''}`;
    if (read.has(words)) continue;
    read.add(words);
    for (const id of idsOf(plan, reference)) meant.add(id);
  }
  return meant;
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
            ...givingId(
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
