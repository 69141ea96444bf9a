import type { FieldState } from '@/session/useField';
import { Combobox } from '@/ui/Combobox';
import { isLookOnly } from '../isLookOnly.ts';

export interface FenceLanguageProps {
  readonly language: FieldState;
  /** Of the field. */
  readonly label: string;
}

/** The language of a code block: some are suggested, any can be written. */
export function FenceLanguage({ language: { value, write, refused }, label }: FenceLanguageProps) {
  return (
    <Combobox
      aria-label={`Language of ${label}`}
      aria-invalid={refused === undefined ? undefined : true}
      placeholder="language"
      readOnly={isLookOnly()}
      value={value}
      onChange={write}
      suggestions={LANGUAGES}
      listLabel="Languages"
      small
      mono
      spellCheck={false}
      autoCapitalize="none"
      dir="ltr"
      className="w-32!"
    />
  );
}

const LANGUAGES = [
  'bash',
  'text',
  'ts',
  'tsx',
  'js',
  'json',
  'yaml',
  'toml',
  'sql',
  'python',
  'go',
  'rust',
  'java',
  'kotlin',
  'swift',
  'csharp',
  'html',
  'css',
  'diff',
  'http',
  'mermaid',
  'dockerfile',
].map((value) => ({ value }));
