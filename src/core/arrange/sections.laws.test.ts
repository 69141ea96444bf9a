import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../applyEdits.ts';
import { isRefusal } from '../change.ts';
import { cleanCopy } from '../cleanCopy.ts';
import type { Change, Plan, Refusal, Section } from '../plan.ts';
import { runs } from '../runs.fixture.ts';
import type { SectionSpec } from '../template.ts';
import { calmPlans, plans } from '../texts.fixture.ts';
import { wordsAt } from '../value.ts';
import { addAbsentSection, addField, absentFields, linesOf } from './fields.ts';
import { removeField } from './removeField.ts';
import { addSection, duplicateSection, moveSection, parentOf, peersOf, removeSection } from './sections.ts';

describe('sections of any plan', () => {
  test('one moved and moved back leaves the same bytes', () =>
    forSections(plans(), (plan, section, place) => {
      const peers = peersOf(plan, section);
      const to = place % peers.length;
      const there = done(moveSection(plan, section.path, to));
      const { path, sections } = parentOf(plan, section);
      const moved = there?.sections.get(path)?.sections[sections.indexOf(peers[to] ?? section)];
      if (!there || !moved) return;
      expect(done(moveSection(there, moved.path, peers.indexOf(section)))?.text).toBe(plan.text);
    }));

  test('no words get lost or changed when one moves, but for the numbers', () =>
    forSections(plans(), (plan, section, place) => {
      const there = done(moveSection(plan, section.path, place % peersOf(plan, section).length));
      if (!there) return;
      expect(wordsOf(there)).toEqual(wordsOf(plan));
    }));

  test('one duplicated and removed again leaves the same bytes', () =>
    forSections(plans(), (plan, section) => {
      const twice = done(duplicateSection(plan, section.path));
      const copy = twice && behind(plan, twice, section);
      if (!twice || !copy || isMentioned(plan, copy)) return;
      expect(done(removeSection(twice, copy.path))?.text).toBe(plan.text);
    }));

  test('one added behind another and removed again leaves the same bytes', () =>
    forSections(plans(), (plan, section) => {
      const more = done(addSection(plan, section.path));
      const added = more && behind(plan, more, section);
      if (!more || !added || isMentioned(plan, added)) return;
      expect(done(removeSection(more, added.path))?.text).toBe(plan.text);
    }));

  test('an optional one that is switched off and on again leaves the same bytes', () =>
    forSections(plans(), (plan, section) => {
      const parent = parentOf(plan, section);
      const lines = linesOf(plan, section.path);
      const less = section.spec?.optional ? done(removeSection(plan, section.path)) : undefined;
      if (!less || !section.spec || !isInItsPlace(plan, parent, section)) return;
      if (!hasNumbersOf(section, parent) || isNothingButRules(less)) return;
      expect(done(addAbsentSection(less, parent.path, section.spec.id, lines))?.text).toBe(plan.text);
    }));

  test('a field that is added and removed again leaves the same lines', () =>
    forSections(plans(), (plan, section, place) => {
      const absent = absentFields(plan, section);
      const spec = absent[place % Math.max(1, absent.length)];
      const more = spec && done(addField(plan, section.path, spec.id));
      if (!more) return;
      const field = more.sections.get(section.path)?.fields.find((each) => each.spec === spec);
      expect(linesIn(done(removeField(more, field?.path ?? ''))?.text)).toEqual(linesIn(plan.text));
    }));

  test('the edits of a change are the difference of the texts', () =>
    forSections(plans(), (plan, section) => {
      const results = [removeSection(plan, section.path), duplicateSection(plan, section.path)];
      for (const result of results) {
        if (isRefusal(result)) continue;
        expect(applyEdits(plan.text, result.edits)).toBe(result.plan.text);
      }
    }));

  test('a clean copy only leaves out', () =>
    forSections(plans(), (plan) => {
      const copy = cleanCopy(plan, { sections: true, comments: true });
      expect(isLeftOf(copy, plan.text)).toBe(true);
    }));
});

