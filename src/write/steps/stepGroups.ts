import type { Plan } from '@/core/plan';
import type { Step } from '@/core/steps';

/** Steps that stand together in the list, in the order of the document. */
export interface StepGroup {
  /** Left out for the steps at the top. */
  readonly name?: string;
  readonly steps: readonly Step[];
}

/**
 * The steps by what they are: the basics, the phases or stories, what closes the plan, and at the end what no template
 * knows. A section that no template knows amid others stays where it stands.
 */
export function stepGroups(plan: Plan, steps: readonly Step[]): readonly StepGroup[] {
  const groups: { name?: string; steps: Step[] }[] = [];
  const lastKnown = steps.findLastIndex(({ kind }) => kind === 'section' || kind === 'repeated');
  const tail = lastKnown < 0 ? ALL : OTHER;
  steps.forEach((step, at) => {
    const last = groups.at(-1);
    const name = groupName(plan, step, last?.name, at > lastKnown ? tail : undefined);
    if (last && (last.name === name || step.level === 1)) last.steps.push(step);
    else groups.push(name === undefined ? { steps: [step] } : { name, steps: [step] });
  });
  return groups;
}

/** `before` is the name of the group above; `tail` is given where the template knows nothing from here on. */
function groupName(
  plan: Plan,
  step: Step,
  before: string | undefined,
  tail: string | undefined,
): string | undefined {
  if (step.kind === 'basics') return undefined;
  const repeats = step.level === 0 ? plan.sections.get(step.path)?.spec?.repeat?.name : undefined;
  if (repeats !== undefined) return plural(repeats);
  if (step.kind === 'unknown') return tail ?? before;
  return before === undefined ? undefined : CLOSING;
}

const CLOSING = 'Closing';
const OTHER = 'Other sections';
const ALL = 'Sections';

/** `Phases`, `Stories`. */
function plural(noun: string): string {
  const word = noun.charAt(0).toUpperCase() + noun.slice(1);
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
