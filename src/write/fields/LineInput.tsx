import type { FieldControl } from '@/ui/Field';
import { Combobox } from '@/ui/Combobox';
import type { Suggestion } from '@/ui/matchSuggestions';
import { TextArea } from '@/ui/TextArea';
import { TextInput } from '@/ui/TextInput';
import { isLookOnly } from '../isLookOnly.ts';

export interface LineInputProps {
  readonly path: string;
  readonly control: FieldControl;
  readonly value: string;
  readonly placeholder: string | undefined;
  readonly onWrite: (words: string) => void;
  /** Answers to suggest; without any it is a plain input. */
  readonly suggestions?: readonly Suggestion[];
  /** Names the suggestions. */
  readonly listLabel: string;
}

/** One line of words, with or without answers to choose from. Where it is only to look at, all of it is in sight. */
export function LineInput(props: LineInputProps) {
  const { path, control, value, placeholder, onWrite, suggestions = [], listLabel } = props;
  const shared = { ...control, 'data-path': path, value, placeholder };
  if (isLookOnly()) return <TextArea {...shared} readOnly rows={1} />;
  if (suggestions.length === 0)
    return <TextInput {...shared} onChange={(event) => onWrite(event.target.value)} />;
  return <Combobox {...shared} onChange={onWrite} suggestions={suggestions} listLabel={listLabel} />;
}
