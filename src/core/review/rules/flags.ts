import type { Plan } from '../../plan.ts';
import type { TaskRow } from '../../tasksOf.ts';
import type { TaskMarker } from '../../task.ts';
import { counted, factsOf, nameOf } from '../facts.ts';
import type { Rule } from '../finding.ts';
import { byHand, splicing } from '../mend.ts';

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

const bareFlag: Rule = {
  code: 'flag-bare',
  severity: 'info',
  name: 'Letters without brackets',
  why: 'A tool that looks for brackets reads the letter as the first word of the task, and so may a person.',
  source: 'Phased feature plan: [P] stands in brackets, M and D do not',
  find(plan) {
    const names = plan.template.markers.filter(({ bare }) => bare).map(({ name }) => name);
    const flags = factsOf(plan).rows.flatMap((row) =>
      row.task.markers
        .filter((marker) => names.includes(marker.name) && isBare(plan, marker))
        .map((marker) => ({ row, marker })),
    );
    const [first] = flags;
    if (!first) return [];
    const letters = [...new Set(flags.map(({ marker }) => marker.name))];
    const edits = flags.map(({ marker: { from, to, name } }) => ({ from, to, insert: `[${name}]` }));
    const shown = letters.join(' and ');
    return [
      {
        from: first.marker.from,
        to: first.marker.to,
        path: first.row.path,
        what: `${shown} ${letters.length === 1 ? 'stands' : 'stand'} without brackets in ${counted(flags.length, 'task')}.`,
        fix: byHand(splicing(plan, `Write ${letters.map((each) => `[${each}]`).join(' and ')}`, () => edits)),
      },
    ];
  },
};

export const flags: readonly Rule[] = [flag, bareFlag];
