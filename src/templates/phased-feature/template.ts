import type { FieldSpec, SectionSpec, TemplateDefinition } from '../../core/template.ts';

const notes: FieldSpec = {
  id: 'notes',
  kind: 'list',
  label: [
    'Implementation Notes',
    'Provider / Service Notes',
    'Worker Behavior & Lifecycle',
    'API Contract & Response Shape',
    'UX / UI Notes',
    'Monitoring Strategy',
    'Validation Workflow',
  ],
  relabel: true,
  help: 'What the tasks rely on and nobody should have to guess',
};

const sample: FieldSpec = {
  id: 'sample',
  kind: 'code',
  label: [
    'Example Snippets / Contracts',
    'Sample Output / Interfaces',
    'Configuration / Scripts',
    'Example Request / Response',
    'Component Contracts',
    'Sample Logs / Dashboards',
  ],
  relabel: true,
  optional: true,
  help: 'One short sample that shows the shape',
};

const phase: SectionSpec = {
  id: 'phase',
  heading: ['Phase {phase}: {title}', 'Phase {phase} - {title}', 'Phase {phase}'],
  holes: { title: { label: 'Title', help: 'What this phase delivers' } },
  counts: ['phase'],
  repeat: { name: 'phase' },
  help: 'What this phase unlocks, how you will know it is done, and the work in between.',
  fields: [
    { id: 'purpose', kind: 'prose', label: ['Purpose', 'Goal'], help: 'Why the phase exists' },
    {
      id: 'gate',
      kind: 'prose',
      label: ['Exit Gate', 'Gate'],
      help: 'What must hold before the next phase starts',
    },
  ],
  sections: [
    {
      id: 'tests',
      heading: [
        'Phase {phase} Test Plan (T-Series)',
        'Test Plan (T-Series)',
        'Test Plan',
        'Phase {phase} Test Plan',
      ],
      fields: [
        {
          id: 'tasks',
          kind: 'tasks',
          name: 'Tests first',
          series: 'T',
          help: 'T-series: written before the features they cover',
        },
      ],
    },
    {
      id: 'features',
      heading: [
        'Phase {phase} Feature Checklist (F-Series)',
        'Feature Checklist (F-Series)',
        'Feature Checklist',
        'Phase {phase} Feature Checklist',
      ],
      fields: [
        { id: 'tasks', kind: 'tasks', name: 'Features', series: 'F', help: 'F-series: the work itself' },
      ],
    },
    {
      id: 'performance',
      heading: [
        'Phase {phase} Performance & Observability (Optional)',
        'Phase {phase} Performance & Observability',
        'Performance & Observability',
      ],
      optional: true,
      fields: [
        { id: 'when', kind: 'prose', guidance: true },
        {
          id: 'tasks',
          kind: 'tasks',
          name: 'Performance and observability',
          series: 'F',
          help: 'Logs, metrics and budgets',
        },
      ],
    },
    {
      id: 'details',
      heading: ['Phase {phase} Details', 'Details'],
      fields: [
        notes,
        sample,
        {
          id: 'manual',
          kind: 'tasks',
          label: ['Manual Testing Checklist Template', 'Manual Testing Checklist'],
          relabel: true,
          optional: true,
          help: 'What a person tries by hand before release',
        },
      ],
    },
  ],
};

