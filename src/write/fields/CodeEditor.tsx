import { useFenceLanguage } from '@/session/useFenceLanguage';
import { useField } from '@/session/useField';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { usePlanField } from '../form/usePlanField.ts';
import { CodeAside } from './CodeAside.tsx';
import { CodeText } from './CodeText.tsx';
import type { FieldEditorProps } from './fieldEditor.ts';

/** The content of a fenced block, with its language. */
export function CodeEditor({ path }: FieldEditorProps) {
  const field = usePlanField(path);
  const { value, refused, write } = useField(path);
  const language = useFenceLanguage(path);
  if (field?.shape !== 'value') return null;
  return (
    <FieldFrame
      path={path}
      refused={refused ?? language.refused}
      aside={<CodeAside field={field} language={language} onInsert={write} />}
    >
      {(control) => <CodeText path={path} control={control} value={value} onChange={write} />}
    </FieldFrame>
  );
}
