import type { FieldSpec, SectionSpec, TemplateDefinition } from '../../core/template.ts';

const sub = (
  id: string,
  name: string,
  aliases: readonly string[],
  fields: readonly FieldSpec[],
  optional?: true,
): SectionSpec => ({
  id,
  heading: [`Phase {phase} ${name}`, ...aliases, ...aliases.map((alias) => `Phase {phase} ${alias}`)],
  headingWhenFirst: name,
  fields,
  ...(optional ? { optional } : {}),
});

const phase: SectionSpec = {
  id: 'phase',
  heading: ['Phase {phase}: {title}', 'Phase {phase} - {title}', 'Phase {phase}'],
  holes: { title: { label: 'Title', help: 'The component or milestone' } },
  counts: ['phase'],
  repeat: { name: 'phase' },
  help: 'Self-contained: what goes in, what is done, what comes out, and the commands that prove it.',
  sections: [
    sub('goal', 'Goal', [], [{ id: 'goal', kind: 'list', name: 'Goal', help: 'What exists at the end' }]),
    sub(
      'inputs',
      'Inputs',
      [],
      [
        {
          id: 'documentation',
          kind: 'list',
          label: ['Documentation'],
          row: ['{label} – {words}'],
          optional: true,
          help: 'What to read',
        },
        {
          id: 'sources',
          kind: 'list',
          label: ['Source Code to Modify'],
          row: ['{label} – {words}'],
          optional: true,
          help: 'Files that change',
        },
        {
          id: 'dependencies',
          kind: 'list',
          label: ['Dependencies'],
          row: ['Internal: {label} – {words}', 'External: {label} – {words}', 'Phase {phase}: {words}'],
          optional: true,
          help: 'Internal, external, or earlier phases',
        },
      ],
      true,
    ),
    sub(
      'tasks',
      'Tasks',
      [],
      [
        {
          id: 'tasks',
          kind: 'tasks',
          name: 'Tasks',
          row: ['**{words}**'],
          help: 'Groups in bold, steps below them',
        },
      ],
    ),
    sub(
      'deliverables',
      'Deliverables',
      [],
      [{ id: 'items', kind: 'list', name: 'Deliverables', help: 'What others can now use' }],
    ),
    sub(
      'verification',
      'Verification',
      [],
      [
        {
          id: 'commands',
          kind: 'code',
          name: 'Verification',
          help: 'Commands that fail while the phase is not done',
          choices: [
            {
              label: 'Cargo',
              value: 'cargo check\ncargo fmt --check\ncargo clippy --all-targets -- -D warnings\ncargo test',
            },
            { label: 'npm', value: 'npm run build\nnpm run lint\nnpm test' },
            { label: 'pytest', value: 'ruff check .\nruff format --check .\npytest' },
            { label: 'Go', value: 'go build ./...\ngo vet ./...\ngo test ./...' },
            { label: 'None', value: '# Say how this phase is checked by hand' },
          ],
        },
      ],
    ),
    sub(
      'acceptance',
      'Acceptance Criteria',
      ['Acceptance Criteria (Phase Gate)'],
      [
        {
          id: 'criteria',
          kind: 'list',
          name: 'Acceptance criteria',
          help: 'What an observer can answer with yes or no',
        },
      ],
    ),
    sub(
      'rollback',
      'Rollback/Fallback',
      ['Rollback', 'Fallback'],
      [{ id: 'items', kind: 'list', name: 'Rollback or fallback', help: 'How to take it back' }],
      true,
    ),
  ],
};

const template: TemplateDefinition = {
  order: 2,
  name: 'Task plan',
  purpose: 'One ticket in phases, each verified by commands.',
  counters: [{ name: 'phase', mentions: ['Phases', 'Phase'] }],
  series: [],
  markers: [],
  title: {
    patterns: ['T-{ticket} {title}', '{title}'],
    holes: {
      ticket: { label: 'Ticket', help: 'The part behind T-' },
      title: { label: 'Title', help: 'The feature or task' },
    },
  },
  basics: [],
  sections: [
    {
      id: 'metadata',
      heading: ['Metadata'],
      step: 'Metadata and links',
      fields: [
        { id: 'type', kind: 'line', label: ['Type'], help: 'What kind of document this is' },
        {
          id: 'status',
          kind: 'choice',
          label: ['Status'],
          help: 'Where the work stands',
          choices: [
            { value: 'Draft' },
            { value: 'Phase {phase} In Progress' },
            { value: 'Cancelled' },
            { value: 'Complete' },
          ],
        },
      ],
    },
    {
      id: 'links',
      heading: ['Links'],
      step: 'Metadata and links',
      fields: [{ id: 'links', kind: 'list', name: 'Links', help: 'Documents that belong to this work' }],
    },
    {
      id: 'overview',
      heading: ['Overview'],
      step: 'Overview',
      fields: [{ id: 'text', kind: 'prose', name: 'Overview', help: 'What, for whom, and why now' }],
    },
    {
      id: 'metrics',
      heading: ['Success Metrics', 'Success Criteria'],
      step: 'Overview',
      fields: [{ id: 'tasks', kind: 'tasks', name: 'Success metrics', help: 'Results that can be measured' }],
    },
    {
      id: 'scope',
      heading: ['Scope'],
      fields: [
        { id: 'goal', kind: 'prose', label: ['Goal'], help: 'The state of things at the end' },
        { id: 'nonGoals', kind: 'prose', label: ['Non-Goals'], help: 'What is left out' },
        { id: 'assumptions', kind: 'prose', label: ['Assumptions'], help: 'Taken to be true, not checked' },
        { id: 'constraints', kind: 'prose', label: ['Constraints'], help: 'Limits to stay within' },
      ],
    },
    {
      id: 'decisions',
      heading: ['ADR & Legacy Alignment'],
      fields: [
        { id: 'tasks', kind: 'tasks', name: 'Decisions and legacy', help: 'What the work must agree with' },
      ],
    },
    {
      id: 'summary',
      heading: ['Plan Summary'],
      fields: [
        {
          id: 'phases',
          kind: 'list',
          name: 'One line a phase',
          follows: 'phase',
          row: ['Phase {phase} – {words}', '**Phase {phase}** – {words}', 'Phase {phase}: {words}'],
          help: 'The focus of each phase',
        },
      ],
      sections: [
        {
          id: 'tracking',
          heading: ['Phase Status Tracking'],
          fields: [{ id: 'text', kind: 'prose', name: 'How progress is kept' }],
        },
      ],
    },
    phase,
    {
      id: 'done',
      heading: ['Definition of Done'],
      fields: [{ id: 'tasks', kind: 'tasks', name: 'Definition of done', help: 'Holds for the whole work' }],
    },
    {
      id: 'questions',
      heading: ['Open Questions'],
      fields: [
        { id: 'tasks', kind: 'tasks', name: 'Open questions', help: 'Each with its next step or method' },
      ],
    },
    {
      id: 'usage',
      heading: ['Template Usage'],
      optional: true,
      fields: [
        {
          id: 'text',
          kind: 'prose',
          name: 'How to use this template',
          help: 'Remove it when the plan is ready',
        },
      ],
    },
  ],
};

export default template;
