import type { FieldSpec, SectionSpec, TemplateDefinition } from '../../core/template.ts';

/** Rows that begin with a name in bold. */
const named = ['**{label}**: {words}'];

const checkpoint: FieldSpec = {
  id: 'checkpoint',
  kind: 'prose',
  label: ['Checkpoint'],
  help: 'Where to stop, look and test',
};
const purpose: FieldSpec = {
  id: 'purpose',
  kind: 'prose',
  label: ['Purpose', 'Goal'],
  help: 'Why the phase exists',
};
const tasks: FieldSpec = {
  id: 'tasks',
  kind: 'tasks',
  name: 'Tasks',
  series: 'T',
  help: 'ID, [P] when it can run beside others, and the file',
};

const story: SectionSpec = {
  id: 'story',
  heading: [
    'Phase {phase}: User Story {story} - {title} (Priority: {priority}) {flag}',
    'Phase {phase}: User Story {story} - {title} (Priority: {priority})',
    'Phase {phase}: User Story {story}: {title} (Priority: {priority}) {flag}',
    'Phase {phase}: User Story {story}: {title} (Priority: {priority})',
    'Phase {phase}: User Story {story} - {title}',
    'Phase {phase}: User Story {story}: {title}',
    'Phase {phase}: User Story {story}',
  ],
  holes: {
    title: { label: 'Title', help: 'What a person can do' },
    priority: { label: 'Priority', choices: ['P1', 'P2', 'P3', 'P4'] },
    flag: { label: 'Flag', help: 'MVP for the story that would be worth releasing alone' },
  },
  counts: ['phase', 'story'],
  repeat: { name: 'user story' },
  help: 'A story that can be built, tested and shown by itself.',
  fields: [
    { id: 'goal', kind: 'prose', label: ['Goal'], help: 'What a person can do afterwards' },
    { id: 'test', kind: 'prose', label: ['Independent Test'], help: 'How to see it work alone' },
    checkpoint,
  ],
  sections: [
    {
      id: 'tests',
      heading: ['Tests for User Story {story}', 'Tests for User Story {story} {note}', 'Tests'],
      fields: [{ ...tasks, name: 'Tests', help: 'Written first, and failing' }, checkpoint],
    },
    {
      id: 'implementation',
      heading: [
        'Implementation for User Story {story}',
        'Implementation Tasks for User Story {story}',
        'Implementation',
      ],
      fields: [{ ...tasks, name: 'Implementation' }, checkpoint],
    },
  ],
};

const template: TemplateDefinition = {
  order: 4,
  name: 'Story tasks',
  purpose: 'Tasks per user story, each one shippable by itself.',
  counters: [
    { name: 'phase', mentions: ['Phases', 'Phase'] },
    { name: 'story', mentions: ['User Stories', 'User Story', 'Stories', 'Story', 'US'] },
  ],
  series: [{ prefix: 'T', name: 'Task' }],
  markers: [
    { name: 'P', meaning: 'Parallel: different files, nothing to wait for' },
    { name: 'US', meaning: 'The user story that the task belongs to' },
  ],
  tests: { stand: 'first' },
  title: {
    patterns: ['Tasks: {title}', '{title}'],
    holes: { title: { label: 'Title', help: 'The feature' } },
  },
  basics: [
    { id: 'description', kind: 'line', label: ['description'], help: 'What the list builds, in one line' },
    { id: 'input', kind: 'prose', label: ['Input'], help: 'Where the design documents are' },
    { id: 'prerequisites', kind: 'prose', label: ['Prerequisites'], help: 'Required and optional documents' },
    { id: 'tests', kind: 'prose', label: ['Tests'], help: 'When a story needs test tasks' },
    { id: 'organization', kind: 'prose', label: ['Organization'], help: 'How the tasks are grouped' },
  ],
  sections: [
    {
      id: 'format',
      heading: ['Format: `[ID] [P?] [Story] Description`', 'Format: {form}', 'Format'],
      step: 'Format and paths',
      fields: [{ id: 'legend', kind: 'list', name: 'Legend', row: named, help: 'What the markers mean' }],
    },
    {
      id: 'paths',
      heading: ['Path Conventions'],
      step: 'Format and paths',
      fields: [
        {
          id: 'items',
          kind: 'list',
          name: 'Path conventions',
          row: [...named, 'Frontend features: {words}', 'Backend features: {words}'],
          help: 'The folders, named once',
        },
      ],
    },
    {
      id: 'setup',
      heading: [
        'Phase {phase}: Setup (Shared Infrastructure)',
        'Phase {phase}: Setup',
        'Phase {phase}: Setup {note}',
      ],
      counts: ['phase'],
      help: 'Room for the feature, before any of it.',
      fields: [purpose, tasks, checkpoint],
    },
    {
      id: 'foundation',
      heading: [
        'Phase {phase}: Foundational (Blocking Prerequisites)',
        'Phase {phase}: Foundational',
        'Phase {phase}: Foundational {note}',
      ],
      counts: ['phase'],
      help: 'What every story needs. No story starts before it is done.',
      fields: [purpose, tasks, checkpoint],
    },
    story,
    {
      id: 'polish',
      heading: [
        'Phase {phase}: Polish & Cross-Cutting Concerns',
        'Phase {phase}: Polish {note}',
        'Phase {phase}: Polish',
      ],
      counts: ['phase'],
      help: 'What concerns several stories.',
      fields: [purpose, tasks],
    },
    {
      id: 'phase',
      heading: ['Phase {phase}: {title}', 'Phase {phase} - {title}'],
      holes: { title: { label: 'Title' } },
      counts: ['phase'],
      repeat: { name: 'phase' },
      extra: true,
      model: `## Phase 1: [Title]

**Purpose**: [Why the phase exists]

- [ ] T001 [What to do, and the file]

**Checkpoint**: [Where to stop, look and test]
`,
      fields: [purpose, tasks, checkpoint],
    },
    {
      id: 'order',
      heading: ['Dependencies & Execution Order', 'Dependencies'],
      step: 'Dependencies and notes',
      sections: [
        {
          id: 'phases',
          heading: ['Phase Dependencies'],
          fields: [{ id: 'items', kind: 'list', name: 'Phase dependencies', row: named }],
        },
        {
          id: 'stories',
          heading: ['User Story Dependencies'],
          fields: [
            {
              id: 'items',
              kind: 'list',
              name: 'Story dependencies',
              follows: 'story',
              row: ['**User Story {story} ({label})**: {words}', '**User Story {story}**: {words}'],
            },
          ],
        },
        {
          id: 'within',
          heading: ['Within Each User Story'],
          fields: [{ id: 'items', kind: 'list', name: 'Within each story' }],
        },
        {
          id: 'parallel',
          heading: ['Parallel Opportunities'],
          fields: [{ id: 'items', kind: 'list', name: 'Parallel opportunities' }],
        },
      ],
    },
    {
      id: 'notes',
      heading: ['Notes'],
      step: 'Dependencies and notes',
      fields: [{ id: 'items', kind: 'list', name: 'Notes' }],
    },
  ],
};

export default template;
