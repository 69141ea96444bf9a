import { session } from '@/session/session';
import { useField } from '@/session/useField';
import { Combobox } from '@/ui/Combobox';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { fieldLabel } from '../form/fieldLabel.ts';
import { usePlanField } from '../form/usePlanField.ts';
import { isLookOnly } from '../isLookOnly.ts';
import { choicesFor } from './choicesFor.ts';
import type { FieldEditorProps } from './fieldEditor.ts';

/** One of a few answers, or any other words. */
export function ChoiceEditor({ path }: FieldEditorProps) {
  const field = usePlanField(path);
  const { value, hint, refused, write } = useField(path);
  const lookOnly = isLookOnly();
  if (!field) return null;
  const { plan } = session.getState();
  const suggestions = choicesFor(plan, field.spec?.choices, hint);
  return (
    <FieldFrame path={path} refused={refused}>
      {(control) => (
        <Combobox
          {...control}
          data-path={path}
          readOnly={lookOnly}
          value={value}
          placeholder={hint}
          onChange={write}
          suggestions={suggestions}
          listLabel={`Answers for ${fieldLabel(plan, field)}`}
        />
      )}
    </FieldFrame>
  );
}
