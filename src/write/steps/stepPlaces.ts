import type { Field, Plan } from '@/core/plan';
import type { Step } from '@/core/steps';
import { fieldLabel } from '../form/fieldLabel.ts';
import { formEntries, type AbsentSections } from '../form/formEntries.ts';
import { oneField } from '../form/oneField.ts';
import { absentPath } from '../form/putSectionIn.ts';
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
    if ('specs' in entry) return offPlaces(entry);
    const section = plan.sections.get(entry.section);
    if (!section) return [];
    if (at === 0 && !sharesStep(section, step))
      return section.fields.filter(({ spec }) => !spec?.guidance).map((field) => fieldPlace(plan, field));
    const only = oneField(section);
    return [only ? fieldPlace(plan, only) : { path: section.path, name: sectionTitle(plan, section) }];
  });
}

/** Optional sections that are left out; what is only missing is added in the form. */
function offPlaces({ parent, specs }: AbsentSections): readonly StepPlace[] {
  return specs
    .filter(({ optional }) => optional)
    .map((spec) => ({ path: absentPath(parent, spec), name: specTitle(spec), note: 'off' }));
}

function fieldPlace(plan: Plan, field: Field): StepPlace {
  const rows = rowCount(field);
  return { path: field.path, name: fieldLabel(plan, field), ...(rows && { note: rows }) };
}

function rowCount(field: Field): string | undefined {
  return field.shape === 'rows' ? String(field.rows.length) : undefined;
}
