import type { Plan, Row } from '../plan.ts';
import type { Range } from '../range.ts';
import type { TaskRow } from '../tasksOf.ts';
import { idsBetween } from './references.ts';
import { prefixOf, taskIds } from './taskIds.ts';

/** What a task says that it waits for: `(depends on T012, T013)`. */
export interface Statement extends Range {
  /** Where the list of IDs stands, behind the words. */
  readonly list: Range;
  /** Task IDs, ranges expanded; an ID that no task has is among them. */
  readonly ids: readonly string[];
  /** Numbers of phases and user stories that are named whole: `depends on Phase 2`, `needs US1`. */
  readonly phases: readonly string[];
  readonly stories: readonly string[];
}

/**
 * The dependencies that a task states on its own lines and in the plain bullets under it. `depends on`, `blocked by` and
 * `waits for` count wherever they stand; `after`, `needs` and `requires` open a clause of their own or end a sentence,
 * since prose is full of them ("is no longer referenced after T025").
 */
export function statementsOf(plan: Plan, row: TaskRow): readonly Statement[] {
  const own = statementsIn(plan, { from: row.task.words.from, to: row.value.to });
  return [...own, ...notesOf(plan, row).flatMap(({ value }) => statementsIn(plan, value))];
}

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
export function statementsIn(plan: Plan, { from, to }: Range): readonly Statement[] {
  const words = plan.text.slice(from, to);
  const found: Statement[] = [];
  for (const match of words.matchAll(WAITS)) {
    const start = match.index + match[0].length;
    const list = readList(plan, words, start);
    if (!list || !counts(words, match[0], match.index, list.end)) continue;
    const { ids, phases, stories } = list;
    const place = { from: from + match.index, to: from + list.end };
    found.push({ ...place, list: { from: from + start, to: place.to }, ids, phases, stories });
  }
  return found;
}

/** Whether the words open a dependency here and are not part of another sentence. */
function counts(words: string, verb: string, at: number, end: number): boolean {
  const before = words.slice(Math.max(0, at - 24), at);
  if (/(?:\bnot|\bno longer|n't|\bnever|\bor|\bwithout)\s+$/i.test(before)) return false;
  if (/^(?:depends?\s|blocked|waits?)/i.test(verb) || /:/.test(verb)) return true;
  if (/^depend|^prereq/i.test(verb)) return false;
  if (/(?:^|[([{—–;:.]|\s-)[\s*_]*$/.test(before)) return true;
  return /^[\s)\]*_.]*$/.test(words.slice(end)) && !IDLE.test(before);
}

interface Found {
  readonly ids: string[];
  readonly phases: string[];
  readonly stories: string[];
  /** Behind the last name. */
  end: number;
}

function readList(plan: Plan, words: string, start: number): Found | undefined {
  const { prefixes } = taskIds(plan);
  const found: Found = { ids: [], phases: [], stories: [], end: start };
  for (let at = start; ;) {
    NAME.lastIndex = at;
    const match = NAME.exec(words);
    const { id, last, letters, phase, story } = match?.groups ?? {};
    if (!match || (id !== undefined && !prefixes.has(prefixOf(id)))) break;
    if (phase !== undefined) found.phases.push(phase);
    else if (story !== undefined) found.stories.push(story);
    else if (id !== undefined)
      found.ids.push(...(last === undefined ? [id] : idsBetween(plan, id, (letters ?? prefixOf(id)) + last)));
    found.end = at + match[0].length;
    JOIN.lastIndex = found.end;
    const join = JOIN.exec(words);
    if (!join) break;
    at = found.end + join[0].length;
  }
  return found.end === start ? undefined : found;
}

const WAITS =
  /\b(?:depends?[ \t]+on|dependenc(?:y|ies)|blocked[ \t]+by|waits?[ \t]+for|requires?|needs?|after|prerequisites?)\b[*_]*(?:[ \t]*:)?[*_]*[ \t]+(?:(?:tasks?|completion of)[ \t]+)?/gi;

/** A task, a range of tasks, a phase or a story, in any dress. */
const NAME =
  /[[*_`(]*(?:(?<id>(?:(?!US\d)[A-Z]{1,8}-?\d+(?:\.\d+)*[a-z]?|\d+(?:\.\d+)+[a-f]?))(?:[\]*_`]*(?:[ \t]?[-–—]|\.\.|[ \t]+(?:through|thru|to)[ \t])[ \t]?[[*_`]*(?<letters>[A-Z]{1,8}-?)?(?<last>\d+(?:\.\d+)*[a-z]?))?|[Pp]hase[ \t]+(?<phase>\d+(?:\.\d+)*)|(?:US-?|[Uu]ser [Ss]tory[ \t]+)(?<story>\d+))(?![\p{L}\p{N}]|[-.][\p{L}\p{N}]|\/(?![A-Z]{1,8}-?\d)[\p{L}\p{N}])[\]*_`]*/uy;

/** What stands between two names; a remark in brackets may follow the first. */
const JOIN =
  /(?:[ \t]*\([^()\n]{0,60}\))?(?:[ \t]*[,&+/][ \t]*(?:and[ \t]+|&[ \t]*)?|[ \t]+and[ \t]+)(?=[[*_`(]*(?:[A-Z]{1,8}-?\d|\d+\.\d|[Pp]hase[ \t]+\d|US-?\d))/y;

/** "is no longer referenced after", "the next available position after". */
const IDLE = /\b(?:referenced|available|position|remains?|used|index|left|unchanged|even)\s+$/i;
