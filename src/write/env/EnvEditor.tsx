import { useState } from 'react';
import { useFenceLanguage } from '@/session/useFenceLanguage';
import { useField } from '@/session/useField';
import { AsTextToggle } from '../fields/AsTextToggle.tsx';
import { CodeAside } from '../fields/CodeAside.tsx';
import { CodeText } from '../fields/CodeText.tsx';
import type { FieldEditorProps } from '../fields/fieldEditor.ts';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { usePlanField } from '../form/usePlanField.ts';
import { EnvRows } from './EnvRows.tsx';

/** Variables with a comment each, or the lines as they stand. */
export function EnvEditor({ path }: FieldEditorProps) {
  const field = usePlanField(path);
  const { value, refused, write } = useField(path);
  const language = useFenceLanguage(path);
  const [asText, setAsText] = useState(false);
  if (field?.shape !== 'value') return null;
  return (
    <FieldFrame
      path={path}
      refused={refused ?? language.refused}
      group={!asText}
      aside={
        <>
          <CodeAside field={field} language={language} onInsert={write} />
          <AsTextToggle asText={asText} onChange={setAsText} otherwise="variables" />
        </>
      }
    >
      {(control) =>
        asText ? (
          <CodeText path={path} control={control} value={value} onChange={write} />
        ) : (
          <EnvRows path={path} content={value} onWrite={write} />
        )
      }
    </FieldFrame>
  );
}
