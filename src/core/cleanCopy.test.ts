import { describe, expect, test } from 'vitest';
import { templates } from '../templates/registry.ts';
import { cleanCopy, omissions } from './cleanCopy.ts';
import { readBlocks } from './outline/readBlocks.ts';
import { readPlan } from './readPlan.ts';
import { anyPlan } from '../templates/anyPlan.ts';

const everything = { sections: true, comments: true };
const clean = (text: string) => cleanCopy(readPlan(text, anyPlan), everything);

describe('a clean copy', () => {
  test.each<[string, string, string]>([
    ['a comment goes with one of its gaps', '# A\n\n<!-- why -->\n\nWords\n', '# A\n\nWords\n'],
    [
      'a comment glued to a paragraph leaves the gap',
      '# A\n\nWords\n<!-- why -->\n\n## B\n',
      '# A\n\nWords\n\n## B\n',
    ],
    [
      'a comment in a list item goes with its indentation',
      '- Status: Draft\n  <!-- Draft, Done -->\n\n## Links\n',
      '- Status: Draft\n\n## Links\n',
    ],
    ['line endings stay', '# A\r\n\r\n<!-- why -->\r\n\r\nWords\r\n', '# A\r\n\r\nWords\r\n'],
    ['a plan without comments is itself', '# A\n\nWords  \n', '# A\n\nWords  \n'],
    ['a comment in code is code', '```html\n<!-- kept -->\n```\n', '```html\n<!-- kept -->\n```\n'],
  ])('%s', (_, text, copy) => {
    expect(clean(text)).toBe(copy);
  });

  test.each(templates.map((template) => [template.name, template] as const))(
    'of a blank %s has no comment, no guidance and no unfilled optional section, and every other heading',
    (_, template) => {
      const plan = readPlan(template.blank, template);
      const copy = cleanCopy(plan, everything);
      const gone = omissions(plan, everything).filter(({ kind }) => kind === 'section');
      const headings = (text: string) => readBlocks(text).filter(({ kind }) => kind === 'heading').length;
      const within = [...plan.sections.values()].filter(
        ({ heading, part }) => heading && gone.some(({ from, to }) => part.from >= from && part.to <= to),
      );
      expect(copy).not.toMatch(/<!--|^> Keep this section/m);
      expect(headings(copy)).toBe(headings(template.blank) - within.length);
      expect(omissions(readPlan(copy, template), everything)).toEqual([]);
    },
  );

  test('keeps what was asked to stay', () => {
    const text = '# A\n\n<!-- why -->\n\nWords\n';
    expect(cleanCopy(readPlan(text, anyPlan), { sections: true, comments: false })).toBe(text);
  });
});
