import type { Plan } from '../../plan.ts';
import type { TaskRow } from '../../tasksOf.ts';
import type { TaskMarker } from '../../task.ts';
import { counted, factsOf, nameOf } from '../facts.ts';
import type { Rule } from '../finding.ts';
import { splicing } from '../mend.ts';

const flag: Rule = {
  code: 'flag-form',
  severity: 'warning',
  name: 'Letter in brackets here, bare there',
  why: 'Whoever searches for one form misses the tasks that have the other.',
  source: 'Phased feature plan: M and D stand bare behind the ID',
  find(plan) {
    const names = plan.template.markers.filter(({ bare }) => bare).map(({ name }) => name);
    if (names.length === 0) return [];
    const flags = factsOf(plan).rows.flatMap((row) =>
      row.task.markers.filter(({ name }) => names.includes(name)).map((marker) => ({ row, marker })),
    );
    const bare = flags.filter(({ marker }) => isBare(plan, marker));
    const bracketed = flags.filter(({ marker }) => !isBare(plan, marker));
    const [rarer, other] = bracketed.length <= bare.length ? [bracketed, bare] : [bare, bracketed];
    return other.length === 0 ? [] : rarer.map(({ row, marker }) => found(plan, row, marker, other.length));
  },
};

function found(
  plan: Plan,
  row: TaskRow,
  { from, to, name }: TaskMarker,
  others: number,
): ReturnType<Rule['find']>[number] {
  const written = plan.text.slice(from, to);
  const insert = written.startsWith('[') ? name : `[${name}]`;
  return {
    from,
    to,
    path: row.path,
    what: `${nameOf(plan, row)} has ${written}; ${counted(others, 'task')} ${others === 1 ? 'has' : 'have'} the letter as ${insert}.`,
    fix: splicing(plan, `Write ${insert}`, () => [{ from, to, insert }]),
  };
}

function isBare({ text }: Plan, { from }: TaskMarker): boolean {
  return text.charAt(from) !== '[';
}

export const flags: readonly Rule[] = [flag];
