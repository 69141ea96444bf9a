import { useId, type ChangeEvent } from 'react';
import { wholeSlot } from '@/core/findSlots';
import { useField } from '@/session/useField';
import { GrowingText } from '../fields/GrowingText.tsx';
import { readFileWords, writeFileWords } from './fileWords.ts';
import { RowText } from './RowText.tsx';
import { onRowFocus, onRowKeyDown } from './rowKeys.ts';

export interface FileWordsProps {
  readonly path: string;
  readonly label: string;
}

/** A path and what it is for, in two inputs over the row's one value. Words of another shape are one input. */
export function FileWords({ path, label }: FileWordsProps) {
  const { value, hint, refused, write } = useField(path);
  const problem = useId();
  const words = readFileWords(value);
  if (!words) return <RowText path={path} label={label} placeholder="…" />;
  const shared = {
    'data-path': path,
    'aria-invalid': refused === undefined ? undefined : true,
    'aria-describedby': refused === undefined ? undefined : problem,
    onKeyDown: onRowKeyDown,
    onFocus: onRowFocus,
  } as const;
  const set = (part: 'path' | 'purpose') => (event: ChangeEvent<HTMLTextAreaElement>) =>
    write(writeFileWords({ ...words, [part]: event.target.value }));
  const hints = { path: wholeSlot(words.path) ?? hint, purpose: wholeSlot(words.purpose) };
  return (
    <div className="flex min-w-0 grow basis-0 flex-wrap gap-x-2">
      <GrowingText
        {...shared}
        data-column="path"
        dir="ltr"
        value={hints.path === undefined ? words.path : ''}
        spellCheck={false}
        aria-label={`${label}, path`}
        placeholder={hints.path ?? 'path/to/file'}
        onChange={set('path')}
        className="flex-[1_1_12rem] py-1.5! font-mono text-xs"
      />
      <GrowingText
        {...shared}
        data-column="purpose"
        dir="auto"
        value={hints.purpose === undefined ? words.purpose : ''}
        aria-label={`${label}, purpose`}
        placeholder={hints.purpose ?? 'What it is for'}
        onChange={set('purpose')}
        className="flex-[2_1_14rem]"
      />
      {refused !== undefined && (
        <p id={problem} className="basis-full pb-1 text-xs text-bad">
          {refused}
        </p>
      )}
    </div>
  );
}
