import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from './range.ts';
import { shiftsOf } from './shifts.ts';

/** Edits that stand one behind the other, some of them at the same place. */
const edits = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.nat(3), insert: fc.constantFrom('', 'a', 'bcd') }), {
    maxLength: 6,
  })
  .map((steps) => {
    const made: Edit[] = [];
    for (const { gap, length, insert } of steps) {
      const from = (made.at(-1)?.to ?? 0) + gap;
      made.push({ from, to: from + length, insert });
    }
    return made;
  });
const place = fc
  .record({ from: fc.nat(24), length: fc.nat(6) })
  .map(({ from, length }) => ({ from, to: from + length }));

test('what edits touch, and where they move an offset, is what each of them by itself says', () => {
  fc.assert(
    fc.property(edits, place, fc.boolean(), (all, { from, to }, pushed) => {
      const { overlap, meet, shift } = shiftsOf(all);
      expect(overlap({ from, to })).toBe(all.some((edit) => overlaps(edit, from, to)));
      expect(meet({ from, to })).toBe(all.some((edit) => from <= edit.to && to >= edit.from));
      expect(shift(from, pushed)).toBe(
        all
          .filter((edit) => edit.to < from || (edit.to === from && (pushed || edit.from < edit.to)))
          .reduce((at, edit) => at + edit.insert.length - (edit.to - edit.from), from),
      );
    }),
  );
});

function overlaps(edit: Edit, from: number, to: number): boolean {
  if (edit.from === edit.to) return from < edit.from && to > edit.from;
  if (from === to) return from > edit.from && from <= edit.to;
  return from < edit.to && to > edit.from;
}
