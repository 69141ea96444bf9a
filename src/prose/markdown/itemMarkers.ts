import type { Node } from '@tiptap/pm/model';
import type { Piece } from './piece.ts';

/** `-` of `- words`, `1.` of `1. words`; '' when the text is no item. */
export function markerOf(text: string): string {
  return /^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/.exec(text)?.[0] ?? '';
}

/** What tells one list from the next: the bullet, or the sign behind the number. */
export function markerSign(text: string): string {
  return markerOf(text).slice(-1);
}

/**
 * The markers of a list's items, in the style the list had. A list numbered in steps of one, or with the same number
 * throughout, stays so; any other numbering is left to its items. `taken` are the signs of the lists just before and
 * after, with which this one would be one list.
 */
export function itemMarkers(
  list: Node,
  pieces: readonly (Piece | undefined)[],
  was: Piece | undefined,
  bullet: string,
  taken: readonly (string | undefined)[],
): readonly string[] {
  const ordered = list.type.name === 'orderedList';
  const wanted = markerSign(was?.source ?? '') || (ordered ? '.' : bullet);
  const signs = [wanted, ...(ordered ? ['.', ')'] : ['-', '*', '+'])];
  const sign = signs.find((other) => !taken.includes(other)) ?? wanted;
  if (!ordered) return pieces.map(() => sign);
  return itemNumbers(Number(list.attrs.start), pieces, was).map((number) => number + sign);
}

function itemNumbers(
  start: number,
  pieces: readonly (Piece | undefined)[],
  was: Piece | undefined,
): readonly string[] {
  const old = was?.children.map(({ source }) => markerOf(source).slice(0, -1)) ?? [];
  const step = Number(old[0]) === start ? stepOf(old.map(Number)) : 1;
  let next = start;
  return pieces.map((piece, index) => {
    const own = piece && markerOf(piece.source).slice(0, -1);
    const number = step === undefined && own && index > 0 ? own : pad(next, own);
    next = Number(number) + (step ?? 1);
    return number;
  });
}

/** 1 for 3, 4, 5; 0 for 1, 1, 1; undefined for anything else. */
function stepOf(numbers: readonly number[]): number | undefined {
  const steps = new Set(numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0)));
  if (steps.size > 1) return undefined;
  const [step = 1] = steps;
  return step === 0 || step === 1 ? step : undefined;
}

/** `007` stays three digits wide. */
function pad(number: number, like: string | undefined): string {
  return String(number).padStart(like?.startsWith('0') ? like.length : 0, '0');
}
