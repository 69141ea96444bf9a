import { Plus } from 'lucide-react';
import { addField } from '@/core/arrange/fields';
import { holesOf } from '@/core/pattern';
import type { Section } from '@/core/plan';
import type { FieldSpec } from '@/core/template';
import { useSession } from '@/session/useSession';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { act } from '../act.ts';
import { focusPath } from '../focusPath.ts';

export interface AddRepeatedProps {
  readonly section: Section;
  /** The template's fields of which the section may have one more. */
  readonly specs: readonly FieldSpec[];
}

/** A small button for each field of which there may be several: "Add example". */
export function AddRepeated({ section, specs }: AddRepeatedProps) {
  const lookOnly = useSession(({ readOnly }) => readOnly);
  if (specs.length === 0 || lookOnly) return null;
  return (
    <div className="-mt-2 flex flex-wrap gap-1">
      {specs.map((spec) => (
        <Button
          key={spec.id}
          size="small"
          variant="accent"
          icon={<Plus />}
          data-path={`${section.path}/${spec.id}`}
          onClick={() => add(section, spec)}
        >
          {`Add ${nounOf(spec)}`}
        </Button>
      ))}
    </div>
  );
}

function add({ path, fields }: Section, spec: FieldSpec): void {
  const noun = nounOf(spec);
  if (!act(`add ${noun}`, (plan) => addField(plan, path, spec.id))) return;
  announce(`${noun.charAt(0).toUpperCase()}${noun.slice(1)} added`);
  const count = fields.filter((field) => field.spec === spec).length;
  focusPath(`${path}/${spec.id}.${count + 1}`);
}

/** The label's words before its first hole: `example` of `Example {n} ({when})`. */
function nounOf({ label, name, id }: FieldSpec): string {
  const [first = ''] = label ?? [];
  const [hole] = holesOf(first);
  const words = hole === undefined ? first : first.slice(0, first.indexOf(`{${hole}}`));
  return (words.replace(/[\s(]+$/, '') || (name ?? id)).toLowerCase();
}
