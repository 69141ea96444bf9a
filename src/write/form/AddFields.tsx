import { Plus } from 'lucide-react';
import { addField } from '@/core/arrange/fields';
import type { Section } from '@/core/plan';
import type { FieldSpec } from '@/core/template';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { isLookOnly } from '../isLookOnly.ts';
import { act } from '../act.ts';
import { focusPath } from '../focusPath.ts';

export interface AddFieldsProps {
  readonly section: Section;
  /** The template's fields that the section does not have. */
  readonly absent: readonly FieldSpec[];
}

/** A small button for each field that the template has here and the plan has not. */
export function AddFields({ section, absent }: AddFieldsProps) {
  const lookOnly = isLookOnly();
  if (absent.length === 0 || lookOnly) return null;
  return (
    <div className="-mt-2 flex flex-wrap gap-1">
      {absent.map((spec) => (
        <Button
          key={spec.id}
          size="small"
          variant="accent"
          icon={<Plus />}
          data-path={pathOf(section.path, spec)}
          onClick={() => add(section.path, spec)}
        >
          {specLabel(spec)}
        </Button>
      ))}
    </div>
  );
}

function add(section: string, spec: FieldSpec): void {
  const label = specLabel(spec);
  if (!act(`add ${label}`, (plan) => addField(plan, section, spec.id))) return;
  announce(`${label} added`);
  focusPath(pathOf(section, spec));
}

function pathOf(section: string, { id }: FieldSpec): string {
  return section === '' ? id : `${section}/${id}`;
}

function specLabel({ label, name, id }: FieldSpec): string {
  const [first] = label ?? [];
  if (first !== undefined && !first.includes('{')) return first;
  return name ?? id.charAt(0).toUpperCase() + id.slice(1);
}
