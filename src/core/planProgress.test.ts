import { expect, test } from 'vitest';
import { templates } from '../templates/registry.ts';
import { planProgress } from './planProgress.ts';
import { readPlan } from './readPlan.ts';
import { progressOf, tasksOf } from './tasksOf.ts';
import { toggleTask } from './toggleTask.ts';

test.each(templates.map((template) => [template.name, template] as const))(
  'a tick in a %s counts at once',
  (_, template) => {
    const plan = readPlan(template.blank, template);
    expect(planProgress(plan)).toEqual(progressOf(tasksOf(plan)));
    for (const { path } of tasksOf(plan)) {
      const change = toggleTask(plan, path);
      if ('refused' in change) throw new Error(change.refused);
      expect(planProgress(change.plan)).toEqual(progressOf(tasksOf(change.plan)));
      expect(planProgress(change.plan).done).toBe(1);
    }
  },
);
