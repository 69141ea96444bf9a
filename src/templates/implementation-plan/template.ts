import type { FieldSpec, SectionSpec, TemplateDefinition } from '../../core/template.ts';
import mobile from './trees/mobile.txt?raw';
import single from './trees/single.txt?raw';
import web from './trees/web.txt?raw';

const context = (id: string, label: string, help: string): FieldSpec => ({
  id,
  kind: 'line',
  label: [label],
  help,
});

/** Rows that begin with a name in bold. */
const named = ['**{label}**: {words}'];

const checkpoint: FieldSpec = {
  id: 'checkpoint',
  kind: 'prose',
  label: ['Checkpoint'],
  help: 'Where to stop, look and test',
};

const story: SectionSpec = {
  id: 'story',
  heading: [
    'Phase {phase}: User Story {story} - {title} (Priority: {priority})',
    'Phase {phase}: User Story {story} - {title}',
    'Phase {phase}: User Story {story}: {title}',
  ],
  holes: {
    title: { label: 'Title', help: 'What a person can do' },
    priority: { label: 'Priority', choices: ['P1', 'P2', 'P3', 'P4'] },
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
      fields: [{ id: 'tasks', kind: 'tasks', name: 'Tests', series: 'T', help: 'What proves the story' }],
    },
    {
      id: 'implementation',
      heading: [
        'Implementation Tasks for User Story {story}',
        'Implementation for User Story {story}',
        'Implementation',
      ],
      fields: [
        {
          id: 'tasks',
          kind: 'tasks',
          name: 'Implementation',
          series: 'T',
          help: 'Models, services, endpoints, screens',
        },
        checkpoint,
      ],
    },
  ],
};

const template: TemplateDefinition = {
  order: 3,
  name: 'Implementation plan',
  purpose: 'Technical context, structure, then stories by priority.',
  counters: [
    { name: 'phase', mentions: ['Phases', 'Phase'] },
    { name: 'story', mentions: ['User Stories', 'User Story', 'Stories', 'Story', 'US'] },
  ],
  series: [{ prefix: 'T', name: 'Task' }],
  markers: [
    { name: 'P', meaning: 'Parallel: different files, nothing to wait for' },
    { name: 'US', meaning: 'The user story that the task belongs to' },
  ],
  tests: { stand: 'last' },
  title: {
    patterns: ['Implementation Plan: {title}', '{title}'],
    holes: { title: { label: 'Title', help: 'The feature' } },
  },
  basics: [
    { id: 'date', kind: 'line', label: ['Date'], help: 'YYYY-MM-DD' },
    { id: 'spec', kind: 'line', label: ['Spec'], help: 'Link to the specification' },
  ],
  sections: [
    {
      id: 'summary',
      heading: ['Summary'],
      fields: [{ id: 'text', kind: 'prose', name: 'Summary', help: 'The requirement and the approach' }],
    },
    {
      id: 'context',
      heading: ['Technical Context'],
      fields: [
        context('languages', 'Languages/Versions', 'With versions'),
        context('dependencies', 'Primary Dependencies', 'Frameworks and libraries'),
        context('storage', 'Storage', 'What is kept where'),
        context('testing', 'Testing', 'Runner, and what runs in CI'),
        context('platforms', 'Target Platforms', 'Where it runs'),
        {
          id: 'type',
          kind: 'choice',
          label: ['Project Type'],
          help: 'Decides the source tree',
          choices: [{ value: 'single' }, { value: 'web' }, { value: 'mobile' }],
        },
        context('performance', 'Performance Goals', 'Figures to reach'),
        context('constraints', 'Constraints', 'Limits to stay within'),
        context('scale', 'Scale/Scope', 'Users, records, screens'),
      ],
    },
    {
      id: 'structure',
      heading: ['Project Structure'],
      sections: [
        {
          id: 'documentation',
          heading: ['Documentation (this future)', 'Documentation (this feature)', 'Documentation'],
          fields: [{ id: 'tree', kind: 'tree', name: 'Documentation tree' }],
        },
        {
          id: 'source',
          heading: ['Source Code (repository root)', 'Source Code'],
          fields: [
            {
              id: 'tree',
              kind: 'tree',
              name: 'Source tree',
              help: 'Folders and files as they will be',
              choices: [
                { label: 'Single project', value: single.trimEnd() },
                { label: 'Web application', value: web.trimEnd() },
                { label: 'Mobile + API', value: mobile.trimEnd() },
              ],
            },
            {
              id: 'decisions',
              kind: 'prose',
              label: ['Structure Decisions', 'Structure Decision'],
              help: 'Why this layout',
            },
          ],
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
      help: 'What has to be in place before the first line of the feature.',
      fields: [
        { id: 'purpose', kind: 'prose', label: ['Purpose'], help: 'Why the phase exists' },
        { id: 'tasks', kind: 'tasks', name: 'Tasks', series: 'T' },
      ],
    },
    {
      id: 'foundation',
      heading: [
        'Phase {phase}: Foundational (Blocking Prerequisites)',
        'Phase {phase}: Foundational',
        'Phase {phase}: Foundational {note}',
      ],
      counts: ['phase'],
      help: 'What every story stands on. No story starts before it is done.',
      fields: [
        { id: 'purpose', kind: 'prose', label: ['Purpose'], help: 'Why the phase exists' },
        { id: 'critical', kind: 'prose', label: ['CRITICAL', '⚠️ CRITICAL'], help: 'What must wait' },
        { id: 'tasks', kind: 'tasks', name: 'Tasks', series: 'T' },
        checkpoint,
      ],
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
      fields: [
        { id: 'purpose', kind: 'prose', label: ['Purpose'], help: 'Why the phase exists' },
        { id: 'tasks', kind: 'tasks', name: 'Tasks', series: 'T' },
      ],
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
