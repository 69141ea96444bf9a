import type { Plan } from '../plan.ts';
import type { Range } from '../range.ts';
import { tasksOf } from '../tasksOf.ts';
import { statementsOf } from './dependencies.ts';
import { endOf, idSpanAt, LETTER, type IdSpan } from './idSpans.ts';
import { orderLinesOf } from './orderLines.ts';
import { idsBetween } from './idRanges.ts';
import { prefixOf, taskIds } from './taskIds.ts';

/** Words that name a task, or a range of tasks, anywhere but at the head of the task itself. */
export type Reference = IdSpan;

/**
 * All mentions of task IDs in a plan, in the text's order, code and comments included: examples such as
 * `/run-task F001 | F002` name tasks. Only IDs of the series that the plan's tasks have; parts of paths (`T001.md`,
 * `docs/T001/T002`) are none. A list with slashes (`T001/T002`) is one of references if it holds nothing else. An ID of
 * numbers alone (`2.4`) is one where a dependency is stated, and only a number elsewhere.
 */
export function referencesOf(plan: Plan): readonly Reference[] {
  const known = cache.get(plan);
  if (known) return known;
  const own = new Set(tasksOf(plan).flatMap(({ task }) => (task.id ? [task.id.from] : [])));
  const mentions = outside(addressesIn(plan.text), mentionsIn(plan)).filter(({ from }) => !own.has(from));
  const references = [...mentions, ...statedApart(plan, mentions)].sort((a, b) => a.from - b.from);
  cache.set(plan, references);
  return references;
}

const cache = new WeakMap<Plan, readonly Reference[]>();

/** The references that begin in none of the ranges; both in the text's order. */
function outside(ranges: readonly Range[], references: readonly Reference[]): readonly Reference[] {
  let at = 0;
  return references.filter(({ from }) => {
    while ((ranges[at]?.to ?? Infinity) <= from) at += 1;
    return from < (ranges[at]?.from ?? Infinity);
  });
}

/** `https://example.org/?id=T005`, from behind its scheme on. */
function addressesIn(text: string): readonly Range[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: all, index }) => ({ from: index, to: index + all.length }));
}

const ADDRESS = /(?<=[a-z\d+.-]):\/\/[^\s<>"'`)\]\u0080-\uffff]*/gi;

/** What statements of dependency name and is no mention elsewhere. */
function statedApart(plan: Plan, mentions: readonly Reference[]): readonly Reference[] {
  const known = new Set(mentions.map(({ from }) => from));
  const named = [
    ...tasksOf(plan).flatMap((row) => statementsOf(plan, row)),
    ...orderLinesOf(plan).flatMap(({ who, on }) => [who, on]),
  ].flatMap(({ names }) => names.flatMap(({ span }) => span ?? []));
  return named.filter(({ from }) => {
    if (known.has(from)) return false;
    known.add(from);
    return true;
  });
}

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
