import { phaseName } from '@/core/phaseName';
import type { Plan } from '@/core/plan';
import type { TaskRow } from '@/core/tasksOf';
import type { Why } from '@/core/workflow/graph';
import type { Unmet } from '@/core/workflow/schedule';

/**
 * What a task waits for, in one short line: `Waits for T012, T013 · T007 (same file)`; '' for nothing. Phases that are
 * said for the whole group of tasks are left out.
 */
export function waitsWords(plan: Plan, unmet: readonly Unmet[], saidAbove: readonly string[] = []): string {
  const own = unmet.filter(({ why }) => why.kind !== 'phase' || !saidAbove.includes(why.title));
  const unlike = [...new Set(reasonsOf(plan, own).map(({ words }) => words))];
  if (unlike.length === 0) return '';
  const more = unlike.length - MOST_REASONS;
  const shown = [...unlike.slice(0, MOST_REASONS), ...(more > 0 ? [`${more} more`] : [])];
  return `Waits for ${shown.join(' · ')}`;
}

/** A thing that is waited for, and the first task of it that is open. */
export interface Reason {
  readonly words: string;
  readonly first: TaskRow | undefined;
}

/** All that a task waits for: each phase, and the tasks of each other kind of reason together. */
export function reasonsOf(plan: Plan, unmet: readonly Unmet[]): readonly Reason[] {
  return merged(unmet).map(({ why, tasks }) => ({ words: reasonWords(plan, why, tasks), first: tasks[0] }));
}

/** `Phase 1, Phase 2 and 5 more`. */
export function phasesWords(titles: readonly string[]): string {
  const names = titles.slice(0, MOST_PHASES).map(phaseName);
  const more = titles.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
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
  if (why.kind === 'phase') return `${phaseName(why.title)} (${tasks.length} open)`;
  const names = named(plan, tasks);
  switch (why.kind) {
    case 'stated':
      return names;
    case 'tests':
      return `${names} (${plan.template.tests?.stand === 'last' ? 'work first' : 'tests first'})`;
    case 'order':
      return `${names} (earlier in the list)`;
    case 'file':
      return `${names} (same file)`;
    case 'part':
      return `${names} (${tasks.length === 1 ? 'a part' : 'parts'} of it)`;
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

const MOST_REASONS = 2;
const MOST_NAMES = 3;
const MOST_PHASES = 2;
const LONGEST = 28;

/** Why one task waits for another, in a few words. */
export function whyWords(why: Why): string {
  switch (why.kind) {
    case 'stated':
      return 'the plan says so';
    case 'phase':
      return why.at ? 'the plan says so' : 'phases run in order';
    case 'tests':
      return 'tests first';
    case 'order':
      return 'earlier in the list';
    case 'file':
      return `same file ${why.path}`;
    case 'part':
      return 'a part of it';
  }
}
