import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '../templates/anyPlan.ts';
import { applyEdits, invertEdits } from './applyEdits.ts';
import { isRefusal } from './change.ts';
import type { Plan, Value } from './plan.ts';
import { readPlan } from './readPlan.ts';
import { ownWords } from './rowFrame.ts';
import { runs } from './runs.fixture.ts';
import { setValue, valueOf } from './setValue.ts';
import { calmPlans, drafts, plans } from './texts.fixture.ts';
import { normalise, wordsAt } from './value.ts';
import { fieldAt, rowAt, valueAt } from './valueAt.ts';

describe('writing a draft', () => {
  test('it is read back as it was written, or refused and the plan is as it was', () => {
    fc.assert(
      fc.property(plans(), fc.nat(), drafts(), (plan, place, draft) => {
        const value = valueNear(plan, place);
        const { text } = plan;
        const result = value && setValue(plan, value.path, draft);
        expect(plan.text).toBe(text);
        if (!value || !result || isRefusal(result)) return;
        const wanted = normalise(value.form, draft);
        const read = wanted === '' ? valueOf(result.plan, value.path) : wordsOf(result.plan, value.path);
        const isOther = isReframed(plan, result.plan, value.path);
        const meant = isOther ? ownOf(result.plan, value.path) : read;
        const around = isOther ? frameOf(plan, value.path) : '|';
        const wishes = [wanted, wanted.trimStart()].map((words) => around.replace('|', () => words));
        expect(wishes).toContain(normalise(value.form, meant));
      }),
      { numRuns: runs() },
    );
  });

  test('no other value changes, and none comes or goes', () => {
    fc.assert(
      fc.property(plans(), fc.nat(), drafts(), (plan, place, draft) => {
        const value = valueNear(plan, place);
        const result = value && setValue(plan, value.path, draft);
        if (!value || !result || isRefusal(result)) return;
        expect(othersOf(result.plan, value.path)).toEqual(othersOf(plan, value.path));
      }),
      { numRuns: runs() },
    );
  });

  test('no line outside its field changes', () => {
    fc.assert(
      fc.property(plans(), fc.nat(), drafts(), (plan, place, draft) => {
        const value = valueNear(plan, place);
        const result = value && setValue(plan, value.path, draft);
        if (!value || !result || isRefusal(result)) return;
        const { from, to } = fieldAt(plan, value.path)?.part ?? value;
        expect(result.plan.text.startsWith(plan.text.slice(0, from))).toBe(true);
        expect(result.plan.text.endsWith(plan.text.slice(to))).toBe(true);
      }),
      { numRuns: runs() },
    );
  });

  test('the edits are the difference of the texts, and lead back', () => {
    fc.assert(
      fc.property(plans(), fc.nat(), drafts(), (plan, place, draft) => {
        const value = valueNear(plan, place);
        const result = value && setValue(plan, value.path, draft);
        if (!result || isRefusal(result)) return;
        expect(applyEdits(plan.text, result.edits)).toBe(result.plan.text);
        expect(applyEdits(result.plan.text, invertEdits(plan.text, result.edits))).toBe(plan.text);
      }),
      { numRuns: runs() },
    );
  });

  test('what the text says already is no edit', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const changed = plan.values.filter(({ path }) => {
          const result = setValue(plan, path, valueOf(plan, path));
          return isRefusal(result) || result.edits.length > 0;
        });
        expect(changed).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  test('writing it once more changes nothing', () => {
    fc.assert(
      fc.property(plans(), fc.nat(), drafts(), (plan, place, draft) => {
        const value = valueNear(plan, place);
        const result = value && setValue(plan, value.path, draft);
        if (!value || !result || isRefusal(result)) return;
        const again = setValue(result.plan, value.path, valueOf(result.plan, value.path));
        expect(isRefusal(again) ? again : again.edits).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  test('plain words can be written anywhere in a plan of a template', () => {
    fc.assert(
      fc.property(calmPlans(), fc.nat(), (plan, place) => {
        const value = valueNear(plan, place);
        expect(value ? setValue(plan, value.path, 'plain') : {}).not.toHaveProperty('refused');
      }),
      { numRuns: runs() },
    );
  });

  test('any value of a plan of a template can be cleared, and is then empty', () => {
    fc.assert(
      fc.property(calmPlans(), fc.nat(), (plan, place) => {
        const value = valueNear(plan, place);
        const path = value?.path ?? '';
        const result = value ? setValue(plan, path, '') : { edits: [], plan };
        expect(isRefusal(result) ? result : valueOf(result.plan, path)).toBe('');
      }),
      { numRuns: runs() },
    );
  });
});

function valueNear({ values }: Plan, place: number): Value | undefined {
  return values[place % Math.max(1, values.length)];
}

function wordsOf(plan: Plan, path: string): string {
  const value = valueAt(plan, path);
  return value ? wordsAt(plan.text, value) : '';
}

/** The row has come into the shape of its list's rows, or left it. */
function isReframed(before: Plan, after: Plan, path: string): boolean {
  return (rowAt(before, path)?.frame === undefined) !== (rowAt(after, path)?.frame === undefined);
}

/** What is fixed around a row's words, with a bar for those: `**|**`. */
function frameOf(plan: Plan, path: string): string {
  const row = rowAt(plan, path);
  if (!row?.frame) return '|';
  const { from, to } = ownWords(row);
  return `${plan.text.slice(from, row.value.from)}|${plan.text.slice(row.value.to, to)}`;
}

/** A row's words with the fixed ones around them. */
function ownOf(plan: Plan, path: string): string {
  const row = rowAt(plan, path);
  return row ? wordsAt(plan.text, { ...row.value, ...ownWords(row) }) : '';
}

/** Every other value with its path and words. */
function othersOf(plan: Plan, path: string): readonly (readonly [string, string])[] {
  return plan.values
    .filter((value) => value.path !== path)
    .map((value) => [value.path, wordsAt(plan.text, value)]);
}

test.each(['[US1]', '[US1] later'])('%j would be read as a marker of the task, and is refused', (draft) => {
  const plan = readPlan('# T\n\n## S\n\n- [ ] T001 now\n', anyPlan);
  expect(setValue(plan, 'section.1/block.1/1', draft)).toHaveProperty('refused');
});
