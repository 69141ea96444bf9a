import type { Template } from '../core/template.ts';

/** No template at all: every block of the text gets the editor of its kind. */
export const anyPlan: Template = {
  id: 'any',
  order: 99,
  name: 'Any plan',
  purpose: 'A markdown plan of your own shape.',
  blank: '',
  counters: [],
  series: [],
  markers: [{ name: 'P', meaning: 'Parallel: may run beside others' }],
  title: { patterns: ['{title}'], holes: { title: { label: 'Title' } } },
  basics: [],
  sections: [],
};
