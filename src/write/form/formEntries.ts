import { absentSections } from '@/core/arrange/fields';
import type { Plan, Section } from '@/core/plan';
import { sectionsOf, type Step } from '@/core/steps';
import type { SectionSpec } from '@/core/template';

/** What a step's form shows, one below the other: a section of the plan, or some that could be put in at this place. */
export type FormEntry = { readonly section: string } | AbsentSections;

export interface AbsentSections {
  /** Path of the section that they would stand in. */
  readonly parent: string;
  readonly specs: readonly SectionSpec[];
}

/**
 * The step's sections in the order of the document, and between them, at their places, those that the template has and
 * the plan has not. Sections of the document itself are added in the list of steps.
 */
export function formEntries(plan: Plan, step: Step): readonly FormEntry[] {
  const sections = sectionsOf(plan, step);
  const absent = sections.filter(({ path }) => path !== '').flatMap((parent) => absentIn(plan, step, parent));
  return sections.flatMap(({ path }) => [
    { section: path },
    ...byParent(absent.filter(({ after }) => after === path)),
  ]);
}

function byParent(absent: readonly Absent[]): readonly AbsentSections[] {
  const parents = [...new Set(absent.map(({ parent }) => parent))];
  return parents.map((parent) => ({
    parent,
    specs: absent.filter((each) => each.parent === parent).map(({ spec }) => spec),
  }));
}

interface Absent {
  readonly parent: string;
  readonly spec: SectionSpec;
  /** Path of the section of the step that it follows. */
  readonly after: string;
}

function absentIn(plan: Plan, step: Step, parent: Section): readonly Absent[] {
  const specs = parent.spec?.sections ?? [];
  return absentSections(plan, parent).map((spec) => {
    const before = parent.sections.findLast(
      (inner) => inner.spec !== undefined && specs.indexOf(inner.spec) < specs.indexOf(spec),
    );
    return { parent: parent.path, spec, after: lastWithin(step, before?.path) ?? parent.path };
  });
}

/** The last section of the step that is the one at the path or stands in it. */
function lastWithin(step: Step, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return step.sections.findLast((section) => section === path || section.startsWith(`${path}/`));
}
