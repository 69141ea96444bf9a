import { findSlots } from './findSlots.ts';
import type { Plan, Section } from './plan.ts';

/** One step of the form: sections that are written together. */
export interface Step {
  /** Of its first section; '' for the basics above all sections. */
  readonly path: string;
  readonly title: string;
  readonly kind: 'basics' | 'section' | 'repeated' | 'unknown';
  /** 1 for a step inside another's section. */
  readonly level: 0 | 1;
  /** Paths of the sections whose fields stand in this step, in order. */
  readonly sections: readonly string[];
}

/**
 * The steps of a plan in the document's order. Every section is in exactly one. A section with steps of its own below
 * it shares its step with no other.
 */
export function stepsOf(plan: Plan): readonly Step[] {
  const steps: Step[] = [{ path: '', title: 'Basics', kind: 'basics', level: 0, sections: [''] }];
  for (const section of plan.root.sections) addStep(steps, section, 0);
  return steps;
}

/** The step that shows a section. */
export function stepOf(steps: readonly Step[], sectionPath: string): Step | undefined {
  return steps.find(({ sections }) => sections.includes(sectionPath));
}

function addStep(steps: Step[], section: Section, level: 0 | 1): void {
  const inner = section.sections.filter((child) => isStep(section, child));
  const own = subtree(section, new Set(inner));
  const last = steps[steps.length - 1];
  const shared = inner.length > 0 ? undefined : section.spec?.step;
  if (shared !== undefined && last && last.title === shared && level === 0) {
    steps[steps.length - 1] = { ...last, sections: [...last.sections, ...own] };
  } else {
    steps.push({
      path: section.path,
      title: shared ?? titleOf(section),
      kind: kindOf(section),
      level,
      sections: own,
    });
  }
  for (const child of inner) addStep(steps, child, 1);
}

/** Repeated sections, and those right under another `#` heading, are steps of their own. */
function isStep(parent: Section, child: Section): boolean {
  return child.spec?.repeat !== undefined || parent.heading?.depth === 1;
}

function subtree(section: Section, without: ReadonlySet<Section>): readonly string[] {
  return [
    section.path,
    ...section.sections.filter((child) => !without.has(child)).flatMap((child) => subtree(child, new Set())),
  ];
}

function kindOf({ spec }: Section): Step['kind'] {
  if (!spec) return 'unknown';
  return spec.repeat ? 'repeated' : 'section';
}

/** The heading without its slots' brackets; "Untitled" for a heading without words. */
function titleOf(section: Section): string {
  const [slot] = findSlots(section.title);
  const title = slot
    ? section.title.replace(section.title.slice(slot.from, slot.to), slot.hint)
    : section.title;
  return title.replace(/[*_`]+/g, '').trim() || 'Untitled section';
}

/** Sections of a step, in order. */
export function sectionsOf(plan: Plan, step: Step): readonly Section[] {
  return step.sections.flatMap((path) => plan.sections.get(path) ?? []);
}
