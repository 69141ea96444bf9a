import { useField } from '@/session/useField';
import { TextArea } from '@/ui/TextArea';
import { FieldFrame } from '../form/FieldFrame.tsx';
import type { FieldEditorProps } from './fieldEditor.ts';

/** Markdown in words. */
export function ProseEditor({ path }: FieldEditorProps) {
  const { value, hint, refused, write } = useField(path);
  return (
    <FieldFrame path={path} refused={refused}>
      {(control) => (
        <TextArea
          {...control}
          data-path={path}
          value={value}
          placeholder={hint}
          onChange={(event) => write(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
