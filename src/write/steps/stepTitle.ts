import { findSlots } from '@/core/findSlots';
import type { Plan, Section } from '@/core/plan';
import type { Step } from '@/core/steps';

/** A step's name as its heading has it now; that of the step when several sections share it. */
export function stepTitle(plan: Plan, step: Step): string {
  const section = plan.sections.get(step.path);
  if (!section || step.kind === 'basics' || section.spec?.step !== undefined) return step.title;
  return plainTitle(section.title) || 'Untitled section';
}

/** `2 Retry worker` for a numbered section, else its heading: short enough for the list of steps. */
export function shortTitle(plan: Plan, step: Step): string {
  const section = plan.sections.get(step.path);
  const number = Object.values(section?.numbers ?? {})[0];
  const title = section?.holes.find(({ name }) => name === 'title')?.value;
  if (!section?.spec?.repeat || number === undefined || !title) return stepTitle(plan, step);
  const words = plainTitle(plan.text.slice(title.from, title.to));
  return words === '' ? stepTitle(plan, step) : `${number} ${words}`;
}

/** A section's heading without its number and "(Optional)": `Test Plan (T-Series)` for `Phase 2 Test Plan (T-Series)`. */
export function sectionTitle(plan: Plan, section: Section): string {
  const mentions = plan.template.counters.flatMap((counter) => counter.mentions).join('|');
  const numbered = new RegExp(`^(?:${mentions}|User Story)\\s+\\d[\\d.]*[a-z]?\\s*[:–—-]?\\s*(?=\\S)`, 'iu');
  const words = plainTitle(section.title).replace(/\s*\(optional\)\s*$/i, '');
  return (mentions === '' ? words : words.replace(numbered, '')) || 'Untitled section';
}

/** Words without emphasis and without the brackets of slots. */
export function plainTitle(words: string): string {
  const slots = findSlots(words);
  const unslotted = slots.reduceRight(
    (text, { from, to, hint }) => text.slice(0, from) + hint + text.slice(to),
    words,
  );
  return unslotted.replace(/[*_`]+/g, '').trim();
}
