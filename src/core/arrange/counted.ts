import { applyEdits } from '../applyEdits.ts';
import { refusal } from '../change.ts';
import type { Change, Plan, Refusal, Section } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import type { Counter } from '../template.ts';
import type { Step } from './compose.ts';
import { mentionEdits, type NumberMap } from './mentions.ts';

/** The sections that a counter numbers, in document order, with the numbers they carry. `Phase N` carries none. */
export function numberedSections(plan: Plan, counter: Counter['name']): readonly Section[] {
  return [...plan.sections.values()].filter(
    ({ spec, numbers }) => spec?.counts?.includes(counter) && /^\d/.test(numbers[counter] ?? ''),
  );
}

/** Counters whose number the section's place sets, and that it carries. */
export function countersOf({ template }: Plan, { spec, numbers }: Section): readonly Counter[] {
  return template.counters.filter(
    ({ name }) => spec?.counts?.includes(name) && /^\d/.test(numbers[name] ?? ''),
  );
}

export function numbersFor(sections: readonly Section[], { name }: Counter): readonly string[] {
  return sections.map(({ numbers }) => numbers[name] ?? '');
}

/** Rewrites a counter's numbers wherever they are mentioned; what the plan consists of stays the same. */
export function renumbering(counter: Counter, map: NumberMap): Step {
  return (plan) => {
    const edits = mentionEdits(plan.text, plan.blocks, counter, map);
    return reread(plan, edits);
  };
}

/** A plan with edits that only change numbers and words of headings: as many sections and fields as before. */
export function reread(plan: Plan, edits: Change['edits']): Change | Refusal {
  if (edits.length === 0) return { edits, plan };
  const next = readPlan(applyEdits(plan.text, edits), plan.template);
  const isSame = next.sections.size === plan.sections.size && next.fields.size === plan.fields.size;
  return isSame ? { edits, plan: next } : refusal('number the sections anew');
}
