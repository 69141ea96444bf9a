import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '../templates/anyPlan.ts';
import { applyEdits } from './applyEdits.ts';
import { isRefusal } from './change.ts';
import { readPlan } from './readPlan.ts';
import { runs } from './runs.fixture.ts';
import { asLanguage, fenceLanguage, setFenceLanguage } from './setFenceLanguage.ts';
import { drafts, plans } from './texts.fixture.ts';

const CODE = 'block.1';

/** The text once the language of its one code block is another; the refusal where it is not written. */
function retold(text: string, language: string): string {
  const plan = readPlan(text, anyPlan);
  const path = [...plan.fields.keys()].find((key) => key.endsWith(CODE)) ?? '';
  const result = setFenceLanguage(plan, path, language);
  if (isRefusal(result)) return result.refused;
  expect(result.plan.text).toBe(applyEdits(text, result.edits));
  expect(fenceLanguage(result.plan, path)).toBe(asLanguage(language));
  return result.plan.text;
}

describe('the language of a code block', () => {
  test.each([
    ['is changed', '```ts\na\n```\n', 'python', '```python\na\n```\n'],
    ['is given', '```\na\n```\n', 'ts', '```ts\na\n```\n'],
    ['is given before blanks', '```  \na\n```\n', 'ts', '```ts  \na\n```\n'],
    ['is taken out', '```ts\na\n```\n', '', '```\na\n```\n'],
    ['keeps the blank before it', '``` ts\na\n```\n', 'js', '``` js\na\n```\n'],
    ['of tildes', '~~~ts\na\n~~~\n', 'js', '~~~js\na\n~~~\n'],
    ['of tildes, without one before', '~~~~\na\n~~~~\n', 'js', '~~~~js\na\n~~~~\n'],
    ['may have a backtick behind tildes', '~~~\na\n~~~\n', 'a `b`', '~~~a `b`\na\n~~~\n'],
    ['may begin with a tilde behind tildes', '~~~\na\n~~~\n', '~x', '~~~ ~x\na\n~~~\n'],
    ['with more words', '```ts title="a.ts"\na\n```\n', 'js title="a.ts"', '```js title="a.ts"\na\n```\n'],
    ['and the words behind it go', '```ts {1,3}\na\n```\n', 'ts', '```ts\na\n```\n'],
    ['is one line', '```\na\n```\n', ' ts \n x ', '```ts x\na\n```\n'],
    ['of an empty block', '```ts\n```\n', 'js', '```js\n```\n'],
    ['of a block that never ends', '```ts\na', 'js', '```js\na'],
    ['behind CRLF', '```ts\r\na\r\n```\r\n', 'js', '```js\r\na\r\n```\r\n'],
  ])('%s', (_, text, language, after) => {
    expect(retold(text, language)).toBe(after);
  });

  test('with a backtick is refused behind backticks, and the plan is as it was', () => {
    expect(retold('```ts\na\n```\n', 'a`b')).toContain('a backtick cannot stand behind the backticks');
  });

  test('of what is no code block is refused', () => {
    const plan = readPlan('words\n', anyPlan);
    expect(setFenceLanguage(plan, CODE, 'ts')).toMatchObject({
      refused: expect.stringContaining('no longer in the plan'),
    });
  });

  test('is read back as it was written, with everything else as it stood, or refused', () => {
    fc.assert(
      fc.property(plans(), drafts(), (plan, draft) => {
        for (const field of plan.fields.values()) {
          if (field.shape !== 'value' || !field.fence) continue;
          const result = setFenceLanguage(plan, field.path, draft);
          if (isRefusal(result)) continue;
          expect(fenceLanguage(result.plan, field.path)).toBe(asLanguage(draft));
          const { from, to } = field.fence.info;
          expect(result.plan.text.slice(0, from)).toBe(plan.text.slice(0, from));
          expect(result.plan.text.endsWith(plan.text.slice(to))).toBe(true);
        }
      }),
      { numRuns: runs() },
    );
  });
});
