import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { isRefusal } from '@/core/change.ts';
import type { Change, Plan, Refusal } from '@/core/plan.ts';
import { readPlan } from '@/core/readPlan.ts';
import { setValue, valueOf } from '@/core/setValue.ts';
import { tasksOf } from '@/core/tasksOf.ts';
import { toggleTask } from '@/core/toggleTask.ts';
import { detectTemplate } from '@/core/detectTemplate.ts';
import { templates } from '@/templates/registry.ts';
import { storyTasks } from './storyTasks.ts';

/** The core's work per keystroke in a plan of 1,000 tasks, beside a whole parse by remark in the same run. */
const ROUNDS = 60;
const text = storyTasks(1000);
const template = detectTemplate(text, templates)[0]?.template;
if (!template) throw new Error('there is no template');

const start = readPlan(text, template);
const task = tasksOf(start)[500]?.path ?? '';
const goal =
  [...start.fields.values()].find(({ kind, path }) => kind === 'prose' && path.startsWith('story.25'))
    ?.path ?? '';

const parser = remark().use(remarkGfm);
const whole = median(() => void parser.parse(text), 7);
console.log(
  `1,000 tasks, ${Math.round(text.length / 1000)} KB`.padEnd(40),
  '  median ms   of a remark parse',
);
show('remark, the whole plan', whole);
show(
  'reading the plan',
  median(() => void readPlan(text, template)),
);
show('a key in a labelled field', median(typing(goal)));
show('a key in a task', median(typing(task)));
show('a tick', median(doing((plan) => toggleTask(plan, task))));

/** Each round types one more letter, as a person does. */
function typing(path: string): () => void {
  return doing((plan) => setValue(plan, path, `${valueOf(plan, path)}x`));
}

function doing(change: (plan: Plan) => Change | Refusal): () => void {
  let plan = start;
  return () => {
    const result = change(plan);
    if (isRefusal(result)) throw new Error(result.refused);
    plan = result.plan;
  };
}

function median(run: () => void, rounds = ROUNDS): number {
  for (let warm = 0; warm < Math.ceil(rounds / 3); warm += 1) run();
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return times[times.length >> 1] ?? NaN;
}

function show(name: string, time: number): void {
  console.log(
    name.padEnd(40),
    time.toFixed(2).padStart(11),
    `${((100 * time) / whole).toFixed(1)} %`.padStart(12),
  );
}
