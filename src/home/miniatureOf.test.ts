import { describe, expect, test } from 'vitest';
import { blankPlan } from '@/core/blankPlan';
import { readPlan } from '@/core/readPlan';
import { anyPlan } from '@/templates/anyPlan';
import { templates } from '@/templates/registry';
import { miniatureOf } from './miniatureOf.ts';

describe('a miniature', () => {
  test.each(templates)('of a $name shows its title and its tasks, and fits', (template) => {
    const lines = miniatureOf(blankPlan(template));
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(lines[0]?.kind).toBe('heading');
    expect(lines.map(({ kind }) => kind)).toContain('task');
    expect(lines.filter(({ width }) => width < 20 || width > 94)).toEqual([]);
  });

  test('tells the templates apart', () => {
    const drawn = templates.map((template) => JSON.stringify(miniatureOf(blankPlan(template))));
    expect(new Set(drawn).size).toBe(templates.length);
  });

  test('of nothing is nothing but a title', () => {
    expect(miniatureOf(readPlan('', anyPlan))).toEqual([{ kind: 'heading', indent: 0, width: 24 }]);
  });
});
