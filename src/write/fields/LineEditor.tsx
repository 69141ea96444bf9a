import { useField } from '@/session/useField';
import { TextInput } from '@/ui/TextInput';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { isLookOnly } from '../isLookOnly.ts';
import type { FieldEditorProps } from './fieldEditor.ts';

/** One line of words. */
export function LineEditor({ path }: FieldEditorProps) {
  const { value, hint, refused, write } = useField(path);
  const lookOnly = isLookOnly();
  return (
    <FieldFrame path={path} refused={refused}>
      {(control) => (
        <TextInput
          {...control}
          data-path={path}
          readOnly={lookOnly}
          value={value}
          placeholder={hint}
          onChange={(event) => write(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
