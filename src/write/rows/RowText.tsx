import { useId, type ChangeEvent, type KeyboardEvent } from 'react';
import { composed } from '@/core/arrange/compose';
import { setValue } from '@/core/setValue';
import { toggleMarker } from '@/core/toggleTask';
import { rowAt } from '@/core/valueAt';
import { perform, session } from '@/session/session';
import { useField } from '@/session/useField';
import { announce } from '@/ui/announcements';
import { joinClasses } from '@/ui/joinClasses';
import { SuggestionList } from '@/ui/SuggestionList';
import { GrowingText } from '../fields/GrowingText.tsx';
import { onRowFocus, onRowKeyDown } from './rowKeys.ts';
import { onRowPaste } from './rowPaste.ts';
import { typedMarker } from './typedMarker.ts';
import { usePathSuggestions } from './usePathSuggestions.ts';

export interface RowTextProps {
  readonly path: string;
  /** Names the input: `T004`, `Goal 2`. */
  readonly label: string;
  readonly placeholder: string;
  readonly className?: string;
}

/** The words of a row: one line until they need more. Paths of the plan are suggested as they are typed. */
export function RowText({ path, label, placeholder, className }: RowTextProps) {
  const { value, hint, refused, write } = useField(path);
  const problem = useId();
  const paths = usePathSuggestions(write);
  const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => {
    if (!takeMarker(path, event.target.value)) write(event.target.value);
    paths.look(event.target);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    paths.suggestions.inputProps.onKeyDown(event);
    if (!event.defaultPrevented) onRowKeyDown(event);
  };
  const { open, inputProps } = paths.suggestions;
  return (
    <div className={joinClasses('min-w-0 grow basis-0', className)}>
      <GrowingText
        data-path={path}
        data-column="words"
        value={value}
        aria-label={label}
        aria-invalid={refused === undefined ? undefined : true}
        aria-describedby={refused === undefined ? undefined : problem}
        aria-autocomplete="list"
        aria-controls={inputProps['aria-controls']}
        aria-activedescendant={inputProps['aria-activedescendant']}
        placeholder={hint ?? placeholder}
        onChange={onChange}
        onKeyDown={onKeyDown}
        onFocus={onRowFocus}
        onBlur={paths.suggestions.hide}
        onPaste={onRowPaste}
      />
      {open && (
        <SuggestionList
          suggestions={paths.suggestions}
          anchor={paths.input}
          label="Paths in this plan"
          mono
        />
      )}
      {refused !== undefined && (
        <p id={problem} className="pb-1 text-xs text-bad">
          {refused}
        </p>
      )}
    </div>
  );
}

/** A marker typed before the words becomes the task's marker. Answers whether it did. */
function takeMarker(path: string, draft: string): boolean {
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  const typed = row && typedMarker(plan, row, draft);
  if (!row?.task || !typed) return false;
  const has = row.task.markers.some(({ name }) => name === typed.name);
  const refusal = perform({ name: `marker ${typed.name}`, path }, (now) =>
    composed(now, [
      (step) => (has ? { edits: [], plan: step } : toggleMarker(step, path, typed.name)),
      (step) => setValue(step, path, typed.words),
    ]),
  );
  if (!refusal) announce(`Marker ${typed.name} set`);
  return !refusal;
}
