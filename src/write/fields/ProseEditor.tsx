import { actionById } from '@/actions/allActions';
import { ProseField } from '@/prose/ProseField';
import { session } from '@/session/session';
import { useField } from '@/session/useField';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { fieldLabel } from '../form/fieldLabel.ts';
import { usePlanField } from '../form/usePlanField.ts';
import { isLookOnly } from '../isLookOnly.ts';
import type { FieldEditorProps } from './fieldEditor.ts';
import { ProseWords } from './ProseWords.tsx';

/** Markdown as rich text. The plan's history is the editor's. */
export function ProseEditor({ path }: FieldEditorProps) {
  const field = usePlanField(path);
  const { value, hint, refused, write } = useField(path);
  const lookOnly = isLookOnly();
  if (!field) return null;
  return (
    <FieldFrame path={path} refused={refused}>
      {(control) =>
        lookOnly ? (
          <ProseWords path={path} control={control} value={value} placeholder={hint} />
        ) : (
          <div data-path={path}>
            <ProseField
              id={control.id}
              label={fieldLabel(session.getState().plan, field)}
              value={value}
              onChange={write}
              onUndo={undo}
              onRedo={redo}
              {...(control['aria-describedby'] && { describedBy: control['aria-describedby'] })}
              {...(hint !== undefined && { placeholder: hint })}
            />
          </div>
        )
      }
    </FieldFrame>
  );
}

function undo(): void {
  travel('undo');
}

function redo(): void {
  travel('redo');
}

function travel(id: 'undo' | 'redo'): void {
  const action = actionById(id);
  if (action.available()) action.perform();
}
