import { describe, expect, test } from 'vitest';
import { readPlan } from '../core/readPlan.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { templates } from '../templates/registry.ts';
import { aboutPlan, nameOf, namingOf, templateNamed } from './draftsAbout.ts';

const titled = readPlan('# Team invitations\n\n- [x] one\n- [ ] two\n- [ ] ~~three~~\n', anyPlan);
const untitled = readPlan('Just words\n', anyPlan);

test('the list tells name, template, tasks and times', () => {
  expect(aboutPlan(titled, {}, 1000, 2000)).toEqual({
    name: 'Team invitations',
    named: false,
    template: null,
    done: 1,
    total: 2,
    problems: 0,
    createdAt: 1000,
    updatedAt: 2000,
  });
});

test.each(templates)('a draft remembers that it is a $name', (template) => {
  const { template: id } = aboutPlan(readPlan(template.blank, template), {}, 0, 0);
  expect(templateNamed(id)).toBe(template);
});

test.each([null, 'gone', 'any', ''])('a draft of the template %j reads as any plan', (id) => {
  expect(templateNamed(id)).toBe(anyPlan);
});

describe('a draft is called', () => {
  test.each([
    ['the name that its owner gave', titled, { given: 'Mine', fallback: 'tasks' }, 'Mine'],
    ['its title', titled, { fallback: 'tasks' }, 'Team invitations'],
    ['the name of its file', untitled, { fallback: 'tasks' }, 'tasks'],
    ['untitled', untitled, { fallback: '' }, 'Untitled plan'],
  ])('%s', (_case, plan, naming, name) => {
    expect(nameOf(plan, naming)).toBe(name);
  });
});

describe('a stored name', () => {
  test.each([
    ['that was given stays', titled, { name: 'Mine', named: true }, { given: 'Mine' }],
    ['that was given stays without a title', untitled, { name: 'Mine', named: true }, { given: 'Mine' }],
    ['that nobody gave follows the title', titled, { name: 'Former title', named: false }, {}],
    [
      'without a title lasts until there is one',
      untitled,
      { name: 'tasks', named: false },
      { fallback: 'tasks' },
    ],
    ['of nothing is none', untitled, { name: 'Untitled plan', named: false }, {}],
    ['that could not be read is none', titled, { name: '' }, {}],
  ])('%s', (_case, plan, about, naming) => {
    expect(namingOf(plan, about)).toEqual(naming);
  });
});

describe('a name of which is not stored who gave it', () => {
  test.each([
    ['follows the title if it is the title', titled, 'Team invitations', {}],
    ['follows the title if it is a beginning of it', titled, 'Team inv', {}],
    ['was given if it is another one', titled, 'Mine', { given: 'Mine' }],
    ['lasts until there is a title', untitled, 'tasks', { fallback: 'tasks' }],
  ])('%s', (_case, plan, name, naming) => {
    expect(namingOf(plan, { name })).toEqual(naming);
  });

  test('follows the title if it is that of the file', () => {
    expect(namingOf(titled, { name: 'tasks', file: 'tasks.md' })).toEqual({ file: 'tasks.md' });
  });
});
