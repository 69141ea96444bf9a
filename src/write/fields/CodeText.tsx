import type { FieldControl } from '@/ui/Field';
import { TextArea } from '@/ui/TextArea';
import { isLookOnly } from '../isLookOnly.ts';

export interface CodeTextProps {
  readonly path: string;
  readonly control: FieldControl;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Lines of code or of a drawing: nothing wraps, nothing is corrected, Tab goes on to the next field. */
export function CodeText({ path, control, value, onChange }: CodeTextProps) {
  return (
    <TextArea
      {...control}
      data-path={path}
      readOnly={isLookOnly()}
      value={value}
      rows={2}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      dir="ltr"
      wrap="off"
      onChange={(event) => onChange(event.target.value)}
      className="overflow-x-auto font-mono text-xs whitespace-pre!"
    />
  );
}
