import { addRows } from '../arrange/addRows.ts';
import { removeRow } from '../arrange/removeRow.ts';
import type { Change, Field, Plan, Refusal, Row } from '../plan.ts';
import { setValue, valueOf } from '../setValue.ts';

/** What the text says of the day on which a gate was passed, `YYYY-MM-DD`, and what was noted. */
export interface Passed {
  readonly on: string;
  readonly note: string;
}

/** What a gate without boxes says. */
export interface GateWords {
  /** What must hold, on one line; its first paragraph, or its bullets. */
  readonly criteria: string;
  readonly passed?: Passed;
}

/** Reads a gate: the day stands at the end of its first paragraph, or in a last bullet of its own. */
export function gateWords(plan: Plan, field: Field): GateWords {
  if (field.shape === 'table') return { criteria: '' };
  if (field.shape === 'value') {
    const { words, passed } = split(paragraphs(valueOf(plan, field.path)).first);
    return { criteria: oneLine(words), ...(passed ? { passed } : {}) };
  }
  const rows = field.rows.map((row) => ({ row, ...split(valueOf(plan, row.path)) }));
  const day = dayRow(plan, field);
  const criteria = rows
    .filter(({ row }) => row !== day && row.depth === 0)
    .map(({ words }) => oneLine(words));
  const passed = rows.find(({ row }) => row === day)?.passed;
  return { criteria: criteria.join('; '), ...(passed ? { passed } : {}) };
}

/** Writes `passed 2026-11-21: why` where `gateWords` reads it. What was said before is replaced. */
export function sayPassed(plan: Plan, field: Field, said: string): Change | Refusal {
  if (field.shape === 'value') {
    const { first, rest } = paragraphs(valueOf(plan, field.path));
    return setValue(plan, field.path, behind(split(first).words, said) + rest);
  }
  if (field.shape === 'table') return NO_WORDS;
  const sentence = `P${said.slice(1)}`;
  const day = dayRow(plan, field);
  if (day) return setValue(plan, day.path, sentence);
  const last = field.rows.findLast(({ depth }) => depth === 0);
  return last ? addRows(plan, last.path, [sentence]) : NO_WORDS;
}

/** Takes back what `sayPassed` wrote. */
export function unsayPassed(plan: Plan, field: Field): Change | Refusal {
  if (field.shape === 'value') {
    const { first, rest } = paragraphs(valueOf(plan, field.path));
    return setValue(plan, field.path, split(first).words + rest);
  }
  const day = field.shape === 'rows' ? dayRow(plan, field) : undefined;
  return day ? removeRow(plan, day.path) : { edits: [], plan };
}

/** The bullet that says nothing but when the gate was passed. */
function dayRow(plan: Plan, { rows }: { readonly rows: readonly Row[] }): Row | undefined {
  const last = rows.findLast(({ depth }) => depth === 0);
  const read = last && split(valueOf(plan, last.path));
  return read?.passed && read.words === '' ? last : undefined;
}

function paragraphs(words: string): { readonly first: string; readonly rest: string } {
  const end = words.search(/\n[ \t]*\n/);
  return end < 0 ? { first: words, rest: '' } : { first: words.slice(0, end), rest: words.slice(end) };
}

function split(words: string): { readonly words: string; readonly passed?: Passed } {
  const match = PASSED.exec(words);
  if (!match) return { words };
  const [, on = '', note = ''] = match;
  return { words: words.slice(0, match.index).trimEnd(), passed: { on, note: oneLine(note) } };
}

/** Behind a whole sentence a new one begins. */
function behind(words: string, said: string): string {
  if (words === '') return said;
  return /[.!?…]["'”’)\]*_`]*$/.test(words) ? `${words} P${said.slice(1)}` : `${words} – ${said}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

const NO_WORDS: Refusal = {
  refused:
    'Not done: this gate is a table, which has no words that the day could stand behind. Nothing was written. Write it in the Markdown view.',
};
const PASSED =
  /(?:[-–—][ \t]*)?(?:✅[ \t]*)?\bpassed (\d{4}-\d{2}-\d{2})(?:[.:,;]?\s*$|(?:[.:,;]\s*|\s+(?=by\b|\())([^]*)$)/i;
