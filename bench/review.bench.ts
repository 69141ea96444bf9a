import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { detectTemplate } from '@/core/detectTemplate.ts';
import { isRefusal } from '@/core/change.ts';
import type { Plan } from '@/core/plan.ts';
import { readPlan } from '@/core/readPlan.ts';
import { reviewPlan } from '@/core/review/review.ts';
import { setValue, valueOf } from '@/core/setValue.ts';
import { tasksOf } from '@/core/tasksOf.ts';
import { templates } from '@/templates/registry.ts';
import { storyTasks } from './storyTasks.ts';

/** A review of a plan of 1,000 tasks, reading its rows included, beside a whole parse by remark in the same run. */
const ROUNDS = 30;
const WARM = 12;
const text = storyTasks(1000);
/** A tenth of its tasks wait for another, a twentieth for one that is not there. */
const faulty = text
  .replace(/(T\d*5 .*)/g, '$1 (depends on T012, T013)')
  .replace(/(T\d*10 .*)/g, '$1 (depends on T009)');
const template = detectTemplate(text, templates)[0]?.template;
if (!template) throw new Error('there is no template');
const known = template;

const parser = remark().use(remarkGfm);
const whole = median(() => void parser.parse(text), 7);
console.log(
  `1,000 tasks, ${Math.round(text.length / 1000)} KB`.padEnd(40),
  '  median ms   of a remark parse',
);
show('remark, the whole plan', whole);
show('a plan just opened, nothing to find', reviewing(text, opened));
show('the same, rows read, as in an open view', reviewing(text, shown));
show(`the same with ${reviewPlan(opened(faulty)).length} findings`, reviewing(faulty, opened));
show('after each key in a task', reviewing(text, typing()));

/** Only the review is timed: the plans are made before. */
function reviewing(source: string, make: (source: string) => Plan): number {
  const plans = Array.from({ length: ROUNDS + WARM }, () => make(source));
  const times = plans.map((plan) => {
    const from = performance.now();
    reviewPlan(plan);
    return performance.now() - from;
  });
  return middle(times.slice(WARM));
}

function opened(source: string): Plan {
  return readPlan(source, known);
}

/** A view has read the rows that it shows. */
function shown(source: string): Plan {
  const plan = opened(source);
  tasksOf(plan);
  return plan;
}

/** Each round types one more letter, as a person does. */
function typing(): (source: string) => Plan {
  let plan = opened(text);
  const path = tasksOf(plan)[500]?.path ?? '';
  return () => {
    const result = setValue(plan, path, `${valueOf(plan, path)}x`);
    if (isRefusal(result)) throw new Error(result.refused);
    plan = result.plan;
    return plan;
  };
}

function median(run: () => void, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return middle(times);
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
}

function show(name: string, time: number): void {
  console.log(
    name.padEnd(40),
    time.toFixed(2).padStart(11),
    `${((100 * time) / whole).toFixed(1)} %`.padStart(12),
  );
}
