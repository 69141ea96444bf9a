import { useField } from '@/session/useField';
import { FieldFrame } from '../form/FieldFrame.tsx';
import type { FieldEditorProps } from './fieldEditor.ts';
import { LineInput } from './LineInput.tsx';

/** One line of words. */
export function LineEditor({ path }: FieldEditorProps) {
  const { value, hint, refused, write } = useField(path);
  return (
    <FieldFrame path={path} refused={refused}>
      {(control) => (
        <LineInput
          path={path}
          control={control}
          value={value}
          placeholder={hint}
          onWrite={write}
          listLabel="Answers"
        />
      )}
    </FieldFrame>
  );
}
