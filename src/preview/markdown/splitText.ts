import type { RenderedText } from './rendered.ts';

/**
 * The text cut at the given section offsets. Offsets outside it cut nothing; a text that does not stand letter for
 * letter in its section stays whole. `offsets` need no order.
 */
export function splitText(text: RenderedText, offsets: readonly number[]): readonly RenderedText[] {
  if (text.to !== undefined) return [text];
  const end = text.from + text.text.length;
  const inside = offsets.filter((offset) => offset > text.from && offset < end);
  const bounds = [text.from, ...new Set(inside.sort((a, b) => a - b)), end];
  return bounds.slice(0, -1).map((from, index) => ({
    from,
    text: text.text.slice(from - text.from, (bounds[index + 1] ?? end) - text.from),
  }));
}
