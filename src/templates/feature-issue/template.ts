import type { FieldSpec, SectionSpec, TemplateDefinition } from '../../core/template.ts';

const list = (id: string, heading: string, help: string, row?: readonly string[]): SectionSpec => ({
  id,
  heading: [heading],
  fields: [{ id: 'items', kind: 'list', name: heading, help, ...(row ? { row } : {}) }],
});

const levels = [{ value: 'High' }, { value: 'Med' }, { value: 'Low' }];

const labelled = (id: string, label: string, help: string): FieldSpec => ({
  id,
  kind: 'prose',
  label: [label],
  help,
});

const template: TemplateDefinition = {
  order: 5,
  name: 'Feature brief',
  purpose: 'The whole feature for an issue: scope, risks, rollout.',
  counters: [{ name: 'phase', mentions: ['Phases', 'Phase'] }],
  series: [],
  markers: [],
  title: {
    patterns: ['{project} – {feature} Feature Plan', '{title}'],
    holes: {
      project: { label: 'Project' },
      feature: { label: 'Feature', help: 'As people will call it' },
      title: { label: 'Title' },
    },
  },
  basics: [
    {
      id: 'issueTitle',
      kind: 'line',
      label: ['Title'],
      name: 'Issue title',
      help: 'Goes to the issue when you export',
    },
    { id: 'labels', kind: 'line', label: ['Labels'], help: 'Separated by commas' },
    { id: 'assignees', kind: 'line', label: ['Assignees'], help: 'Who answers for the plan' },
  ],
  sections: [
    {
      id: 'overview',
      heading: ['Overview'],
      fields: [
        {
          id: 'text',
          kind: 'prose',
          name: 'Overview',
          help: 'What it is, whose problem it solves, what will be different',
        },
      ],
    },
    list('current', 'Current State Assessment', 'What exists, and what hurts'),
    list('goals', 'Feature Goals & Objectives', 'What will be possible, better, or unchanged'),
    {
      id: 'scope',
      heading: ['Scope Definition'],
      sections: [
        list('in', 'In Scope', 'What this plan delivers'),
        list('out', 'Out of Scope / Deferred', 'What a reader might expect and will not get'),
      ],
    },
    list(
      'dependencies',
      'Dependencies & Integration Points',
      'Our own parts, others’ systems, flags and settings',
    ),
    {
      id: 'architecture',
      heading: ['Architecture & Design Deltas'],
      sections: [
        list('changes', 'High-Level Changes', 'What changes in how the parts work together'),
        {
          id: 'components',
          heading: ['Component & Service Impact'],
          fields: [{ id: 'table', kind: 'table', name: 'Components and services' }],
        },
        list('data', 'Data Model & Storage Updates', 'Schema, migration, retention'),
        list('contracts', 'Communication & Contracts', 'APIs, events, compatibility'),
      ],
    },
    {
      id: 'structure',
      heading: ['Project Structure Impact (Planned)', 'Project Structure Impact'],
      fields: [
        { id: 'tree', kind: 'tree', name: 'Planned structure', help: 'Folders and files as they will be' },
        { id: 'note', kind: 'prose', name: 'Note' },
      ],
    },
    {
      id: 'plan',
      heading: ['Implementation Plan'],
      sections: [
        {
          id: 'phase',
          heading: ['Phase {phase}: {title}', 'Phase {phase} - {title}', 'Phase {phase}'],
          holes: { title: { label: 'Title', help: 'What this phase is about' } },
          counts: ['phase'],
          repeat: { name: 'phase' },
          fields: [{ id: 'tasks', kind: 'tasks', name: 'Tasks', help: 'One result each' }],
        },
      ],
    },
    {
      id: 'testing',
      heading: ['Testing & Quality Strategy'],
      fields: [
        {
          id: 'items',
          kind: 'list',
          name: 'Testing and quality',
          row: ['Unit test coverage target: {words}'],
          help: 'Targets, scenarios, load, security',
        },
      ],
    },
    list('documentation', 'Documentation & Communication', 'Pages, people, and when they hear'),
    list('operations', 'Operational Readiness', 'Dashboards, service levels, runbooks, on call'),
    {
      id: 'risks',
      heading: ['Risk Management'],
      fields: [
        {
          id: 'table',
          kind: 'table',
          name: 'Risks',
          help: 'Every risk has a mitigation and an owner',
          columns: [
            { name: 'Impact', choices: levels },
            { name: 'Likelihood', choices: levels },
          ],
        },
      ],
    },
    list('regressions', 'Regression Impact Log', 'Area, impact, and mitigation or test'),
    list('rollout', 'Rollout Plan', 'Steps, environments, the way back'),
    list('metrics', 'Success Metrics & KPIs', 'Figures with today’s value and the target'),
    list('artifacts', 'Supporting Artifacts', 'Briefs, decisions, diagrams', [
      'Additional diagrams / ADRs / specs: {words}',
    ]),
    {
      id: 'milestones',
      heading: ['Repository Branch & Milestones'],
      fields: [
        labelled('branch', 'Target implementation branch', 'Where the work is done'),
        labelled('milestones', 'Milestone(s)', 'With dates'),
        labelled('projects', 'Linked GitHub Project(s)', 'Name or link of the board'),
      ],
    },
    {
      id: 'acceptance',
      heading: ['Acceptance Checklist'],
      fields: [
        {
          id: 'tasks',
          kind: 'tasks',
          name: 'Acceptance checklist',
          help: 'All ticked before the issue is closed',
        },
      ],
    },
    {
      id: 'notes',
      heading: ['Implementation Notes'],
      fields: [
        {
          id: 'text',
          kind: 'prose',
          name: 'Notes',
          help: 'Assumptions, trade-offs, open questions, follow-ups',
        },
      ],
    },
  ],
};

export default template;
