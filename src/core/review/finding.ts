import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import type { Edit, Range } from '../range.ts';

/**
 * `error`: the plan says something that can't be so, or that its readers lose. `warning`: it is likely to mislead.
 * `info`: worth knowing, often meant.
 */
export type Severity = 'error' | 'warning' | 'info';

/** One place in a plan at which a rule has something to say. The range is of the plan's text. */
export interface Finding extends Range {
  /** The rule's code. */
  readonly code: string;
  readonly severity: Severity;
  /** The value, row, field or section to go to. */
  readonly path?: string;
  /** One sentence that names the thing. */
  readonly what: string;
  readonly fix?: Fix;
}

/** What mends a finding. It belongs to the plan that the finding was made of; any other plan is refused. */
export interface Fix {
  /** What the button says: `Give it the next free ID`. */
  readonly name: string;
  readonly apply: (plan: Plan) => Change | Refusal;
  /**
   * It takes words away, or decides what the text leaves open: a dependency is dropped, a box ticked, an ID changed that
   * others may mean. A person makes it one at a time; mending all and `--fix` leave it alone.
   */
  readonly byHand?: true;
  /**
   * The splices, where they may be made together with those of the code's other findings. Fixes that are made together are
   * asked in the text's order and with the same `round`: what they hand out, such as IDs, each hands out its own of.
   */
  readonly edits?: (round: object) => readonly Edit[];
}

/** What a rule finds; the code is added by the rule. */
export type Found = Omit<Finding, 'code' | 'severity'> & { readonly severity?: Severity };

export interface Rule {
  /** Stable: it is what people write into a plan to silence the rule. */
  readonly code: string;
  /** What a finding has that says nothing else. */
  readonly severity: Severity;
  readonly name: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** The format or document that the rule comes from. */
  readonly source: string;
  /** In any order. A plan whose template and text have no such rule has no finding. */
  readonly find: (plan: Plan) => readonly Found[];
}

/** What a rule says about a plan, as findings. A fix after which the rule says as much as before is refused. */
export function findingsOf(rule: Rule, plan: Plan): readonly Finding[] {
  const { code, severity } = rule;
  const all = rule.find(plan);
  return all.map(({ fix, ...found }) => ({
    severity,
    ...found,
    code,
    ...(fix ? { fix: { ...fix, apply: (now) => mended(rule, all.length, fix.apply(now)) } } : {}),
  }));
}

function mended({ find }: Rule, before: number, result: Change | Refusal): Change | Refusal {
  if (isRefusal(result) || find(result.plan).length < before) return result;
  return {
    refused: 'Not done: it would be found again in these lines. Nothing was written. Mend them by hand.',
  };
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
