import { expect, test } from 'vitest';
import { readPlan } from '../core/readPlan.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { templates } from '../templates/registry.ts';
import { titleOf } from './planName.ts';

test.each([
  ['# Webhook retries\n', 'Webhook retries'],
  ['# **Webhook** `retries` _now_\n', 'Webhook retries now'],
  ['# The snake_case_name of 2 * 3\n', 'The snake_case_name of 2 * 3'],
  ['# See [the issue](https://example.org/1)\n', 'See the issue'],
  ['# Retry [which service] calls\n', 'Retry which service calls'],
  ['#   Много   слов  \n', 'Много слов'],
  ['# [Feature title]\n', undefined],
  ['#\n', undefined],
  ['no heading\n', undefined],
  ['', undefined],
])('%j is called %j', (text, name) => {
  expect(titleOf(readPlan(text, anyPlan))).toBe(name);
});

test.each(templates)('a blank $name has no name yet', (template) => {
  expect(titleOf(readPlan(template.blank, template))).toBeUndefined();
});

test('a title of which a part still waits is called by what was written of it', () => {
  const template = templates.find(({ title }) => Object.keys(title.holes).length > 2);
  const text = template?.blank.replace(/^(# \[[^\]]+\])(.*?)\[[^\]]+\]/m, '$1$2Saved searches') ?? '';
  expect(template && titleOf(readPlan(text, template))).toBe('Saved searches');
});

test('a name ends somewhere, between two characters', () => {
  const name = titleOf(readPlan(`# ${'🌊'.repeat(5000)}\n`, anyPlan)) ?? '';
  expect(name).toBe('🌊'.repeat(200));
});
