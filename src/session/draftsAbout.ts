import type { Plan } from '../core/plan.ts';
import { planProgress } from '../core/planProgress.ts';
import type { Template } from '../core/template.ts';
import type { About } from '../storage/draft.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { templateById } from '../templates/registry.ts';
import { titleOf, untitled } from './planName.ts';

/** What a draft is called beside its title. */
export interface Naming {
  /** The name that its owner gave it; it comes before the title. */
  readonly given?: string;
  /** The name to show while the plan has no title of its own: that of its file. */
  readonly fallback?: string;
  /** The file that it came from, extension included. */
  readonly file?: string;
}

export function nameOf(plan: Plan, { given, fallback }: Naming): string {
  return given ?? titleOf(plan) ?? (fallback || untitled);
}

/**
 * Which names a stored draft has. A name that is not the title was given by the owner; without a title it is what the
 * draft is called until it has one.
 */
export function namingOf(plan: Plan, name: string): Naming {
  const title = titleOf(plan);
  if (title === undefined) return name === untitled ? {} : { fallback: name };
  return name === title || name === '' || name === untitled ? {} : { given: name };
}

/**
 * What the list of drafts says of a plan. `createdAt` and `now` are in milliseconds since 1970; `problems` is what the
 * last review found, 0 before the first.
 */
export function aboutPlan(plan: Plan, naming: Naming, createdAt: number, now: number, problems = 0): About {
  const { done, total } = planProgress(plan);
  return {
    name: nameOf(plan, naming),
    template: plan.template === anyPlan ? null : plan.template.id,
    done,
    total,
    problems,
    createdAt,
    updatedAt: now,
    ...(naming.file === undefined ? {} : { file: naming.file }),
  };
}

/** The template that a draft or a link names. One that we do not have reads as any plan. */
export function templateNamed(id: string | null): Template {
  return templateById(id) ?? anyPlan;
}
