import type { Plan, Row, RowsField } from '../plan.ts';
import { frameAround, framedWords, isSigns } from '../rowFrame.ts';
import type { Counter } from '../template.ts';
import { numberedSections } from './counted.ts';
import { successor } from './numbering.ts';

/** Puts the words of new rows, one row after another, into the frame that the row beside them has. */
export type FrameSource = (words: string) => string;

/**
 * Frames for rows like one of a list: the same signs, or, where the list follows the phases or stories, the number of
 * the first that has no row yet. Undefined where rows are words alone: a name is not repeated. Words that have the
 * shape of the list's rows already stay as they are.
 */
export function frameSource(plan: Plan, field: RowsField, like: Row): FrameSource | undefined {
  const { follows, row: patterns = [] } = field.spec ?? {};
  const counts = follows !== undefined && like.frame?.number !== undefined;
  if (!counts && !isSigns(plan.text, like)) return undefined;
  const nextNumber = counts ? numberSource(plan, field, follows) : () => undefined;
  return (words) => {
    if (framedWords(patterns, words, { from: 0, to: words.length })) return words;
    const { before, behind } = frameAround(plan.text, like, nextNumber());
    return before + words + behind;
  };
}

function numberSource(plan: Plan, { rows }: RowsField, counter: Counter['name']): () => string {
  const taken = new Set(
    rows.flatMap(({ frame }) => (frame?.number ? [plan.text.slice(frame.number.from, frame.number.to)] : [])),
  );
  const wanted = numberedSections(plan, counter).flatMap(({ numbers }) => numbers[counter] ?? []);
  return () => {
    const number = wanted.find((each) => !taken.has(each)) ?? successor(highest([...taken]));
    taken.add(number);
    return number;
  };
}

function highest(numbers: readonly string[]): string {
  return numbers.reduce(
    (most, each) => (Number.parseFloat(each) > Number.parseFloat(most) ? each : most),
    '0',
  );
}
