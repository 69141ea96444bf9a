import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan, Value } from './plan.ts';
import { readPlan } from './readPlan.ts';
import { runs } from './runs.fixture.ts';
import { plans, wholeTexts } from './texts.fixture.ts';
import { unseen, unwritable } from './uncovered.fixture.ts';

describe('any text is a plan', () => {
  test('every word of it is in a field, a heading or guidance', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        expect(unseen(plan)).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  test('every word of its blocks can be written', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        expect(unwritable(plan)).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  test('its values stand one behind the other, each in its own field', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        expect(plan.values.filter((value, at) => value.from < (plan.values[at - 1]?.to ?? 0))).toEqual([]);
        expect(outsideTheirField(plan)).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  test('it is one even when it is nothing or noise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { template } of wholeTexts) expect(unseen(readPlan(text, template))).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });
});

test.each(wholeTexts)('$name is read whole', ({ text, template }) => {
  const plan = readPlan(text, template);
  expect(unseen(plan)).toEqual([]);
  expect(unwritable(plan)).toEqual([]);
});

function outsideTheirField({ fields }: Plan): readonly Value[] {
  return [...fields.values()].flatMap((field) => {
    const values: readonly Value[] =
      field.shape === 'value'
        ? [field.value]
        : field.shape === 'rows'
          ? field.rows.map(({ value }) => value)
          : field.cells.flat();
    return values.filter(({ from, to }) => from < field.part.from || to > field.part.to);
  });
}
