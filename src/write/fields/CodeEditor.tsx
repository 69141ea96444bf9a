import type { ValueField } from '@/core/plan';
import { session } from '@/session/session';
import { useField } from '@/session/useField';
import { Chip } from '@/ui/Chip';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/menuEntry';
import { TextArea } from '@/ui/TextArea';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { usePlanField } from '../form/usePlanField.ts';
import type { FieldEditorProps } from './fieldEditor.ts';

/** The content of a fenced block, with its language. */
export function CodeEditor({ path }: FieldEditorProps) {
  const field = usePlanField(path);
  const { value, refused, write } = useField(path);
  if (field?.shape !== 'value') return null;
  const language = languageOf(field);
  return (
    <FieldFrame
      path={path}
      refused={refused}
      aside={
        <>
          {language !== '' && <Chip>{language}</Chip>}
          <InsertMenu field={field} onInsert={write} />
        </>
      }
    >
      {(control) => (
        <TextArea
          {...control}
          data-path={path}
          value={value}
          rows={2}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          dir="ltr"
          wrap="off"
          onChange={(event) => write(event.target.value)}
          className="overflow-x-auto font-mono text-xs whitespace-pre!"
        />
      )}
    </FieldFrame>
  );
}

export interface InsertMenuProps {
  readonly field: ValueField;
  readonly onInsert: (words: string) => void;
}

/** Ready-made contents: commands of an ecosystem, the layout of a kind of project. */
export function InsertMenu({ field, onInsert }: InsertMenuProps) {
  const choices = field.spec?.choices ?? [];
  if (choices.length === 0) return null;
  const entries = choices.map(({ value, label }): MenuEntry => ({
    kind: 'action',
    label: label ?? value,
    onSelect: () => onInsert(value),
  }));
  return <Menu label="Insert" size="small" variant="ghost" align="end" entries={entries} />;
}

function languageOf({ fence }: ValueField): string {
  return fence ? session.getState().plan.text.slice(fence.info.from, fence.info.to) : '';
}
