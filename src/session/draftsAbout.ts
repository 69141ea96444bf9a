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

/** The names that a stored draft has. One that its owner did not give is what it is called until it has a title. */
export function namingOf(plan: Plan, about: Pick<About, 'name' | 'named' | 'file'>): Naming {
  const { name, named = seemsGiven(plan, about), file } = about;
  const origin = file === undefined ? {} : { file };
  if (name !== '' && named) return { ...origin, given: name };
  return titleOf(plan) !== undefined || name === untitled ? origin : { ...origin, fallback: name };
}

/**
 * Whether the name of a draft that does not say so was given by its owner: where it is not the title. A beginning of the
 * title, or the file's name, was stored before the words were.
 */
function seemsGiven(plan: Plan, { name, file }: Pick<About, 'name' | 'file'>): boolean {
  const title = titleOf(plan);
  if (title === undefined || name === untitled) return false;
  return !title.startsWith(name) && (file === undefined || name !== withoutEnding(file));
}

/** The names after the owner has given one. An empty one, or the one that it has anyway, follows the title. */
export function renamed(plan: Plan, { given: _former, ...others }: Naming, name: string): Naming {
  const given = name.trim();
  return given === '' || given === nameOf(plan, others) ? others : { ...others, given };
}

/** A plan from a file is called by it until it has a title, and goes by its name when it is taken away again. */
export function namingOfFile(file: string | undefined): Naming {
  return file === undefined ? {} : { fallback: withoutEnding(file), file };
}

function withoutEnding(file: string): string {
  return file.replace(/\.(?:md|markdown|mdx|txt)$/i, '');
}

/**
 * What the list of drafts says of a plan. `createdAt` and `now` are in milliseconds since 1970; `problems` is what the
 * last review found, 0 before the first.
 */
export function aboutPlan(plan: Plan, naming: Naming, createdAt: number, now: number, problems = 0): About {
  const { done, total } = planProgress(plan);
  return {
    name: nameOf(plan, naming),
    named: naming.given !== undefined,
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
