import { gone, type NumberMap } from './mentions.ts';

/** A number's successor: `4` after `3`, `3.2` after `3.1`. */
export function successor(number: string): string {
  return number.replace(/\d+$/, (digits) => String(Number(digits) + 1));
}

/** Makes room at a place: parts from there on take the number of the next. Answers the number of the place too. */
export function roomAt(numbers: readonly string[], place: number): { number: string; map: NumberMap } {
  const last = numbers[numbers.length - 1];
  const number = numbers[place] ?? (last === undefined ? '1' : successor(last));
  const behind = numbers.slice(place);
  return { number, map: mapOf(behind.map((from, at) => [from, behind[at + 1] ?? successor(from)])) };
}

/** Closes the gap that the part at a place leaves: its number is gone, and parts behind it take that of the one before. */
export function gapAt(numbers: readonly string[], place: number): NumberMap {
  const number = numbers[place];
  const next = mapOf(numbers.slice(place + 1).map((from, at) => [from, numbers[place + at] ?? from]));
  return (from) => (from === number ? gone : next(from));
}

function mapOf(pairs: readonly (readonly [string, string])[]): NumberMap {
  const next = new Map(pairs);
  return (from) => next.get(from);
}

/** The parts have a new order and the places keep their numbers: `order[k]` is the place before of what stands at k. */
export function reordered(numbers: readonly string[], order: readonly number[]): NumberMap {
  if (new Set(numbers).size !== numbers.length) return () => undefined;
  return mapOf(order.map((from, place) => [numbers[from] ?? '', numbers[place] ?? '']));
}
