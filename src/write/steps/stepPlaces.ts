import type { Field, Plan } from '@/core/plan';
import type { Step } from '@/core/steps';
import { pathOf } from '../form/AbsentSection.tsx';
import { fieldLabel } from '../form/fieldLabel.ts';
import { formEntries } from '../form/formEntries.ts';
import { oneField } from '../form/oneField.ts';
import { specTitle } from '../form/specTitle.ts';
import { sectionTitle, sharesStep } from './stepTitle.ts';

/** A place inside a step that can be jumped to. */
export interface StepPlace {
  readonly path: string;
  readonly name: string;
  /** Number of rows, or `off` for an optional section that is left out. */
  readonly note?: string;
}

/** The first section's fields, then each further section, those that are left out among them. */
export function stepPlaces(plan: Plan, step: Step): readonly StepPlace[] {
  return formEntries(plan, step).flatMap((entry, at): readonly StepPlace[] => {
    if ('spec' in entry) {
      const path = pathOf(entry.parent, entry.spec);
      return entry.spec.optional ? [{ path, name: specTitle(entry.spec), note: 'off' }] : [];
    }
    const section = plan.sections.get(entry.section);
    if (!section) return [];
    if (at === 0 && !sharesStep(section, step))
      return section.fields.filter(({ spec }) => !spec?.guidance).map((field) => fieldPlace(plan, field));
    const only = oneField(section);
    return [only ? fieldPlace(plan, only) : { path: section.path, name: sectionTitle(plan, section) }];
  });
}

function fieldPlace(plan: Plan, field: Field): StepPlace {
  const rows = rowCount(field);
  return { path: field.path, name: fieldLabel(plan, field), ...(rows && { note: rows }) };
}

function rowCount(field: Field): string | undefined {
  return field.shape === 'rows' ? String(field.rows.length) : undefined;
}
