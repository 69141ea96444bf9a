import { useId, type KeyboardEvent } from 'react';
import type { Choice } from '@/core/template';
import { useField } from '@/session/useField';
import { joinClasses } from '@/ui/joinClasses';
import { Select } from '@/ui/Select';
import { GrowingText } from '../fields/GrowingText.tsx';
import { isLookOnly } from '../isLookOnly.ts';

export interface CellInputProps {
  readonly path: string;
  /** Row and column in words. */
  readonly label: string;
  /** The words that the column's cells are chosen from. */
  readonly choices?: readonly Choice[] | undefined;
  readonly strong?: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One cell of a table. */
export function CellInput({ path, label, choices, strong = false, onKeyDown }: CellInputProps) {
  const { value, hint, refused, write } = useField(path);
  const problem = useId();
  const lookOnly = isLookOnly();
  const shared = {
    'data-path': path,
    'aria-label': label,
    'aria-invalid': refused === undefined ? undefined : (true as const),
    'aria-describedby': refused === undefined ? undefined : problem,
    onKeyDown,
  };
  return (
    <>
      {choices && !lookOnly ? (
        <>
          <Select
            {...shared}
            options={optionsOf(choices)}
            value={value}
            onChange={write}
            className="w-full [&>select]:pr-6.5 [&>select]:pl-2 [&>svg]:right-1.5"
          />
          <Room words={longestOf(choices)} more="pr-8" />
        </>
      ) : (
        <>
          <GrowingText
            {...shared}
            value={value}
            placeholder={hint}
            onChange={(event) => write(event.target.value)}
            className={joinClasses('w-0! min-w-full!', strong && 'font-strong')}
          />
          <Room words={value || hint} more={strong ? 'font-strong' : ''} />
        </>
      )}
      {refused !== undefined && (
        <p id={problem} className="text-xs text-bad">
          {refused}
        </p>
      )}
    </>
  );
}

/**
 * An input asks for no room by its words; this asks in its place, so that the browser gives each column what its cells
 * need: never less than its longest word, within reason.
 */
function Room({ words = '', more }: { readonly words?: string | undefined; readonly more: string }) {
  return (
    <span
      aria-hidden="true"
      className={`invisible block h-0 max-w-60 min-w-16 overflow-hidden px-1 pointer-coarse:text-[1rem] ${more}`}
    >
      {words}
    </span>
  );
}

function longestOf(choices: readonly Choice[]): string {
  const labels = choices.map(({ value, label }) => label ?? value);
  return labels.reduce((longest, label) => (label.length > longest.length ? label : longest), 'Choose…');
}

function optionsOf(
  choices: readonly Choice[],
): readonly { readonly value: string; readonly label: string }[] {
  return [
    { value: '', label: 'Choose…' },
    ...choices.map(({ value, label }) => ({ value, label: label ?? value })),
  ];
}
