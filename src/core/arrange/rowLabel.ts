import { makeChange, refusal } from '../change.ts';
import type { Change, Plan, Refusal, Row } from '../plan.ts';
import { valueOf } from '../setValue.ts';
import { leadOf } from '../rowFrame.ts';
import { rowAt } from '../valueAt.ts';

/** The name before a row's words, as it stands; a slot is a hint and no name yet. Undefined for a row without one. */
export function rowLabel({ text }: Plan, { frame }: Row): string | undefined {
  return frame?.label && text.slice(frame.label.from, frame.label.to);
}

/** Writes another name before a row's words. A name of no words is a slot. */
export function setRowLabel(plan: Plan, path: string, draft: string): Change | Refusal {
  const label = rowAt(plan, path)?.frame?.label;
  const words = draft.replace(/\s+/g, ' ').trim() || ANY_NAME;
  if (!label) return refused(words);
  const value = valueOf(plan, path);
  const change = makeChange(plan, [{ ...label, insert: words }], 'change this name', (after) => {
    const row = rowAt(after, path);
    return row !== undefined && rowLabel(after, row) === words && valueOf(after, path) === value;
  });
  return 'refused' in change ? refused(words) : change;
}

/**
 * Makes what stands before a row's words a part of them, without its dress: `**Docs**: later` is `Docs later`, `✅ Faster`
 * is `Faster`.
 */
export function dropFrame(plan: Plan, path: string): Change | Refusal {
  const row = rowAt(plan, path);
  if (!row?.frame) return refusal('take in the words before it');
  const { frame, value } = row;
  const { words } = leadOf(plan.text, row);
  const said = [words, plan.text.slice(value.from, value.to)].filter((piece) => piece !== '').join(' ');
  const edit = { from: frame.from, to: frame.to, insert: said };
  const count = plan.values.length;
  return makeChange(plan, [edit], 'take in the words before it', (after) => {
    const now = rowAt(after, path);
    return now !== undefined && !now.frame && after.values.length === count;
  });
}

function refused(words: string): Refusal {
  return {
    refused: `Not written: “${words.slice(0, 40)}” can’t stand as a row’s name. A name has no colon, bold or backticks. The plan is as it was, and your words are still here.`,
  };
}

const ANY_NAME = '[Name]';
