import type { Plan, Row } from '../plan.ts';
import type { Range } from '../range.ts';
import type { TaskRow } from '../tasksOf.ts';
import { namesAt, type Names } from './names.ts';
import { readWords } from './readWords.ts';

/** What a task says that it waits for: `(depends on T012, T013)`. */
export interface Statement extends Range, Pick<Names, 'ids' | 'phases' | 'stories' | 'names'> {
  /** The words that say that it waits: `depends on`. */
  readonly verb: Range;
  /** Where the list of IDs stands, behind the words. */
  readonly list: Range;
}

/**
 * The dependencies that a task states on its own lines and in the plain bullets under it. `depends on`, `blocked by` and
 * `waits for` count wherever they stand; `after`, `needs` and `requires` open a clause of their own or end a sentence,
 * since prose is full of them ("is no longer referenced after T025").
 */
export function statementsOf(plan: Plan, row: TaskRow): readonly Statement[] {
  const kept = cache.get(plan) ?? new Map<string, readonly Statement[]>();
  cache.set(plan, kept);
  const known = kept.get(row.path);
  if (known) return known;
  const own = statementsIn(plan, { from: row.task.words.from, to: row.value.to });
  const said = [...own, ...notesOf(plan, row).flatMap(({ value }) => statementsIn(plan, value))];
  kept.set(row.path, said);
  return said;
}

const cache = new WeakMap<Plan, Map<string, readonly Statement[]>>();

/** Plain bullets under a task, which say more of it. */
export function notesOf(plan: Plan, { path, field }: TaskRow): readonly Row[] {
  const holder = plan.fields.get(field);
  if (holder?.shape !== 'rows') return [];
  return (notesByField.get(holder) ?? gather(holder)).get(path) ?? [];
}

const notesByField = new WeakMap<object, ReadonlyMap<string, readonly Row[]>>();

function gather(field: { readonly rows: readonly Row[] }): ReadonlyMap<string, readonly Row[]> {
  const notes = new Map<string, Row[]>();
  for (const row of field.rows) {
    if (row.parent === undefined || row.task) continue;
    notes.set(row.parent, [...(notes.get(row.parent) ?? []), row]);
  }
  notesByField.set(field, notes);
  return notes;
}

/** The statements in a piece of the plan's text. */
function statementsIn(plan: Plan, range: Range): readonly Statement[] {
  const { from } = range;
  const words = readWords(plan, range);
  const found: Statement[] = [];
  for (const match of words.matchAll(WAITS)) {
    const start = match.index + match[0].length;
    const list = namesAt(plan, { words, base: from, start });
    if (!list || !counts(words, match[0], match.index, list.end)) continue;
    const { end, ...named } = list;
    const place = { from: from + match.index, to: from + end };
    const verb = { from: place.from, to: place.from + (match[1] ?? '').length };
    found.push({ ...place, verb, list: { from: from + start, to: place.to }, ...named });
  }
  return found;
}

/** Whether the words open a dependency here and are not part of another sentence. */
function counts(words: string, verb: string, at: number, end: number): boolean {
  const before = words.slice(Math.max(0, at - 24), at);
  if (/(?:\bnot|\bno longer|n't|\bnever|\bor|\bwithout)\s+$/i.test(before)) return false;
  if (/^(?:depends?(?:\s|-?on)|blocked|waits?)/i.test(verb) || /[:：]/.test(verb)) return true;
  if (/^dep|^prereq/i.test(verb)) return false;
  if (/(?:^|[([{—–;:.]|\s-)[\s*_]*$/.test(before)) return true;
  return /^[\s)\]*_.]*$/.test(words.slice(end)) && !IDLE.test(before);
}

const GAP = String.raw`(?:[ \t]+|[ \t]*\r?\n[ \t]*)`;
const VERB = String.raw`depends?(?:${GAP}|-?)on|depends(?=[ \t]*:)|dependenc(?:y|ies)|deps?|blocked(?:${GAP}|-?)by|waits?${GAP}for|requires?|needs?|after|prerequisites?`;
/** Words before a list that name nothing: `both T001 and T002`, `all of T001–T003`, `completion of tasks T001, T002`. */
const LEAD = String.raw`(?:(?:the[ \t]+)?(?:tasks?|completion[ \t]+of|both|either|all(?:[ \t]+of)?|each[ \t]+of)${GAP})*`;
const WAITS = new RegExp(
  String.raw`\b((?:${VERB})\b(?:[*_]*[ \t]*[:：])?)[*_]*(?:(?<=[:：][*_]*)${GAP}?|${GAP})${LEAD}`,
  'giu',
);

/** "is no longer referenced after", "the next available position after". */
const IDLE = /\b(?:referenced|available|position|remains?|used|index|left|unchanged|even)\s+$/i;
