import { session } from '@/session/session';
import { useField } from '@/session/useField';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { fieldLabel } from '../form/fieldLabel.ts';
import { usePlanField } from '../form/usePlanField.ts';
import { choicesFor } from './choicesFor.ts';
import type { FieldEditorProps } from './fieldEditor.ts';
import { LineInput } from './LineInput.tsx';

/** One of a few answers, or any other words. */
export function ChoiceEditor({ path }: FieldEditorProps) {
  const field = usePlanField(path);
  const { value, hint, refused, write } = useField(path);
  if (!field) return null;
  const { plan } = session.getState();
  return (
    <FieldFrame path={path} refused={refused}>
      {(control) => (
        <LineInput
          path={path}
          control={control}
          value={value}
          placeholder={hint}
          onWrite={write}
          suggestions={choicesFor(plan, field.spec?.choices, hint)}
          listLabel={`Answers for ${fieldLabel(plan, field)}`}
        />
      )}
    </FieldFrame>
  );
}
