import type { Template } from '@/core/template';

/** A template small enough to be read aloud: basics, phases with tasks and an optional section, notes. */
export const smallTemplate: Template = {
  id: 'small',
  order: 1,
  name: 'Small plan',
  purpose: 'For tests.',
  counters: [{ name: 'phase', mentions: ['Phase'] }],
  series: [{ prefix: 'T', name: 'Task' }],
  markers: [{ name: 'P', meaning: 'Parallel' }],
  title: { patterns: ['{title}'], holes: { title: { label: 'Title' } } },
  basics: [
    { id: 'status', kind: 'choice', label: ['Status'], choices: [{ value: 'Draft' }, { value: 'Done' }] },
  ],
  sections: [
    {
      id: 'phase',
      heading: ['Phase {phase}: {title}'],
      holes: { title: { label: 'Title' } },
      counts: ['phase'],
      repeat: { name: 'phase' },
      fields: [
        { id: 'goal', kind: 'line', label: ['Goal'], help: 'Why it exists' },
        { id: 'tasks', kind: 'tasks', name: 'Tasks', series: 'T' },
      ],
      sections: [
        {
          id: 'risks',
          heading: ['Risks (Optional)'],
          optional: true,
          fields: [{ id: 'items', kind: 'list', name: 'Risk' }],
        },
      ],
    },
    { id: 'notes', heading: ['Notes'], fields: [{ id: 'items', kind: 'list', name: 'Notes' }] },
  ],
  blank: `# [Title of the plan]

**Status**: [Draft | Done]

## Phase 1: [Title of the phase]

**Goal**: [Why this phase exists]

- [ ] T001 [What to do]

### Risks (Optional)

- [What may go wrong]

## Notes

- [What else matters]
`,
};

export const smallPlan = `# Shop

**Status**: Draft

## Phase 1: Store

**Goal**: Keep things

- [ ] T001 Make tables
- [ ] T002 [P] Fill tables in \`src/fill.ts\`
- [ ] T003 Read tables

### Risks (Optional)

- Slow disks

## Phase 2: [Title of the phase]

**Goal**: [Why this phase exists]

- [ ] T004 [What to do]

## Notes

- Nothing yet
`;
