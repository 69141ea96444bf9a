import type { Plan } from '../plan.ts';
import { tasksOf } from '../tasksOf.ts';
import { endOf, idSpanAt, LETTER, type IdSpan } from './idSpans.ts';
import { idsBetween, prefixOf, taskIds } from './taskIds.ts';

/** Words that name a task, or a range of tasks, anywhere but at the head of the task itself. */
export type Reference = IdSpan;

/**
 * All mentions of task IDs in a plan, in the text's order, code and comments included: examples such as
 * `/run-task F001 | F002` name tasks. Only IDs of the series that the plan's tasks have; IDs of numbers alone (`2.4`) and
 * parts of paths (`T001.md`, `docs/T001/T002`) are none. A list with slashes (`T001/T002`) is one of references if it holds
 * nothing else.
 */
export function referencesOf(plan: Plan): readonly Reference[] {
  const known = cache.get(plan);
  if (known) return known;
  const own = new Set(tasksOf(plan).flatMap(({ task }) => (task.id ? [task.id.from] : [])));
  const references = mentionsIn(plan).filter(({ from }) => !own.has(from));
  cache.set(plan, references);
  return references;
}

const cache = new WeakMap<Plan, readonly Reference[]>();

function mentionsIn(plan: Plan): readonly Reference[] {
  const prefixes = [...taskIds(plan).prefixes].filter((prefix) => prefix !== '');
  if (prefixes.length === 0) return [];
  const begins = new RegExp(String.raw`(?<![${LETTER}/.#@\\-])(?=(?:${prefixes.join('|')})\d)`, 'gu');
  const found: Reference[] = [];
  for (const { index } of plan.text.matchAll(begins)) {
    if (index < endOf(found.at(-1) ?? NOWHERE)) continue;
    found.push(...slashListAt(plan, index));
  }
  return found;
}

const NOWHERE: IdSpan = { id: '', from: 0, to: 0 };

/** The one mention at a place, or those that slashes part; none where they part anything else. */
function slashListAt(plan: Plan, at: number): readonly Reference[] {
  const { text } = plan;
  const { prefixes } = taskIds(plan);
  const found: Reference[] = [];
  for (let next = at; ;) {
    const span = idSpanAt(text, next);
    if (!span || !prefixes.has(prefixOf(span.id))) return [];
    found.push(span);
    next = endOf(span) + 1;
    if (text.charAt(next - 1) !== '/') return found;
  }
}

/** The IDs that a reference stands for: those of a range that tasks carry, and its first and last. */
export function idsOf(plan: Plan, { id, through }: Reference): readonly string[] {
  return through ? idsBetween(plan, id, through.id) : [id];
}
