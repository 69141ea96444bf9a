import type { Plan } from '@/core/plan';
import type { TaskRow } from '@/core/tasksOf';
import type { Why } from '@/core/work/graph';
import type { Unmet } from '@/core/work/schedule';

/** What a task waits for, in one short line: `Waits for T012, T013 (said here) · Same file: T007`. */
export function waitsWords(plan: Plan, unmet: readonly Unmet[]): string {
  const reasons = merged(unmet).map(({ why, tasks }) => reasonWords(plan, why, tasks));
  const unlike = [...new Set(reasons)];
  const more = unlike.length - MOST_REASONS;
  return [...unlike.slice(0, MOST_REASONS), ...(more > 0 ? [`${more} more`] : [])].join(' · ');
}

/** What a task is called in a line about another: its ID, else its first words. */
export function shortName({ text }: Plan, { task }: TaskRow): string {
  if (task.id) return task.id.text;
  const words = text
    .slice(task.words.from, task.words.to)
    .replace(/[*_`~]+/g, '')
    .trim();
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words}”`;
}

function reasonWords(plan: Plan, why: Why, tasks: readonly TaskRow[]): string {
  switch (why.kind) {
    case 'stated':
      return `Waits for ${named(plan, tasks)} (said here)`;
    case 'phase':
      return `Waits for ${phaseName(why.title)} (${tasks.length} open)`;
    case 'tests':
      return `${plan.template.tests?.stand === 'last' ? 'Work first' : 'Tests first'}: ${named(plan, tasks)}`;
    case 'order':
      return `Order: ${named(plan, tasks)}`;
    case 'file':
      return `Same file: ${named(plan, tasks)}`;
    case 'part':
      return `Parts: ${named(plan, tasks)}`;
  }
}

/** All that the text states is one reason, and so are several tasks of one kind; each phase is one by itself. */
function merged(unmet: readonly Unmet[]): readonly Unmet[] {
  const byKind = new Map<string, Unmet>();
  for (const { why, tasks } of unmet) {
    const key = why.kind === 'phase' ? `phase ${why.title}` : why.kind;
    const before = byKind.get(key);
    const known = new Set(before?.tasks.map(({ path }) => path));
    const others = tasks.filter(({ path }) => !known.has(path));
    byKind.set(key, before ? { why: before.why, tasks: [...before.tasks, ...others] } : { why, tasks });
  }
  return [...byKind.values()];
}

function named(plan: Plan, tasks: readonly TaskRow[]): string {
  const names = tasks.slice(0, MOST_NAMES).map((row) => shortName(plan, row));
  const more = tasks.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

/** `Phase 2` of `Phase 2: Retry worker`. */
export function phaseName(title: string): string {
  return /^[\p{L}\s]{1,20}\s[\dIVX.]+[a-z]?(?=[:\s(–—-]|$)/u.exec(title)?.[0].trim() ?? `“${title}”`;
}

const MOST_REASONS = 2;
const MOST_NAMES = 3;
const LONGEST = 28;

/** Why one task waits for another, in a few words. */
export function whyWords(why: Why): string {
  switch (why.kind) {
    case 'stated':
      return 'said there';
    case 'phase':
      return why.at ? 'said for the phase' : 'order of the phases';
    case 'tests':
      return 'tests first';
    case 'order':
      return 'order of the list';
    case 'file':
      return `same file ${why.path}`;
    case 'part':
      return 'a part of it';
  }
}
