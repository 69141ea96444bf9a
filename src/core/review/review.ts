import { editBetween } from '../applyEdits.ts';
import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { isSilenced } from './directives.ts';
import { findingsOf, type Finding, type Rule, type Severity } from './finding.ts';
import { mend } from './mend.ts';
import { ruleOf, rules } from './rules.ts';

export interface ReviewSettings {
  /** Codes that the reader does not want to hear of. */
  readonly off?: ReadonlySet<string>;
}

/** What a review finds, in the text's order; of findings in one place the graver first. Comments in the plan silence. */
export function reviewPlan(plan: Plan, { off }: ReviewSettings = {}): readonly Finding[] {
  const all = cache.get(plan) ?? review(plan);
  cache.set(plan, all);
  return off === undefined || off.size === 0 ? all : all.filter(({ code }) => !off.has(code));
}

const cache = new WeakMap<Plan, readonly Finding[]>();

function review(plan: Plan): readonly Finding[] {
  return rules
    .flatMap((rule) => heard(plan, rule))
    .sort((a, b) => a.from - b.from || RANK[a.severity] - RANK[b.severity] || a.to - b.to);
}

function heard(plan: Plan, rule: Rule): readonly Finding[] {
  return findingsOf(rule, plan).filter((finding) => !isSilenced(plan, finding));
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/**
 * Applies every fix of a code that needs no person to decide, one after the other where one decides the next. What can't
 * be mended is left as it is; a plan in which nothing can be mended gets no edits, unless every fix was refused: then the
 * first refusal.
 */
export function fixAll(plan: Plan, code: string): Change | Refusal {
  const rule = ruleOf(code);
  if (!rule) return { edits: [], plan };
  const together = allAtOnce(plan, rule);
  return together ?? oneByOne(plan, rule);
}

function mendable(plan: Plan, rule: Rule): readonly Finding[] {
  return heard(plan, rule).filter(({ fix }) => fix && !fix.byHand);
}

function allAtOnce(plan: Plan, rule: Rule): Change | undefined {
  const fixable = mendable(plan, rule);
  const edits = fixable.flatMap(({ fix }) => (fix?.edits ? [fix.edits()] : []));
  if (fixable.length < 2 || edits.length < fixable.length) return undefined;
  const sorted = edits.flat().sort((a, b) => a.from - b.from || a.to - b.to);
  if (sorted.some(({ from }, at) => from < (sorted[at - 1]?.to ?? 0))) return undefined;
  const change = mend(plan, sorted, 'mend these places', (after) => mendable(after, rule).length === 0);
  return isRefusal(change) ? undefined : change;
}

function oneByOne(plan: Plan, rule: Rule): Change | Refusal {
  let now = plan;
  let refused: Refusal | undefined;
  for (let passed = 0; ;) {
    const finding = mendable(now, rule)[passed];
    if (!finding?.fix) break;
    const result = finding.fix.apply(now);
    const before = heard(now, rule).length;
    if (isRefusal(result) || heard(result.plan, rule).length >= before) {
      refused ??= isRefusal(result) ? result : undefined;
      passed += 1;
    } else now = result.plan;
  }
  const edit = editBetween(plan.text, now.text);
  if (!edit) return refused ?? { edits: [], plan };
  return { edits: [edit], plan: now };
}
