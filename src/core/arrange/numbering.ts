import type { Plan, Section } from '../plan.ts';
import type { Counter } from '../template.ts';
import type { NumberMap } from './mentions.ts';

/** The sections that a counter numbers, in document order, with the numbers they carry. `Phase N` carries none. */
export function numberedSections(plan: Plan, counter: Counter['name']): readonly Section[] {
  return [...plan.sections.values()]
    .filter(({ spec, numbers }) => spec?.counts?.includes(counter) && /^\d/.test(numbers[counter] ?? ''))
    .sort((a, b) => a.part.from - b.part.from);
}

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
  const next = new Map(
    numbers.slice(place).map((from, at) => [from, numbers[place + at + 1] ?? successor(from)]),
  );
  return { number, map: (from) => next.get(from) };
}

/** Closes the gap that the part at a place leaves: numbers behind it go down by one. */
export function gapAt(numbers: readonly string[], place: number): NumberMap {
  const number = numbers[place];
  if (number === undefined || place === numbers.length - 1) return () => undefined;
  if (countsUp(numbers)) return shiftFrom(Number(number) + 1, -1);
  const next = new Map(numbers.slice(place + 1).map((from, at) => [from, numbers[place + at] ?? from]));
  return (from) => next.get(from);
}

/** The parts have a new order and the places keep their numbers: `order[k]` is the place before of what stands at k. */
export function reordered(numbers: readonly string[], order: readonly number[]): NumberMap {
  if (new Set(numbers).size !== numbers.length) return () => undefined;
  const next = new Map(order.map((from, place) => [numbers[from] ?? '', numbers[place] ?? '']));
  return (from) => next.get(from);
}

function countsUp(numbers: readonly string[]): boolean {
  const first = Number(numbers[0]);
  return Number.isInteger(first) && numbers.every((number, at) => number === String(first + at));
}

function shiftFrom(first: number, by: number): NumberMap {
  return (number) =>
    /^\d+$/.test(number) && Number(number) >= first ? String(Number(number) + by) : undefined;
}
