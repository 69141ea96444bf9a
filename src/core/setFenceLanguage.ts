import { applyEdits } from './applyEdits.ts';
import type { Fence } from './block.ts';
import type { Change, Plan, Refusal, ValueField } from './plan.ts';
import { readPlan } from './readPlan.ts';
import { sameBeside } from './sameBeside.ts';
import { readValue } from './value.ts';

/** The words behind the opening fence of the code at a path: its language, and what may follow it. '' without any. */
export function fenceLanguage(plan: Plan, path: string): string {
  const fence = fencedAt(plan, path)?.fence;
  return fence ? plan.text.slice(fence.info.from, fence.info.to) : '';
}

/** What a draft of a language will read as once written. */
export function asLanguage(draft: string): string {
  return draft.replace(/\s*[\r\n]\s*/g, ' ').trim();
}

/**
 * Writes the words behind the opening fence of the code at a path; nothing else of the fence is touched. The change is
 * re-read before it counts: the fence says the words, its content and every other value say what they said. Otherwise
 * nothing is written and the refusal says why: backticks cannot stand behind a fence of backticks.
 */
export function setFenceLanguage(plan: Plan, path: string, draft: string): Change | Refusal {
  const field = fencedAt(plan, path);
  if (!field) return { refused: 'This code block is no longer in the plan. Nothing was written.' };
  const wanted = asLanguage(draft);
  if (wanted === fenceLanguage(plan, path)) return { edits: [], plan };
  for (const words of [wanted, ` ${wanted}`]) {
    const change = written(plan, field, words);
    if (change) return change;
  }
  return { refused: refusalFor(field.fence, wanted) };
}

type FencedField = ValueField & { readonly fence: Fence };

function fencedAt(plan: Plan, path: string): FencedField | undefined {
  const field = plan.fields.get(path);
  return field?.shape === 'value' && field.fence ? { ...field, fence: field.fence } : undefined;
}

function written(plan: Plan, { path, fence, value }: FencedField, words: string): Change | undefined {
  const edits = [{ from: fence.info.from, to: fence.info.to, insert: words }];
  const next = readPlan(applyEdits(plan.text, edits), plan.template);
  const now = fencedAt(next, path);
  if (!now || now.kind !== plan.fields.get(path)?.kind || now.fence.length !== fence.length) return undefined;
  const saysSo = fenceLanguage(next, path) === words.trim();
  const holdsTheSame = readValue(next.text, now.value) === readValue(plan.text, value);
  return saysSo && holdsTheSame && sameBeside(plan, next, edits, path) ? { edits, plan: next } : undefined;
}

function refusalFor({ marker }: Fence, wanted: string): string {
  const why =
    marker === '`' && wanted.includes('`')
      ? 'a backtick cannot stand behind the backticks that begin a code block'
      : 'the block would be read as something else';
  return `Not written: ${why}. The plan is as it was, and your words are still here.`;
}
