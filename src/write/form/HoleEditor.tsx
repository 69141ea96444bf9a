import { session } from '@/session/session';
import { useField } from '@/session/useField';
import { useSession } from '@/session/useSession';
import { Field } from '@/ui/Field';
import { choicesFor } from '../fields/choicesFor.ts';
import { LineInput } from '../fields/LineInput.tsx';

export interface HoleEditorProps {
  /** Path of the section. */
  readonly section: string;
  /** Of the hole: `title`, `priority`. */
  readonly name: string;
}

/** A part of a heading that can be written: its title, its priority; the whole heading where no template knows it. */
export function HoleEditor({ section, name }: HoleEditorProps) {
  useSession(({ structure }) => structure);
  const hole = session
    .getState()
    .plan.sections.get(section)
    ?.holes.find((each) => each.name === name);
  return hole ? <HoleInput path={hole.value.path} section={section} name={name} /> : null;
}

function HoleInput({ path, section, name }: HoleEditorProps & { readonly path: string }) {
  const { value, hint, refused, write } = useField(path);
  const { plan } = session.getState();
  const spec = plan.sections.get(section)?.holes.find((each) => each.name === name)?.spec;
  if (!spec) return null;
  const suggestions = choicesFor(
    plan,
    spec.choices?.map((choice) => ({ value: choice })),
    hint,
  );
  return (
    <div data-path={path}>
      <Field
        label={spec.label}
        hint={spec.help}
        notices={refused === undefined ? [] : [{ tone: 'bad', message: refused }]}
      >
        {(control) => (
          <LineInput
            path={path}
            control={control}
            value={value}
            placeholder={hint}
            onWrite={write}
            suggestions={suggestions}
            listLabel={`Answers for ${spec.label}`}
          />
        )}
      </Field>
    </div>
  );
}
