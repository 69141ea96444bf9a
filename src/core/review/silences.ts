import type { Plan } from '../plan.ts';
import { directivesOf, reaches, type Directive } from './directives.ts';
import { findingsOf, type Finding } from './finding.ts';
import { ruleOf } from './rules.ts';

/** One code that a comment of the plan silences. */
export interface Silence {
  readonly code: string;
  readonly directive: Directive;
  /** How many findings it hides in the plan as it is; none, where nothing is left to silence. */
  readonly hides: number;
}

/** Everything that a plan's comments silence, in the text's order. */
export function silencesOf(plan: Plan): readonly Silence[] {
  const found = new Map<string, readonly Finding[]>();
  const findingsBy = (code: string): readonly Finding[] => {
    const rule = ruleOf(code);
    const known = found.get(code) ?? (rule ? findingsOf(rule, plan) : []);
    found.set(code, known);
    return known;
  };
  return directivesOf(plan).flatMap((directive) =>
    [...new Set(directive.codes)].map((code) => ({
      code,
      directive,
      hides: findingsBy(code).filter((finding) => reaches(directive, finding)).length,
    })),
  );
}
