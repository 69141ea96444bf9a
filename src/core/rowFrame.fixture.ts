import type { FieldSpec, Template } from './template.ts';

/** A template of phases and one list whose rows have these patterns. */
export function smallList(row: readonly string[], follows?: FieldSpec['follows']): Template {
  const items: FieldSpec = { id: 'items', kind: 'list', name: 'Items', row, ...(follows ? { follows } : {}) };
  const tasks: FieldSpec = { ...items, kind: 'tasks' };
  return {
    id: 'list',
    order: 1,
    name: 'List',
    purpose: 'For tests.',
    counters: [{ name: 'phase', mentions: ['Phases', 'Phase'] }],
    series: [],
    markers: [],
    title: { patterns: ['{title}'], holes: { title: { label: 'Title' } } },
    basics: [],
    sections: [
      {
        id: 'phase',
        heading: ['Phase {phase}: {title}'],
        counts: ['phase'],
        repeat: { name: 'phase' },
      },
      { id: 'list', heading: ['List'], fields: [items, tasks] },
    ],
    blank: '# [Title]\n',
  };
}