const template: TemplateDefinition = {
  order: 1,
  name: 'Phased feature plan',
  purpose: 'Phases with exit gates; tests (T) before features (F).',
  counters: [{ name: 'phase', mentions: ['Phases', 'Phase'] }],
  series: [
    { prefix: 'T', name: 'Test' },
    { prefix: 'F', name: 'Feature' },
  ],
  markers: [
    { name: 'P', meaning: 'Parallel: different files, nothing to wait for' },
    { name: 'M', meaning: 'Migration: changes a schema or stored data', bare: true },
    { name: 'D', meaning: 'Documentation: changes only what people read', bare: true },
  ],
  tests: { stand: 'first', series: 'T' },
  title: {
    patterns: ['{title}'],
    holes: { title: { label: 'Title', help: 'The feature, as people will call it' } },
  },
  basics: [
    { id: 'outcome', kind: 'prose', label: ['Outcome'], help: 'What people can do when this is done' },
    { id: 'branch', kind: 'line', label: ['Branch'], help: 'Where the work is done' },
    { id: 'legend', kind: 'prose', label: ['Legend'], help: 'What the letters behind an ID mean' },
    { id: 'numbering', kind: 'prose', label: ['Numbering Guidance'], help: 'How IDs are given' },
  ],
  sections: [
    phase,
    {
      id: 'order',
      heading: ['Implementation Order'],
      step: 'Order and dependencies',
      fields: [
        {
          id: 'phases',
          kind: 'list',
          name: 'One line a phase',
          follows: 'phase',
          row: ['**Phase {phase}** – {words}', '**Phase {phase}**: {words}', 'Phase {phase} – {words}'],
          help: 'What each phase leaves behind',
        },
      ],
    },
    {
      id: 'dependencies',
      heading: ['Dependencies Overview', 'Dependencies'],
      step: 'Order and dependencies',
      fields: [
        {
          id: 'critical',
          kind: 'prose',
          label: ['Critical Path'],
          help: 'The longest chain of IDs that wait for one another',
        },
        {
          id: 'parallel',
          kind: 'prose',
          label: ['Parallelization Notes'],
          help: 'Work that can go on at the same time',
        },
        {
          id: 'phase',
          kind: 'prose',
          label: ['Phase {phase}'],
          follows: 'phase',
          help: 'What it needs from other phases',
        },
      ],
    },
    {
      id: 'examples',
      heading: ['Parallel Execution Examples', 'Parallel Examples'],
      step: 'Order and dependencies',
      fields: [
        {
          id: 'example',
          kind: 'code',
          label: ['Example {n} ({when})', 'Example {n}'],
          many: true,
          relabel: true,
          fill: 'waves',
          help: 'Tasks that run side by side, as commands',
        },
      ],
    },
    {
      id: 'validation',
      heading: ['Validation Checklist'],
      step: 'Validation',
      fields: [{ id: 'tasks', kind: 'tasks', name: 'Before you call it done' }],
    },
    {
      id: 'exit',
      heading: ['Exit Criteria'],
      step: 'Validation',
      fields: [
        {
          id: 'criteria',
          kind: 'prose',
          name: 'Exit criteria',
          help: 'The end state, in figures that someone else can check',
        },
      ],
    },
    {
      id: 'environment',
      heading: ['Environment Variables'],
      step: 'Environment',
      fields: [
        {
          id: 'development',
          kind: 'env',
          label: ['Development (.env.local)', 'Development'],
          relabel: true,
          help: 'Names and defaults; never a secret',
        },
        {
          id: 'production',
          kind: 'env',
          label: ['Production (.env.production)', 'Production'],
          relabel: true,
          help: 'Names and where the values are kept',
        },
      ],
    },
    {
      id: 'create',
      heading: ['Files to Create'],
      step: 'Files',
      fields: [
        { id: 'files', kind: 'files', name: 'Files to create', fill: 'newPaths', help: 'Path and purpose' },
      ],
    },
    {
      id: 'update',
      heading: ['Files to Update'],
      step: 'Files',
      fields: [
        {
          id: 'files',
          kind: 'files',
          name: 'Files to update',
          fill: 'oldPaths',
          help: 'Path and what changes',
        },
      ],
    },
    {
      id: 'metrics',
      heading: ['Success Metrics'],
      fields: [
        { id: 'development', kind: 'tasks', label: ['Development Phase'], help: 'Figures while you build' },
        { id: 'production', kind: 'tasks', label: ['Production Readiness'], help: 'Figures under real use' },
      ],
    },
    {
      id: 'notes',
      heading: ['Notes'],
      fields: [
        { id: 'workflow', kind: 'prose', label: ['Workflow Tips'], help: 'How to run everything' },
        { id: 'testing', kind: 'prose', label: ['Testing Guidance'], help: 'How to make it fail on purpose' },
        {
          id: 'operations',
          kind: 'prose',
          label: ['Operational Notes'],
          help: 'Where to look when it misbehaves',
        },
      ],
    },
    {
      id: 'future',
      heading: ['Future Improvements: {topic}', 'Future Improvements'],
      holes: { topic: { label: 'Topic', help: 'What would come next' } },
      step: 'Later',
      optional: true,
      sections: [
        {
          id: 'improvement',
          heading: ['{title}'],
          holes: { title: { label: 'Change to consider' } },
          repeat: { name: 'improvement' },
          fields: [
            { id: 'points', kind: 'list', name: 'What would be different' },
            { id: 'benefits', kind: 'list', label: ['Benefits'], row: ['✅ {words}'], optional: true },
            { id: 'steps', kind: 'list', label: ['Migration Steps'], optional: true },
            { id: 'effort', kind: 'line', label: ['Estimated Effort'], optional: true },
            { id: 'revisit', kind: 'line', label: ['When to Revisit'], optional: true },
          ],
        },
      ],
    },
    {
      id: 'considerations',
      heading: ['Additional Future Considerations'],
      step: 'Later',
      optional: true,
      sections: [
        {
          id: 'consideration',
          heading: ['{title}'],
          holes: { title: { label: 'Idea' } },
          repeat: { name: 'consideration' },
          fields: [{ id: 'points', kind: 'list', name: 'What it would bring' }],
        },
      ],
    },
  ],
};

export default template;
