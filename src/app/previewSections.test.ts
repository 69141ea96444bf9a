import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { templates } from '@/templates/registry';
import { previewSections } from './previewSections.ts';

const blanks = templates.map(({ blank }) => blank);
const text = fc.oneof(
  fc.constantFrom(...blanks),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[#\- \n[\]x`a]*$/),
);

describe('the stretches of the preview', () => {
  test('are together the whole text, each with a key of its own', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...templates), (words, template) => {
        const sections = previewSections(readPlan(words, template));
        expect(sections.map(({ from, to }) => words.slice(from, to)).join('')).toBe(words);
        expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
      }),
    );
  });

  test.each(templates)('of a blank $name begin at its headings', (template) => {
    const starts = previewSections(readPlan(template.blank, template)).slice(1);
    expect(starts.filter(({ from }) => template.blank.charAt(from) !== '#')).toEqual([]);
  });
});