describe('sections of a plan of a template', () => {
  test('any can be moved, removed and duplicated', () =>
    forSections(calmPlans(), (plan, section, place) => {
      const to = place % peersOf(plan, section).length;
      if (hasUnevenSiblings(plan, section)) return;
      expect(moveSection(plan, section.path, to)).not.toHaveProperty('refused');
      expect(removeSection(plan, section.path)).not.toHaveProperty('refused');
      const standsOnce = section.spec?.counts && !section.spec.repeat;
      expect(standsOnce ? {} : duplicateSection(plan, section.path)).not.toHaveProperty('refused');
    }));

  test('one of its kind can be added behind and before each that may be repeated', () =>
    forSections(calmPlans(), (plan, section) => {
      const repeats = section.spec?.repeat !== undefined;
      for (const where of ['before', 'after'] as const)
        expect(repeats ? addSection(plan, section.path, where) : {}).not.toHaveProperty('refused');
    }));

  test('every field that it lacks can be added', () =>
    forSections(calmPlans(), (plan, section) => {
      for (const { id } of absentFields(plan, section))
        expect(addField(plan, section.path, id)).not.toHaveProperty('refused');
    }));
});

type Check = (plan: Plan, section: Section, place: number) => void;

function forSections(some: fc.Arbitrary<Plan>, check: Check): void {
  const property = fc.property(some, fc.nat(), fc.nat(), (plan, which, place) => {
    const sections = [...plan.sections.values()].slice(1);
    const section = sections[which % Math.max(1, sections.length)];
    if (section) check(plan, section, place);
  });
  fc.assert(property, { numRuns: runs() });
}

function done(result: Change | Refusal): Plan | undefined {
  return isRefusal(result) ? undefined : result.plan;
}

/** The section that now stands behind one that was there before. */
function behind(before: Plan, after: Plan, section: Section): Section | undefined {
  const { path, sections } = parentOf(before, section);
  return after.sections.get(path)?.sections[sections.indexOf(section) + 1];
}

/** Whether it stands right behind the section of the template that it is put behind. */
function isInItsPlace(plan: Plan, parent: Section, section: Section): boolean {
  const specs = expectedIn(plan, parent);
  const place = (spec: SectionSpec | undefined) => (spec ? specs.indexOf(spec) : Infinity);
  const at = parent.sections.indexOf(section);
  const others = parent.sections.filter((other) => other !== section);
  return others.findLastIndex(({ spec }) => place(spec) < place(section.spec)) + 1 === at;
}

/** Nothing is left that says on which side of a rule the section stood. */
function isNothingButRules({ blocks }: Plan): boolean {
  return blocks.every(({ kind }) => kind === 'break');
}

/** A cut plan may have a part whose number is not that of the part around it: it comes back with that. */
function hasNumbersOf({ numbers }: Section, parent: Section): boolean {
  return Object.entries(numbers).every(([name, number]) => (parent.numbers[name] ?? number) === number);
}

function expectedIn(plan: Plan, section: Section): readonly SectionSpec[] {
  if (section.path === '') return plan.template.sections;
  return section.spec ? (section.spec.sections ?? []) : expectedIn(plan, parentOf(plan, section));
}

/** A part of a text may begin with a `###` that the next `##` would take in. */
function hasUnevenSiblings(plan: Plan, section: Section): boolean {
  const { sections } = parentOf(plan, section);
  return sections.some(({ heading }) => heading?.depth !== section.heading?.depth);
}

/** Whether a cut plan speaks already of a part with the number of the new one: `phase 4`, `phases 3 and 4`. */
function isMentioned({ text }: Plan, { numbers }: Section): boolean {
  return Object.entries(numbers).some(([name, number]) =>
    new RegExp(`${name}s? (?:[\\d.]+(?:, | and |, and |–|-| to ))*${number}\\b`, 'i').test(text),
  );
}

function linesIn(text: string | undefined): readonly string[] | undefined {
  return text?.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
}

function wordsOf(plan: Plan): readonly string[] {
  return plan.values.flatMap((value) => wordsAt(plan.text, value).replace(/\d+/g, 'n') || []).sort();
}

/** Whether one text is what is left of the other when characters are taken out. */
function isLeftOf(left: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (left.startsWith(character, at)) at += character.length;
  return at === left.length;
}
