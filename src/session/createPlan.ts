import { addSection, removeSection } from '../core/arrange/sections.ts';
import { blankPlan } from '../core/blankPlan.ts';
import type { Plan, Section } from '../core/plan.ts';
import type { Template } from '../core/template.ts';

/** The part that a template repeats, and how often its blank holds it. */
export interface Repeated {
  /** `phase`, `user story`. */
  readonly name: string;
  readonly count: number;
}

/** What a person may choose a number of before starting; undefined when the template repeats nothing that is counted. */
export function repeatedIn(template: Template): Repeated | undefined {
  const parts = repeatedParts(blankPlan(template));
  const name = parts[0]?.spec?.repeat?.name;
  return name === undefined ? undefined : { name, count: parts.length };
}

/**
 * A new plan's text: the blank, with so many of its repeated parts. The last phase closes a plan, so those before it go
 * first; stories stand by priority, so the last goes first. What the core refuses is left as the blank has it.
 */
export function createPlan(template: Template, count?: number): string {
  let plan = blankPlan(template);
  const wanted = Math.max(1, count ?? repeatedParts(plan).length);
  for (;;) {
    const next = oneCloser(plan, wanted);
    if (next === plan) return plan.text;
    plan = next;
  }
}

function oneCloser(plan: Plan, wanted: number): Plan {
  const parts = repeatedParts(plan);
  const [last, beforeLast] = [parts.at(-1), parts.at(-2)];
  if (!last || parts.length === wanted) return plan;
  const lastStays = beforeLast && closes(last) && (wanted > 1 || parts.length > 2);
  const { path } = lastStays ? beforeLast : last;
  const change = parts.length > wanted ? removeSection(plan, path) : addSection(plan, path);
  return 'refused' in change ? plan : change.plan;
}

/** The last phase wraps the work up; the last story is just the least urgent one. */
function closes({ spec }: Section): boolean {
  return spec?.counts?.includes('story') !== true;
}

/** The sections of the kind that the blank repeats; of several kinds the one with most counters, then the most frequent. */
function repeatedParts(plan: Plan): readonly Section[] {
  const kinds = new Map<string, Section[]>();
  for (const section of plan.sections.values()) {
    const { spec } = section;
    if (!spec?.repeat || !spec.counts) continue;
    const kind = kinds.get(spec.id) ?? [];
    kind.push(section);
    kinds.set(spec.id, kind);
  }
  const ranked = [...kinds.values()].sort((a, b) => counters(b) - counters(a) || b.length - a.length);
  return ranked[0] ?? [];
}

function counters([first]: readonly Section[]): number {
  return first?.spec?.counts?.length ?? 0;
}
