import { applyEdits, editBetween } from './applyEdits.ts';
import { blankWords } from './blankPlan.ts';
import type { Change, Plan, Refusal, Value, ValueField } from './plan.ts';
import type { Edit } from './range.ts';
import { readPlan } from './readPlan.ts';
import { disturbed } from './survives.ts';
import { encode, normalise, readValue } from './value.ts';
import { valueAt } from './valueAt.ts';

/** What the text says at a path; '' where it says nothing yet and where the template's own words stand. */
export function valueOf(plan: Plan, path: string): string {
  const value = valueAt(plan, path);
  return value ? readValue(plan.text, value) : '';
}

/** Whether the text still says what a draft meant: then the draft is what an input goes on showing. */
export function saysDraft(plan: Plan, path: string, draft: string): boolean {
  const value = valueAt(plan, path);
  if (!value) return draft.trim() === '';
  return normalise(value.form, readValue(plan.text, value)) === normalise(value.form, draft);
}

/**
 * Writes a draft at a path. The change is re-read before it counts: the path says the draft, every other value says
 * what it said. Otherwise nothing is written and the refusal says why. A draft that the text says already is no edit;
 * an empty draft puts the template's own hint back where the template has one.
 */
export function setValue(plan: Plan, path: string, draft: string): Change | Refusal {
  const value = valueAt(plan, path);
  if (!value) return { refused: 'This field is no longer in the plan. Nothing was written.' };
  const wanted = normalise(value.form, draft);
  if (wanted === normalise(value.form, readValue(plan.text, value))) return { edits: [], plan };
  const edits = editsFor(plan, value, wanted);
  const next = readPlan(applyEdits(plan.text, edits), plan.template);
  const now = valueAt(next, path);
  const said = now ? normalise(now.form, readValue(next.text, now)) : '';
  if (said !== wanted) return { refused: refusalFor(value, wanted) };
  const lost = disturbed(plan, next, edits, path);
  return lost === undefined ? { edits, plan: next } : { refused: refusalFor(value, wanted) };
}

function editsFor(plan: Plan, value: Value, wanted: string): readonly Edit[] {
  const words = wanted === '' ? (blankWords(plan, value.path) ?? '') : wanted;
  if (value.form === 'code') return codeEdits(plan, value, words);
  const written = keepLines(plan.text, value, words);
  const edit = editBetween(plan.text.slice(value.from, value.to), spaced(plan.text, value, written));
  return edit ? [{ ...edit, from: edit.from + value.from, to: edit.to + value.from }] : [];
}

/** Words that begin right behind a label or an ID get a blank before them. */
function spaced(text: string, value: Value, words: string): string {
  const before = text.charAt(value.from - 1);
  const glued = value.from === value.to && value.form !== 'raw' && before !== '' && !/\s/.test(before);
  return glued && words !== '' && value.form !== 'cell' ? ` ${words}` : words;
}

/** The words as they are written, with the lines that did not change left as they stand. */
function keepLines(text: string, value: Value, words: string): string {
  const raw = text.slice(value.from, value.to).split(/(\r\n|\n|\r)/);
  const before = readValue(text, value).split('\n');
  const after = words.split('\n');
  if (before.length < 2 || after.length < 2 || before.length * 2 - 1 !== raw.length)
    return encode(text, value, words);
  let head = 0;
  while (head < Math.min(before.length, after.length) - 1 && before[head] === after[head]) head += 1;
  const written = encode(text, value, words).split(/(\r\n|\n|\r)/);
  return [...raw.slice(0, head * 2), ...written.slice(head * 2)].join('');
}

/** A fence grows when its content holds one as long; content goes in whole lines. */
function codeEdits(plan: Plan, value: Value, words: string): readonly Edit[] {
  const field = plan.fields.get(value.path);
  const fence = field?.shape === 'value' ? field.fence : undefined;
  if (!fence) return [];
  const encoded = encode(plan.text, value, words);
  const insert =
    fence.lines.length === 0 ? `${endingOf(plan.text, fence.from)}${value.prefix}${encoded}` : encoded;
  const content = {
    from: value.from,
    to: value.to,
    insert: words === '' && fence.lines.length === 0 ? '' : insert,
  };
  return [...growFence(fence, words), content];
}

function growFence(fence: NonNullable<ValueField['fence']>, words: string): readonly Edit[] {
  const mark = fence.marker;
  const runs = words
    .split('\n')
    .map((line) => new RegExp(`^ {0,3}(\\${mark}+)`).exec(line)?.[1]?.length ?? 0);
  const more = Math.max(0, ...runs) + 1 - fence.length;
  if (more <= 0 || !fence.closed) return [];
  const extra = mark.repeat(more);
  const opening = fence.from + fence.length;
  return [
    { from: opening, to: opening, insert: extra },
    { from: fence.to, to: fence.to, insert: extra },
  ];
}

function endingOf(text: string, from: number): string {
  return /\r\n|\n|\r/.exec(text.slice(from, from + 2000))?.[0] ?? '\n';
}

function refusalFor(value: Value, wanted: string): string {
  const what = WHAT[value.form];
  const first = wanted.split('\n')[0]?.slice(0, 40) ?? '';
  return `Not written: “${first}” would be read as something else ${what}. The plan is as it was, and your words are still here. Change them, or write this part in the Markdown view.`;
}

const WHAT: Readonly<Record<Value['form'], string>> = {
  line: 'on this line',
  heading: 'in a heading',
  cell: 'in a table',
  blocks: 'here (a heading or a label of its own, perhaps)',
  row: 'in a list (a marker, an ID or another item, perhaps)',
  code: 'inside this code block',
  yaml: 'in the front matter',
  raw: 'here',
};
