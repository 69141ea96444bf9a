import { gone, type NumberMap } from './mentions.ts';

/** A number's successor: `4` after `3`, `3.2` after `3.1`. */
export function successor(number: string): string {
  return number.replace(/\d+$/, (digits) => String(Number(digits) + 1));
}

/** Makes room at a place: numbers from that place on go up by one. Answers the number of the place too. */
export function roomAt(numbers: readonly string[], place: number): { number: string; map: NumberMap } {
  const last = numbers[numbers.length - 1];
  const number = numbers[place] ?? (last === undefined ? '1' : successor(last));
  if (place >= numbers.length) return { number, map: () => undefined };
  if (countsUp(numbers)) return { number, map: shiftFrom(Number(number), 1) };
  const shifted = numbers.slice(place);
  return {
    number,
    map: mapOf(shifted.map((from, at) => [from, numbers[place + at + 1] ?? successor(from)])),
  };
}

/** Closes the gap that the part at a place leaves: its number is gone, and numbers behind it go down by one. */
export function gapAt(numbers: readonly string[], place: number): NumberMap {
  const number = numbers[place];
  if (number === undefined) return () => undefined;
  const next = countsUp(numbers)
    ? shiftFrom(Number(number) + 1, -1)
    : mapOf(numbers.slice(place + 1).map((from, at) => [from, numbers[place + at] ?? from]));
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

function countsUp(numbers: readonly string[]): boolean {
  const first = Number(numbers[0]);
  return Number.isInteger(first) && numbers.every((number, at) => number === String(first + at));
}

function shiftFrom(first: number, by: number): NumberMap {
  return (number) =>
    /^\d+$/.test(number) && Number(number) >= first ? String(Number(number) + by) : undefined;
}
