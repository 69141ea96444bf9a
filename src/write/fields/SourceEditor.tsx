import { useField } from '@/session/useField';
import { TextArea } from '@/ui/TextArea';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { isLookOnly } from '../isLookOnly.ts';
import type { FieldEditorProps } from './fieldEditor.ts';

/** The text as it stands, for what no form knows. */
export function SourceEditor({ path }: FieldEditorProps) {
  const { value, refused, write } = useField(path);
  const lookOnly = isLookOnly();
  return (
    <FieldFrame path={path} refused={refused}>
      {(control) => (
        <TextArea
          {...control}
          data-path={path}
          readOnly={lookOnly}
          value={value}
          rows={3}
          spellCheck={false}
          onChange={(event) => write(event.target.value)}
          className="font-mono text-xs"
        />
      )}
    </FieldFrame>
  );
}
