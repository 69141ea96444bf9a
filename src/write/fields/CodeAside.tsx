import type { ValueField } from '@/core/plan';
import { session } from '@/session/session';
import type { FieldState } from '@/session/useField';
import { useSession } from '@/session/useSession';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/menuEntry';
import { fieldLabel } from '../form/fieldLabel.ts';
import { isLookOnly } from '../isLookOnly.ts';
import { FenceLanguage } from './FenceLanguage.tsx';
import { waveLines } from './waveLines.ts';

export interface CodeAsideProps {
  readonly field: ValueField;
  readonly language: FieldState;
  readonly onInsert: (words: string) => void;
}

/** Offers the tasks that can be done at the same time. They are worked out when rows come or go, not for each key. */
function FillWaves({ insert }: { readonly insert: (value: string, name?: string) => MenuEntry }) {
  useSession(({ structure }) => structure);
  const lines = waveLines(session.getState().plan);
  if (lines.length === 0) return null;
  const all = insert(lines.join('\n'), `All ${lines.length} waves, a line each`);
  const each = lines.slice(0, MOST).map((line, at) => insert(line, `Wave ${at + 1}: ${shortened(line)}`));
  return (
    <Menu label="Fill from the tasks" size="small" variant="ghost" align="end" entries={[all, ...each]} />
  );
}

function shortened(line: string): string {
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

const MOST = 20;

/** The language of a fenced block, and ready-made contents: commands of an ecosystem, the layout of a kind of project. */
export function CodeAside({ field, language, onInsert }: CodeAsideProps) {
  const lookOnly = isLookOnly();
  const label = fieldLabel(session.getState().plan, field);
  const insert = (value: string, name = value): MenuEntry => ({
    kind: 'action',
    label: name,
    onSelect: () => onInsert(value),
  });
  const entries = (field.spec?.choices ?? []).map(({ value, label: name }) => insert(value, name));
  return (
    <>
      {field.fence && !(lookOnly && language.value === '') && (
        <FenceLanguage language={language} label={label} />
      )}
      {entries.length > 0 && !lookOnly && (
        <Menu label="Insert" size="small" variant="ghost" align="end" entries={entries} />
      )}
      {field.spec?.fill === 'waves' && !lookOnly && <FillWaves insert={insert} />}
    </>
  );
}
