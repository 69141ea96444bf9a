import { endingNear, isBlankLine, lineEnd, lineStart, nextLine, textStart } from '../lines.ts';
import type { Plan } from '../plan.ts';
import type { Edit, Range } from '../range.ts';

/**
 * Parts that follow one another: rows of a list, sections under one heading. Their words move; the blank lines and
 * rules between them stay where they are, so that a move and its way back give the same text.
 */
export type Sequence = readonly Range[];

/** The edits that put the parts into a new order: `order[k]` is the place before of what stands at place k after. */
export function permute(text: string, parts: Sequence, order: readonly number[]): readonly Edit[] {
  return order.flatMap((from, place) => {
    const [source, target] = [parts[from], parts[place]];
    if (!source || !target || from === place) return [];
    return [{ from: target.from, to: target.to, insert: text.slice(source.from, source.to) }];
  });
}

/** The order in which one part has moved from a place to another. */
export function moved(length: number, from: number, to: number): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  order.splice(to, 0, ...order.splice(from, 1));
  return order;
}

/** Lines put in before the part at a place, or behind the last one, with the gap that the sequence uses. */
export function insertAt(parts: Sequence, place: number, lines: string, gap: string): readonly Edit[] {
  const before = parts[Math.min(place, parts.length) - 1];
  if (before) return [{ from: before.to, to: before.to, insert: gap + lines }];
  const first = parts[0];
  return first ? [{ from: first.from, to: first.from, insert: lines + gap }] : [];
}

/** What stands between two neighbours when it is blank lines and rules only; else the fallback in the text's line ending. */
export function gapOf(plan: Plan, parts: Sequence, place: number, fallback: string): string {
  for (const at of [place, place - 1, place + 1, 1]) {
    const [left, right] = [parts[at - 1], parts[at]];
    if (left && right && onlyGap(plan, left.to, right.from)) return plan.text.slice(left.to, right.from);
  }
  const ending = endingNear(plan.text, parts[0]?.from ?? 0);
  return fallback.replaceAll('\n', ending);
}

/**
 * Takes a part out with the gap that `insertAt` would have put in with it. The only part goes with the gap before it: a
 * section with its rule, a row with blank lines alone.
 */
export function removeAt(plan: Plan, parts: Sequence, place: number, what: 'section' | 'row'): Edit {
  const [before, part, next] = [parts[place - 1], parts[place], parts[place + 1]];
  if (!part) throw new RangeError(`no part at place ${place} of ${parts.length}`);
  if (before) return { from: before.to, to: part.to, insert: '' };
  if (next) return { from: part.from, to: next.from, insert: '' };
  const end = contentBefore(plan, part.from, what);
  return end === undefined
    ? { from: part.from, to: nextLine(plan.text, part.to), insert: '' }
    : { from: end, to: part.to, insert: '' };
}

/** End of the last line before `from` that is not blank; before a section, that is no rule either. */
export function contentBefore(plan: Plan, from: number, what: 'section' | 'row'): number | undefined {
  const top = textStart(plan.text);
  for (let at = from; at > top;) {
    const start = lineStart(plan.text, at - 1);
    const end = lineEnd(plan.text, start);
    if (!isBlankLine(plan.text, start) && (what === 'row' || !isRule(plan, start))) return end;
    if (start <= top || start >= at) return undefined;
    at = start;
  }
  return undefined;
}

function onlyGap(plan: Plan, from: number, to: number): boolean {
  for (let at = nextLine(plan.text, from); at < to; at = nextLine(plan.text, at)) {
    if (!isBlankLine(plan.text, at) && !isRule(plan, at)) return false;
  }
  return from <= to;
}

function isRule(plan: Plan, start: number): boolean {
  const end = lineEnd(plan.text, start);
  return plan.blocks.some(({ kind, from }) => kind === 'break' && from >= start && from <= end);
}
