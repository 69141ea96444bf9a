import { editBetween } from '../applyEdits.ts';
import { isRefusal, refusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { isSilenced } from './directives.ts';
import { findingsOf, type Finding, type Fix, type Rule, type Severity } from './finding.ts';
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
    .map((finding) => (finding.fix ? { ...finding, fix: guarded(finding.fix) } : finding))
    .sort((a, b) => a.from - b.from || RANK[a.severity] - RANK[b.severity] || a.to - b.to);
}

function heard(plan: Plan, rule: Rule): readonly Finding[] {
  return findingsOf(rule, plan).filter((finding) => !isSilenced(plan, finding));
}

/** The fix, refused where it would bring another error to light. */
function guarded(fix: Fix): Fix {
  return {
    ...fix,
    apply: (plan) => {
      const result = fix.apply(plan);
      return !isRefusal(result) && addsErrors(plan, result.plan) ? ADDS_ERRORS : result;
    },
  };
}

function addsErrors(before: Plan, after: Plan): boolean {
  const known = errorsIn(before);
  return [...errorsIn(after)].some(([code, count]) => count > (known.get(code) ?? 0));
}

function errorsIn(plan: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, severity } of reviewPlan(plan))
    if (severity === 'error') counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

const ADDS_ERRORS: Refusal = {
  refused: 'Not done: mended so, the plan would hold another error. Nothing was written. Mend it by hand.',
};

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Applies every fix of a code that needs no person to decide: as many at once as can be, else one after the other where
 * one decides the next. What can't be mended is left as it is; a plan in which nothing can be mended gets no edits,
 * unless every fix was refused: then the first refusal.
 */
export function fixAll(plan: Plan, code: string): Change | Refusal {
  const rule = ruleOf(code);
  if (!rule) return { edits: [], plan };
  const all = inBatches(plan, (now) => mendable(heard(now, rule)));
  if (isRefusal(all) || !addsErrors(plan, all.plan)) return all;
  const guardedOnes = (now: Plan) => mendable(reviewPlan(now).filter((finding) => finding.code === code));
  return inBatches(plan, guardedOnes, (before, after) => !addsErrors(before, after));
}

type Finder = (plan: Plan) => readonly Finding[];

function mendable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ fix }) => fix && !fix.byHand);
}

/**
 * Each step leaves less to mend, so it ends. All are tried together, then half of them where that was refused, and so on
 * down to one: those that can't be mended cost a few steps each, the others hardly any.
 */
function inBatches(
  plan: Plan,
  found: Finder,
  isGood: (before: Plan, after: Plan) => boolean = () => true,
): Change | Refusal {
  let now = plan;
  let left = found(plan);
  let refused: Refusal | undefined;
  let size = left.length;
  for (let passed = 0; passed < left.length;) {
    const batch = left.slice(passed, passed + size);
    const result = batch.length > 1 ? together(now, batch) : batch[0]?.fix?.apply(now);
    const after = result && !isRefusal(result) ? found(result.plan) : left;
    const isMended = result && !isRefusal(result) && after.length <= left.length - batch.length;
    if (isMended && (batch.length === 1 || isGood(now, result.plan))) {
      if (now === plan && after.length === 0) return result;
      now = result.plan;
      left = after;
      size *= 2;
    } else if (batch.length > 1) size = batch.length >> 1;
    else {
      if (result && isRefusal(result)) refused ??= result;
      passed += 1;
    }
  }
  const edit = editBetween(plan.text, now.text);
  if (!edit) return refused ?? { edits: [], plan };
  return { edits: [edit], plan: now };
}

function together(plan: Plan, batch: readonly Finding[]): Change | Refusal {
  const round = {};
  const edits = batch
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ fix }) => (fix?.edits ? [fix.edits(round)] : []));
  const sorted = edits.flat().sort((a, b) => a.from - b.from || a.to - b.to);
  const isApart = sorted.every(({ from }, at) => from >= (sorted[at - 1]?.to ?? 0));
  if (edits.length < batch.length || !isApart) return refusal('mend these places');
  return mend(plan, sorted, 'mend these places');
}
