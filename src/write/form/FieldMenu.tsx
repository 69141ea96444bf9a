import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { removeField } from '@/core/arrange/removeField';
import type { Field } from '@/core/plan';
import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/menuEntry';
import { act } from '../act.ts';
import { focusPath } from '../focusPath.ts';
import { sectionAround } from '../steps/currentStep.ts';
import { LabelDialog } from './LabelDialog.tsx';

export interface FieldMenuProps {
  readonly field: Field;
  readonly label: string;
}

/** What can be done with a whole field: another label, and removal. */
export function FieldMenu({ field, label }: FieldMenuProps) {
  const [renaming, setRenaming] = useState(false);
  const renamable = field.label !== undefined && (field.spec === undefined || field.spec.relabel === true);
  const entries: readonly MenuEntry[] = [
    ...(renamable
      ? [{ kind: 'action', label: 'Change label…', onSelect: () => setRenaming(true) } as const]
      : []),
    { kind: 'action', label: 'Remove field', danger: true, onSelect: () => remove(field, label) },
  ];
  return (
    <>
      <Menu label={`More for ${label}`} icon={<Ellipsis />} size="small" align="end" entries={entries} />
      {renaming && <LabelDialog field={field} label={label} onClose={() => setRenaming(false)} />}
    </>
  );
}

/** The button that puts the field back gets the focus; a field that no template knows leaves it to its section. */
function remove({ path }: Field, label: string): void {
  if (!act(`remove ${label}`, (plan) => removeField(plan, path))) return;
  announce(`${label} removed`);
  focusPath(path, 'keep', sectionAround(session.getState().plan, path));
}
