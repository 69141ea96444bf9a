import type { Plan } from '@/core/plan';
import type { Why } from '@/core/workflow/graph';
import { scheduleOf } from '@/core/workflow/schedule';
import { shortName, taskFacts } from './taskFacts.ts';

/** Why one task waits for another, as the end of a sentence that has named the other. */
export function whyWords({ template: { tests } }: Plan, why: Why): string {
  switch (why.kind) {
    case 'stated':
      return 'the text says so';
    case 'phase':
      return why.at ? 'the text says so' : `the phase “${why.title}” comes first`;
    case 'tests':
      return tests?.stand === 'last' ? 'tests come behind the work' : 'tests come before the work';
    case 'order':
      return 'tasks without [P] are done in their order';
    case 'file':
      return `both change ${why.path}`;
    case 'part':
      return 'it is a part of it';
  }
}

/** What an open task waits for, in a few words: `T003, T004, phase “Setup”`; '' for nothing. */
export function waitsInWords(plan: Plan, path: string): string {
  const facts = taskFacts(plan);
  const names = scheduleOf(plan)
    .unmet(path)
    .flatMap(({ why, tasks }) =>
      why.kind === 'phase'
        ? [`the phase “${why.title}”`]
        : tasks.map((row) => shortName(facts.get(row.path) ?? { id: '', words: '' })),
    );
  return names.length > MOST
    ? `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`
    : names.join(', ');
}

const MOST = 6;
