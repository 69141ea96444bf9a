import type { ValueField } from '@/core/plan';
import { session } from '@/session/session';
import { Chip } from '@/ui/Chip';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/menuEntry';

export interface CodeAsideProps {
  readonly field: ValueField;
  readonly onInsert: (words: string) => void;
}

/** The language of a fenced block, and ready-made contents: commands of an ecosystem, the layout of a kind of project. */
export function CodeAside({ field, onInsert }: CodeAsideProps) {
  const { fence, spec } = field;
  const language = fence ? session.getState().plan.text.slice(fence.info.from, fence.info.to) : '';
  const entries = (spec?.choices ?? []).map(({ value, label }): MenuEntry => ({
    kind: 'action',
    label: label ?? value,
    onSelect: () => onInsert(value),
  }));
  return (
    <>
      {language !== '' && <Chip>{language}</Chip>}
      {entries.length > 0 && (
        <Menu label="Insert" size="small" variant="ghost" align="end" entries={entries} />
      )}
    </>
  );
}
