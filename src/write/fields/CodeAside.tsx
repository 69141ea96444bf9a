import type { ValueField } from '@/core/plan';
import { session } from '@/session/session';
import type { FieldState } from '@/session/useField';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/menuEntry';
import { fieldLabel } from '../form/fieldLabel.ts';
import { isLookOnly } from '../isLookOnly.ts';
import { FenceLanguage } from './FenceLanguage.tsx';

export interface CodeAsideProps {
  readonly field: ValueField;
  readonly language: FieldState;
  readonly onInsert: (words: string) => void;
}

/** The language of a fenced block, and ready-made contents: commands of an ecosystem, the layout of a kind of project. */
export function CodeAside({ field, language, onInsert }: CodeAsideProps) {
  const lookOnly = isLookOnly();
  const label = fieldLabel(session.getState().plan, field);
  const entries = (field.spec?.choices ?? []).map(({ value, label: name }): MenuEntry => ({
    kind: 'action',
    label: name ?? value,
    onSelect: () => onInsert(value),
  }));
  return (
    <>
      {field.fence && !(lookOnly && language.value === '') && (
        <FenceLanguage language={language} label={label} />
      )}
      {entries.length > 0 && !lookOnly && (
        <Menu label="Insert" size="small" variant="ghost" align="end" entries={entries} />
      )}
    </>
  );
}
