import { findSlots } from '@/core/findSlots';
import type { Plan, Section } from '@/core/plan';
import { valueOf } from '@/core/setValue';
import type { Step } from '@/core/steps';

/** A step's name as its heading has it now; that of the step when several sections share it. */
export function stepTitle(plan: Plan, step: Step): string {
  const section = plan.sections.get(step.path);
  if (!section || step.kind === 'basics' || section.spec?.step === step.title) return step.title;
  return writtenTitle(section);
}

/** A heading's words; of one that waits for words what stands before the first slot: `Phase 2`. */
export function writtenTitle({ title }: Section): string {
  const [slot] = findSlots(title);
  const written = slot ? plainTitle(title.slice(0, slot.from)).replace(/[\s:–—(-]+$/, '') : '';
  return written || plainTitle(title) || 'Untitled section';
}

/** Whether the step has sections beside this one, so that each of them needs its own heading. */
export function sharesStep({ path }: Section, step: Step): boolean {
  return step.sections.some((other) => other !== path && !other.startsWith(`${path}/`));
}

/** `2 Retry worker` for a numbered section, else its heading: short enough for the list of steps. */
export function shortTitle(plan: Plan, step: Step): string {
  const section = plan.sections.get(step.path);
  const number = Object.values(section?.numbers ?? {})[0];
  const title = section?.holes.find(({ name }) => name === 'title')?.value;
  if (!section?.spec?.repeat || number === undefined || !title) return stepTitle(plan, step);
  const words = valueOf(plan, title.path);
  return words === '' ? stepTitle(plan, step) : `${number} ${plainTitle(words)}`;
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
