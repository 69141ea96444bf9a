import type { Plan, Row } from '../plan.ts';
import type { Range } from '../range.ts';
import type { TaskRow } from '../tasksOf.ts';
import { namesAt, type Names } from './names.ts';
import { readWords } from './readWords.ts';
import { saysItWaits } from './saysItWaits.ts';

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
  const own = statementsIn(plan, row, row, row.task.words.from);
  const notes = notesOf(plan, row).flatMap((note) => statementsIn(plan, row, note, note.value.from));
  const said = [...own, ...notes];
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
    const known = notes.get(row.parent);
    if (known) known.push(row);
    else notes.set(row.parent, [row]);
  }
  notesByField.set(field, notes);
  return notes;
}

/** The statements in a piece of the plan's text. */
function statementsIn(
  plan: Plan,
  { task }: TaskRow,
  { item, value }: Row,
  from: number,
): readonly Statement[] {
  const range = { from, to: value.to };
  const words = task.state === 'skipped' ? plan.text.slice(from, value.to) : readWords(plan, range, item);
  const found: Statement[] = [];
  for (const match of words.matchAll(WAITS)) {
    const start = match.index + match[0].length;
    const list = namesAt(plan, { words, base: from, start });
    const clause = { words, verb: match[0], from: match.index, to: list?.end ?? start };
    if (!list || !saysItWaits({ ...clause, ...(task.id ? { own: task.id.text } : {}) })) continue;
    const { end, ...named } = list;
    const place = { from: from + match.index, to: from + end };
    const verb = { from: place.from, to: place.from + (match[1] ?? '').length };
    found.push({ ...place, verb, list: { from: from + start, to: place.to }, ...named });
  }
  return found;
}

const GAP = String.raw`(?:[ \t]+|[ \t]*\r?\n[ \t]*)`;
const VERB = String.raw`depends?(?:${GAP}|-?)on|depends(?=[ \t]*:)|dependenc(?:y|ies)|deps?|blocked(?:${GAP}|-?)by|waits?${GAP}for|requires?|needs?|after|prerequisites?`;
/** Words before a list that name nothing: `both T001 and T002`, `all of T001–T003`, `completion of tasks T001, T002`. */
const LEAD = String.raw`(?:(?:the[ \t]+)?(?:tasks?|completion[ \t]+of|both|either|all(?:[ \t]+of)?|each[ \t]+of)${GAP})*`;
const WAITS = new RegExp(
  String.raw`\b((?:${VERB})\b(?:[*_]*[ \t]*[:：])?)[*_]*(?:(?<=[:：][*_]*)${GAP}?|${GAP})${LEAD}`,
  'giu',
);
