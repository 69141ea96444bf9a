import { expect, test } from 'vitest';
import { isRefusal } from '../change.ts';
import { planOf } from './cases.fixture.ts';
import { hearAgain } from './hearAgain.ts';
import { reviewPlan } from './review.ts';
import { silence, silenceEverywhere } from './silence.ts';
import { silencesOf } from './silences.ts';

function heard(text: string, code: string): string {
  const plan = planOf(text);
  const found = silencesOf(plan).find((each) => each.code === code);
  if (!found) throw new RangeError('nothing silences this');
  const result = hearAgain(plan, found.directive, code);
  return isRefusal(result) ? result.refused : result.plan.text;
}

test('what a plan silences is told with how much each comment hides, even if it is nothing', () => {
  const plan = planOf(
    '- [] a\n- [] b <!-- planform-ignore task-box -->\n- [ ] c <!-- planform-ignore task-mark, gone -->\n\n<!-- planform-ignore-file task-box -->\n',
  );
  expect(
    silencesOf(plan).map(({ code, directive, hides }) => [code, directive.over !== undefined, hides]),
  ).toEqual([
    ['task-box', true, 1],
    ['task-mark', true, 0],
    ['gone', true, 0],
    ['task-box', false, 2],
  ]);
});

test.each([
  '- [] a\n- [ ] b\n',
  '- [] a\r\n- [ ] b\r\n',
  '* \\[ \\] a\n',
  'words\n\n- [] a\n',
  '# A\n\n## Phase 1: a\n\n- [ ] b\n\n## Phase 1: c\n\n- [ ] d\n',
  '**A**: x\n**B**: y\n\nz\n',
  '| a | b |\n|---|---|\n| [ ] | <x> |\n\nend\n',
  '- [] a',
])('a finding that was silenced and is shown again leaves no trace: %j', (text) => {
  const plan = planOf(text);
  const [finding] = reviewPlan(plan);
  if (!finding) throw new RangeError('nothing is found in the text');
  const result = silence(plan, finding);
  if (isRefusal(result)) throw new RangeError(result.refused);
  expect(result.plan.text).not.toBe(text);
  expect(heard(result.plan.text, finding.code)).toBe(text);
});

test('a kind that was silenced in the whole plan and is shown again leaves no trace', () => {
  const text = '- [] a\r\n- [] b\r\n';
  const result = silenceEverywhere(planOf(text), 'task-box');
  if (isRefusal(result)) throw new RangeError(result.refused);
  expect(heard(result.plan.text, 'task-box')).toBe(text);
});

test.each([
  ['the first', 'task-box', '- [!] a <!-- planform-ignore task-mark, id-slot -->\n'],
  ['the middle', 'task-mark', '- [!] a <!-- planform-ignore task-box, id-slot -->\n'],
  ['the last', 'id-slot', '- [!] a <!-- planform-ignore task-box, task-mark -->\n'],
])('of several codes in a comment %s goes alone', (_, code, after) => {
  expect(heard('- [!] a <!-- planform-ignore task-box, task-mark, id-slot -->\n', code)).toBe(after);
});

test.each([
  ['above the text', '<!-- planform-ignore-file task-box -->\n\n# A\n', '# A\n'],
  ['between words', 'One <!-- planform-ignore task-box --> two\n', 'One two\n'],
  ['before words', '<!-- planform-ignore-file task-box --> words\n', 'words\n'],
  ['between lines of a paragraph', 'a\n\n<!-- planform-ignore task-box -->\nb\n', 'a\n\nb\n'],
  ['close to two blocks', '# A\n<!-- planform-ignore task-box -->\n# B\n', '# A\n# B\n'],
  ['in a list', '- a\n  <!-- planform-ignore task-box -->\n- [] b\n', '- a\n- [] b\n'],
])('a comment %s goes with its own line or blanks', (_, before, after) => {
  expect(heard(before, 'task-box')).toBe(after);
});
