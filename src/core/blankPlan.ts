import { wholeSlot } from './findSlots.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './readPlan.ts';
import type { SectionSpec, Template } from './template.ts';
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

/** What shows a kind of section: the lines that the template has for it alone, else its blank. Read once. */
export function modelPlan(template: Template, kind: SectionSpec | undefined): Plan {
  if (kind?.model === undefined) return blankPlan(template);
  const known = models.get(kind);
  if (known) return known;
  const plan = readPlan(kind.model, template);
  models.set(kind, plan);
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
const models = new WeakMap<SectionSpec, Plan>();
