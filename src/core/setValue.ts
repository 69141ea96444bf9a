import { applyEdits, editBetween } from './applyEdits.ts';
import { blankWords } from './blankPlan.ts';
import { codeEdits } from './codeEdits.ts';
import type { Change, Plan, Refusal, Value } from './plan.ts';
import type { Edit } from './range.ts';
import { readPlan } from './readPlan.ts';
import { ownWords } from './rowFrame.ts';
import { sameBeside } from './sameBeside.ts';
import { encode, normalise, readValue, wordsAt } from './value.ts';
import { fieldAt, rowAt, valueAt } from './valueAt.ts';

/** What the text says at a path; '' where it says nothing yet and where the template's own words stand. */
export function valueOf(plan: Plan, path: string): string {
  const value = valueAt(plan, path);
  return value ? readValue(plan.text, value) : '';
}

/** Whether the text still says what a draft meant: then the draft is what an input goes on showing. */
export function saysDraft(plan: Plan, path: string, draft: string): boolean {
  const value = valueAt(plan, path);
  if (!value) return draft.trim() === '';
  return said(plan, value) === normalise(value.form, draft);
}

/**
 * Writes a draft at a path. The change is re-read before it counts: the path says the draft, every other value says
 * what it said. Otherwise nothing is written and the refusal says why. A draft that the text says already is no edit;
 * an empty draft puts a slot where the words were: the template's own where it has one.
 */
export function setValue(plan: Plan, path: string, draft: string): Change | Refusal {
  const value = valueAt(plan, path);
  if (!value) return { refused: 'This field is no longer in the plan. Nothing was written.' };
  const wanted = normalise(value.form, draft);
  if (wanted === said(plan, value)) return { edits: [], plan };
  for (const words of spellings(plan, value, wanted)) {
    const change = written(plan, value, words);
    if (change) return change;
  }
  return { refused: refusalFor(value, wanted) };
}

function said(plan: Plan, value: Value): string {
  return normalise(value.form, readValue(plan.text, value));
}

/** Ways to write the words, the best first: nothing is a slot or nothing, and indented words may lose the indentation. */
function spellings(plan: Plan, value: Value, wanted: string): readonly string[] {
  if (wanted !== '') return wanted === wanted.trimStart() ? [wanted] : [wanted, wanted.trimStart()];
  const slot = blankWords(plan, value.path);
  const generic = rowAt(plan, value.path)?.task ? ANY_TASK : ANY_WORDS;
  const bare = value.form === 'code' || value.form === 'raw' ? [''] : ['', generic];
  return slot === undefined ? bare : [slot, ...bare];
}

function written(plan: Plan, value: Value, words: string): Change | undefined {
  const edits = editsFor(plan, value, words);
  const next = readPlan(applyEdits(plan.text, edits), plan.template);
  const now = valueAt(next, value.path);
  if (!now || !(MAY_BECOME[value.form] ?? [value.form]).includes(now.form)) return undefined;
  const isThere = normalise(now.form, wordsAt(next.text, now)) === normalise(now.form, words);
  return (isThere || isReframed(plan, next, value, words)) && sameBeside(plan, next, edits, value.path)
    ? { edits, plan: next }
    : undefined;
}

/**
 * The row says what was meant, but now in the shape of its list's rows, or no longer in it: `**Docs**: x` typed into a
 * plain row is the name and the words of one.
 */
function isReframed(plan: Plan, next: Plan, { path, from, to, prefix }: Value, words: string): boolean {
  const [before, now] = [rowAt(plan, path), rowAt(next, path)];
  if (!before || !now || (!before.frame && !now.frame)) return false;
  const [own, ownNow] = [ownWords(before), ownWords(now)];
  const meant = plan.text.slice(own.from, from) + words + plan.text.slice(to, own.to);
  const says = wordsAt(next.text, { path, form: 'row', prefix, from: ownNow.from, to: ownNow.to });
  return normalise('row', says) === normalise('row', meant);
}

function editsFor(plan: Plan, value: Value, words: string): readonly Edit[] {
  if (value.form === 'code') {
    const field = fieldAt(plan, value.path);
    return field?.shape === 'value' && field.fence ? codeEdits(plan.text, value, field.fence, words) : [];
  }
  const place = value.form === 'ticked' && words.includes('`') ? withTicks(value) : value;
  const insert = spaced(plan.text, place, encode(plan.text, place, words));
  const edit = editBetween(plan.text.slice(place.from, place.to), insert);
  return edit ? [{ ...edit, from: edit.from + place.from, to: edit.to + place.from }] : [];
}

/** Words with backticks of their own can't stand between backticks: they take the place of those. */
function withTicks(value: Value): Value {
  return { ...value, form: 'line', from: value.from - 1, to: value.to + 1 };
}

/** Words that begin right behind a label or an ID get a blank before them. */
function spaced(text: string, value: Value, words: string): string {
  const before = text.charAt(value.from - 1);
  const isGlued = value.from === value.to && value.form !== 'raw' && before !== '' && !/\s/.test(before);
  return isGlued && words !== '' && value.form !== 'cell' ? ` ${words}` : words;
}

function refusalFor(value: Value, wanted: string): string {
  const what = WHAT[value.form];
  const first = wanted.split('\n')[0]?.slice(0, 40) ?? '';
  return `Not written: “${first}” would be read as something else ${what}. The plan is as it was, and your words are still here. Change them, or write this part in the Markdown view.`;
}

const WHAT: Readonly<Record<Value['form'], string>> = {
  line: 'on this line',
  ticked: 'between backticks',
  heading: 'in a heading',
  cell: 'in a table',
  blocks: 'here (a heading or a label of its own, perhaps)',
  row: 'in a list (a marker, an ID or another item, perhaps)',
  code: 'inside this code block',
  yaml: 'in the front matter',
  raw: 'here',
};

/** Forms that a value may have once it was written, where that is not just its own. */
const MAY_BECOME: Readonly<Partial<Record<Value['form'], readonly Value['form'][]>>> = {
  ticked: ['ticked', 'line'],
  blocks: ['blocks', 'row'],
};

/** A box without a word behind it is no task in GFM. */
const ANY_TASK = '[Describe the task]';
/** A paragraph without a word is no paragraph. */
const ANY_WORDS = '[To be written]';
