import { applyEdits } from '../applyEdits.ts';
import { isRefusal, makeChange, refusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import type { Edit } from '../range.ts';
import { readPlan } from '../readPlan.ts';
import { shiftsOf } from '../shifts.ts';
import { tasksOf } from '../tasksOf.ts';
import type { Fix } from './finding.ts';

/** A fix that is a few splices; `holds` is what must be true of the plan after. */
export function splicing(
  found: Plan,
  name: string,
  edits: () => readonly Edit[],
  holds: (after: Plan) => boolean = () => true,
): Fix {
  return { name, edits, apply: (plan) => onlyFor(found, plan, () => mend(plan, edits(), name, holds)) };
}

/** A fix that is one of the plan's own operations. */
export function operating(found: Plan, name: string, operate: (plan: Plan) => Change | Refusal): Fix {
  return { name, apply: (plan) => onlyFor(found, plan, () => operate(plan)) };
}

/** The same fix, for a person to make one at a time. */
export function byHand(fix: Fix): Fix {
  return { ...fix, byHand: true };
}

/**
 * Makes edits that mend what a text says. Where the lines around them read as before, as any change; where the mended
 * words are a block of another kind, so that a field begins or ends elsewhere, every task must still say what it said
 * and stand under the same heading.
 */
export function mend(
  plan: Plan,
  edits: readonly Edit[],
  name: string,
  holds: (after: Plan) => boolean = () => true,
): Change | Refusal {
  const what = name.charAt(0).toLowerCase() + name.slice(1);
  const change = makeChange(plan, edits, what, holds);
  if (!isRefusal(change)) return change;
  const after = readPlan(applyEdits(plan.text, edits), plan.template);
  return keepsTasks(plan, after, edits) && keepsBlocks(plan, after, edits) && holds(after)
    ? { edits, plan: after }
    : refusal(what);
}

function onlyFor(found: Plan, plan: Plan, make: () => Change | Refusal): Change | Refusal {
  return plan === found || (plan.text === found.text && plan.template === found.template)
    ? make()
    : {
        refused: 'Not done: the plan has changed since this was found. Nothing was written. Review it again.',
      };
}

/** Tasks on lines that no edit touches stand where they stood, with the words they had. */
function keepsTasks(plan: Plan, after: Plan, edits: readonly Edit[]): boolean {
  const now = new Set(tasksOf(after).map((row) => said(after, row.value, row.depth)));
  const { meet } = shiftsOf(edits);
  return tasksOf(plan).every(
    (row) => meet({ from: row.part.from, to: row.value.to }) || now.has(said(plan, row.value, row.depth)),
  );
}

function said({ text }: Plan, { from, to }: { from: number; to: number }, depth: number): string {
  return `${depth} ${text.slice(from, to)}`;
}

/** Top-level blocks that no edit touches are the same blocks with the same words. */
function keepsBlocks(plan: Plan, after: Plan, edits: readonly Edit[]): boolean {
  const now = new Set(after.blocks.map(({ kind, from, to }) => `${kind} ${after.text.slice(from, to)}`));
  const { meet } = shiftsOf(edits);
  return plan.blocks.every(
    ({ kind, from, to }) => meet({ from, to }) || now.has(`${kind} ${plan.text.slice(from, to)}`),
  );
}
