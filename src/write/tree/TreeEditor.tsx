import { useState } from 'react';
import { useFenceLanguage } from '@/session/useFenceLanguage';
import { useField } from '@/session/useField';
import { AsTextToggle } from '../fields/AsTextToggle.tsx';
import { CodeAside } from '../fields/CodeAside.tsx';
import { CodeText } from '../fields/CodeText.tsx';
import type { FieldEditorProps } from '../fields/fieldEditor.ts';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { usePlanField } from '../form/usePlanField.ts';
import { parseTree } from './parseTree.ts';
import { TreeRows } from './TreeRows.tsx';

/** A file tree entry by entry; a drawing of another kind as text. */
export function TreeEditor({ path }: FieldEditorProps) {
  const field = usePlanField(path);
  const { value, refused, write } = useField(path);
  const language = useFenceLanguage(path);
  const [asText, setAsText] = useState(false);
  if (field?.shape !== 'value') return null;
  const lines = parseTree(value);
  const shown = asText ? undefined : lines;
  return (
    <FieldFrame
      path={path}
      refused={refused ?? language.refused}
      group={shown !== undefined}
      aside={
        <>
          <CodeAside field={field} language={language} onInsert={write} />
          {lines && <AsTextToggle asText={asText} onChange={setAsText} otherwise="tree" />}
        </>
      }
    >
      {(control) =>
        shown ? (
          <TreeRows path={path} lines={shown} onWrite={write} />
        ) : (
          <CodeText path={path} control={control} value={value} onChange={write} />
        )
      }
    </FieldFrame>
  );
}
