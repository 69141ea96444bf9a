import type { Plan } from '../../plan.ts';
import type { Range } from '../../range.ts';
import { touching } from '../../shifts.ts';
import type { TaskRow } from '../../tasksOf.ts';
import { referencesOf } from '../../workflow/references.ts';
import { dependenciesOf, setDependencies } from '../../workflow/setDependencies.ts';
import { partsOf, taskIds } from '../../workflow/taskIds.ts';
import { factsOf, isOpen, nameOf } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { byHand, operating } from '../mend.ts';
import { hiddenFrom } from '../hidden.ts';
import { stated } from '../stated.ts';
import { circles } from './circles.ts';

const dependencyMissing: Rule = {
  code: 'dependency-missing',
  severity: 'error',
  name: 'Waits for a task that is not there',
  why: 'The dependency can never be met, or it was meant for another task.',
  source: 'spec-kit-schedule: an unknown ID is an error',
  find: (plan) =>
    stated(plan).flatMap(({ row, list, ids }) =>
      ids
        .filter((id) => !taskIds(plan).byId.has(id) && isTaskLike(plan, id))
        .map((id) => ({
          ...list,
          path: row.path,
          what: `${nameOf(plan, row)} waits for ${id}, but no task has this ID.`,
          fix: without(plan, row, id),
        })),
    ),
};

const mentionMissing: Rule = {
  code: 'mention-missing',
  severity: 'warning',
  name: 'Names a task that is not there',
  why: 'The words mean a task that was removed or renumbered, and lead whoever follows them nowhere.',
  source: 'spec-kit: execution order and parallel examples name tasks by ID',
  find(plan) {
    const lost = referencesOf(plan).flatMap((reference) => {
      const ends = reference.through ? [reference.id, reference.through.id] : [reference.id];
      const ids = ends.filter((id) => !taskIds(plan).byId.has(id) && isTaskLike(plan, id));
      const range = { from: reference.from, to: reference.through?.to ?? reference.to };
      return ids.map((id) => ({ id, range }));
    });
    return lost.length === 0 ? [] : lostMentions(plan, lost);
  },
};

/** Mentions that are no statement of a task, stand in no comment and name nothing else of the text. */
function lostMentions(
  plan: Plan,
  lost: readonly { readonly id: string; readonly range: Range }[],
): readonly Found[] {
  const within = touching(stated(plan).map(({ list: { from, to } }) => ({ from, to: to - 1 })));
  const isHidden = hiddenFrom(plan);
  const isPlan = isExecution(plan);
  const given = namedThings(plan);
  return lost
    .filter(({ id, range: { from } }) => {
      const isStated = within(from, from);
      return !given.has(id) && !isStated && !isHidden(from);
    })
    .map(({ id, range }) => ({
      ...range,
      what: `${id} is named here, but no task has this ID.`,
      severity: isPlan(range.from) ? 'warning' : 'info',
    }));
}

const self: Rule = {
  code: 'dependency-self',
  severity: 'error',
  name: 'Task that waits for itself',
  why: 'A task that waits for itself can never begin.',
  source: 'spec-kit-schedule: cycles are errors',
  find: (plan) =>
    stated(plan).flatMap(({ row, list, ids }) => {
      const own = row.task.id?.text;
      if (own === undefined || !ids.includes(own)) return [];
      const what = `${own} says that it waits for itself.`;
      return [{ ...list, path: row.path, what, fix: without(plan, row, own) }];
    }),
};

const later: Rule = {
  code: 'dependency-later',
  severity: 'warning',
  name: 'Waits for a later task',
  why: 'Whoever works from top to bottom reaches this task before the one that it waits for.',
  source: 'spec-kit: tasks stand in the order of work',
  find(plan) {
    const isCircle = touching(circles(plan).map(({ from }) => ({ from, to: from + 39 })));
    return stated(plan).flatMap(({ row, list, ids }) => {
      if (!isOpen(row) || isCircle(list.from, list.from)) return [];
      return ids.flatMap((id) => {
        const [first] = taskIds(plan).byId.get(id) ?? [];
        const isLater = first !== undefined && first.part.from > row.part.to;
        if (!isLater) return [];
        return [
          { ...list, path: row.path, what: `${nameOf(plan, row)} waits for ${id}, which comes after it.` },
        ];
      });
    });
  },
};

/** Whether an offset stands in a section about the order of work: there an ID means a task of this plan. */
function isExecution({ sections }: Plan): (at: number) => boolean {
  const parts = [...sections.values()]
    .filter(({ title }) => /depend|parallel|critical|execution|strategy/i.test(title))
    .map(({ part }) => part);
  const within = touching(parts);
  return (at) => within(at, at + 1);
}

/** IDs that a heading, a plain bullet, a row of a table or `Reopened T019` gives to something. */
function namedThings(plan: Plan): ReadonlySet<string> {
  const given = [...plan.text.matchAll(GIVEN)].map(([, id = '']) => id);
  const heads = factsOf(plan).rows.flatMap(({ task: { id, words } }) => {
    const head = id ? '' : plan.text.slice(words.from, Math.min(words.to, words.from + 40));
    return head.match(/[A-Z]+-?\d+[a-z]?/g) ?? [];
  });
  return new Set([...given, ...heads]);
}

const GIVEN =
  /^[ \t]*(?:#{2,6}[ \t]+(?:[\p{L}]+[ \t]+){0,2}|[-*+][ \t]+|\|[ \t]*)[*_`[]*([A-Z]{1,8}-?\d+(?:\.\d+)*[a-z]?)(?![\p{L}\p{N}])/gmu;

export const references: readonly Rule[] = [dependencyMissing, mentionMissing, self, later];

/** As many digits as the plan's own IDs of the series have: `T4` is a machine, `T1059` somebody else's number. */
function isTaskLike(plan: Plan, id: string): boolean {
  const parts = partsOf(id);
  if (!parts || parts.prefix === '') return false;
  const { least, most } = widthsIn(plan).get(parts.prefix) ?? { least: Infinity, most: 0 };
  return parts.digits >= least && parts.digits <= most;
}

/** How many digits the IDs of each series have. */
interface Widths {
  readonly least: number;
  readonly most: number;
}

function widthsIn(plan: Plan): ReadonlyMap<string, Widths> {
  const known = widths.get(plan);
  if (known) return known;
  const found = new Map<string, Widths>();
  for (const id of taskIds(plan).byId.keys()) {
    const { prefix, digits } = partsOf(id) ?? { prefix: '', digits: 0 };
    const { least, most } = found.get(prefix) ?? { least: digits, most: digits };
    found.set(prefix, { least: Math.min(least, digits), most: Math.max(most, digits) });
  }
  widths.set(plan, found);
  return found;
}

const widths = new WeakMap<Plan, ReadonlyMap<string, Widths>>();

function without(plan: Plan, row: TaskRow, id: string): ReturnType<typeof operating> {
  const fix = operating(plan, `Take ${id} out`, (now) =>
    setDependencies(
      now,
      row.path,
      dependenciesOf(now, row).filter((other) => other !== id),
    ),
  );
  return byHand(fix);
}
