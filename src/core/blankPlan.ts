import { wholeSlot } from './findSlots.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './readPlan.ts';
import type { Template } from './template.ts';
import { wordsAt } from './value.ts';
import { valueAt } from './valueAt.ts';

/** The template's own blank, read by its own definition. Read once. */
export function blankPlan(template: Template): Plan {
  const known = blanks.get(template);
  if (known) return known;
  const plan = readPlan(template.blank, template);
  blanks.set(template, plan);
  return plan;
}

/** The slot that the template has at a path, brackets and all; of a repeated part or row, the first one's. */
export function blankWords({ template }: Plan, path: string): string | undefined {
  const blank = blankPlan(template);
  for (const candidate of [path, firstRow(path), firstOf(path), firstRow(firstOf(path))]) {
    const value = valueAt(blank, candidate);
    const words = value && wordsAt(blank.text, value);
    if (words !== undefined && wholeSlot(words) !== undefined) return words;
  }
  return undefined;
}

function firstOf(path: string): string {
  return path.replace(/\.\d+(?=\/|$)/g, '.1');
}

function firstRow(path: string): string {
  return path.replace(/\/\d+$/, '/1');
}

const blanks = new WeakMap<Template, Plan>();
