import { blankPlan } from './blankPlan.ts';
import { findSlots } from './findSlots.ts';
import { keptByLines } from './keptByLines.ts';
import type { Field, Plan, Section, Value } from './plan.ts';
import type { Template } from './template.ts';
import { hintOf } from './value.ts';

/** How much of something has words: values without a slot left, of all values. */
export interface Filled {
  readonly filled: number;
  readonly total: number;
}

/**
 * Counts every value of some sections. Code and file trees count when they hold anything but a comment that is a slot.
 * What a field's lines came to is kept by their text, so that a keystroke counts its own field and adds up the rest.
 */
export function filledOf(plan: Plan, sections: readonly Section[]): Filled {
  let filled = 0;
  let total = 0;
  const add = (counted: Filled): void => {
    filled += counted.filled;
    total += counted.total;
  };
  for (const section of sections) {
    add(
      count(
        plan,
        section.holes.map(({ value }) => value),
      ),
    );
    for (const field of section.fields) if (!field.spec?.guidance) add(filledField(plan, field));
  }
  return { filled, total };
}

const filledField = keptByLines((plan, field) => count(plan, fieldValues(field)));

function count(plan: Plan, values: readonly Value[]): Filled {
  return { filled: values.filter((value) => isFilled(plan, value)).length, total: values.length };
}

/** The next value behind a path (in document order, round to the start) that still waits for words. */
export function nextEmpty(plan: Plan, after: string | undefined): Value | undefined {
  const start = plan.values.findIndex(({ path }) => path === after) + 1;
  const ordered = [...plan.values.slice(start), ...plan.values.slice(0, start)];
  return ordered.find((value) => !isFilled(plan, value));
}

export function isFilled({ text, template }: Plan, value: Value): boolean {
  const words = text.slice(value.from, value.to);
  if (words.trim() === '') return false;
  if (value.form === 'yaml') return hintOf(text, value) === undefined;
  if (value.form !== 'code') return findSlots(words).length === 0;
  if (blankCode(template).has(words.trim())) return false;
  return !findSlots(words.slice(0, 2000)).some(({ from }) => isCommentSlot(words, from));
}

/** The samples that a template's blank has in its code blocks: they wait for words as a slot does. */
function blankCode(template: Template): ReadonlySet<string> {
  const known = samples.get(template);
  if (known) return known;
  const { text, values } = blankPlan(template);
  const code = values
    .filter(({ form }) => form === 'code')
    .map(({ from, to }) => text.slice(from, to).trim());
  const made = new Set(code);
  samples.set(template, made);
  return made;
}

const samples = new WeakMap<Template, ReadonlySet<string>>();

/** Brackets in code are code, unless they are all that a comment says. */
function isCommentSlot(words: string, from: number): boolean {
  const line = words.slice(words.lastIndexOf('\n', from - 1) + 1, from);
  return /^\s*(?:#|\/\/|--|;|<!--)?\s*$/.test(line) && words.charAt(from) === '[';
}

export function fieldValues(field: Field): readonly Value[] {
  if (field.shape === 'value') return field.spec?.guidance ? [] : [field.value];
  return field.shape === 'rows' ? field.rows.map(({ value }) => value) : field.cells.slice(1).flat();
}
