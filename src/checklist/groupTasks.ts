import type { Field, Plan, Section } from '../core/plan.ts';
import { stepsOf, sectionsOf } from '../core/steps.ts';
import { isTaskRow, type TaskRow } from '../core/tasksOf.ts';

/** Tasks of one step of the plan: a phase, a story, a closing section. */
export interface TaskGroup {
  /** The step's path. */
  readonly path: string;
  readonly title: string;
  readonly lists: readonly TaskList[];
}

export interface TaskList {
  /** The field's path. */
  readonly path: string;
  /** The label or sub-heading above it; '' where the group's title says enough. */
  readonly title: string;
  readonly rows: readonly TaskRow[];
}

/** Every task of the plan, by step and list, in document order. Steps without a task are left out. */
export function groupTasks(plan: Plan): readonly TaskGroup[] {
  return stepsOf(plan).flatMap((step) => {
    const sections = sectionsOf(plan, step);
    const lists = sections.flatMap((section) =>
      section.fields.flatMap((field) => listOf(plan, section, field, step.path)),
    );
    return lists.length === 0 ? [] : [{ path: step.path, title: step.title, lists }];
  });
}

function listOf(plan: Plan, section: Section, field: Field, step: string): readonly TaskList[] {
  if (field.shape !== 'rows') return [];
  const rows = field.rows.filter(isTaskRow);
  return rows.length === 0 ? [] : [{ path: field.path, title: titleOf(plan, section, field, step), rows }];
}

function titleOf(plan: Plan, section: Section, field: Field, step: string): string {
  if (field.label) return plan.text.slice(field.label.from, field.label.to);
  return section.path === step ? '' : section.title.replace(/[*_`]+/g, '');
}
