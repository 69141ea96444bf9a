import { removeField } from '@/core/arrange/removeField';
import { useField } from '@/session/useField';
import { Note } from '@/ui/Note';
import { NoteAction } from '@/ui/NoteAction';
import { isLookOnly } from '../isLookOnly.ts';
import { act } from '../act.ts';
import { focusPath } from '../focusPath.ts';
import { sectionAround } from '../steps/currentStep.ts';
import { session } from '@/session/session';
import type { FieldEditorProps } from './fieldEditor.ts';

/** Words of the template that tell how to fill in the section. They are in the plan until they are taken out. */
export function GuidanceNote({ path }: FieldEditorProps) {
  const lookOnly = isLookOnly();
  const { value } = useField(path);
  const remove = () => {
    if (act('remove note', (plan) => removeField(plan, path))) {
      focusPath(sectionAround(session.getState().plan, path));
    }
  };
  return (
    <div data-path={path}>
      <Note tone="neutral" action={!lookOnly && <NoteAction onClick={remove}>Take the note out</NoteAction>}>
        <span dir="auto">{value}</span>
      </Note>
    </div>
  );
}
