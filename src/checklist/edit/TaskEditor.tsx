import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { isTaskRow, type TaskRow } from '@/core/tasksOf';
import { setTaskState } from '@/core/workflow/taskMarks';
import { useField } from '@/session/useField';
import { useRow } from '@/session/useRow';
import { session } from '@/session/session';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Kbd } from '@/ui/Kbd';
import { Select } from '@/ui/Select';
import { TextArea } from '@/ui/TextArea';
import { act } from '../act.ts';
import { addTaskBelow, dropUnwritten } from '../addTask.ts';
import { checklist, edit, focusItem, openDialog } from '../checklistState.ts';
import { nameOf } from '../itemName.ts';
import { rowsFor } from '../taskDeeds.ts';
import { IdField } from './IdField.tsx';
import { MarkerField } from './MarkerField.tsx';
import { WaitsField } from './WaitsField.tsx';

export interface TaskEditorProps {
  readonly itemKey: string;
  readonly depth: number;
}

/** A task in its own place, to be written: words, ID, state, markers, and what it waits for. What is typed is written at once. */
export function TaskEditor({ itemKey, depth }: TaskEditorProps) {
  const row = useRow(itemKey);
  return row && isTaskRow(row) ? <OpenEditor row={row} depth={depth} /> : null;
}

function OpenEditor({ row, depth }: { readonly row: TaskRow; readonly depth: number }) {
  const { path, task } = row;
  const { value, hint, refused, write } = useField(path);
  const words = useRef<HTMLTextAreaElement>(null);
  const wasEmpty = useRef(value === '');
  useLayoutEffect(() => {
    const input = words.current;
    input?.focus({ preventScroll: true });
    input?.setSelectionRange(input.value.length, input.value.length);
    input?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => () => void (wasEmpty.current && dropEmpty(path)), [path]);
  const name = nameOf(task.id?.text ?? '', value);
  return (
    <li
      data-item={path}
      data-editor=""
      className="border-s-3 border-accent bg-accent-soft/60 px-3 py-2.5"
      style={depth > 0 ? { marginInlineStart: `${Math.min(depth, 8) * 1.625}rem` } : undefined}
    >
      <div role="presentation" onKeyDown={onKeyDown}>
        <div role="group" aria-label={`Edit ${name}`} className="flex flex-col gap-2.5">
          <Field label="Words" notices={refused === undefined ? [] : [{ tone: 'bad', message: refused }]}>
            {(control) => (
              <TextArea
                {...control}
                ref={words}
                rows={1}
                value={value}
                placeholder={hint ?? 'What is done, and in which file'}
                data-words=""
                onChange={(event) => write(event.target.value)}
              />
            )}
          </Field>
          <div className="grid grid-cols-[7rem_9rem_minmax(0,1fr)] items-start gap-x-4 gap-y-2.5 max-sm:grid-cols-2">
            <IdField row={row} />
            <StateField row={row} />
            <MarkerField row={row} />
          </div>
          <WaitsField row={row} />
          <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-2">
            <span className="me-auto text-xs text-muted pointer-coarse:hidden">
              <Kbd keys="Enter" /> done, <Kbd keys="Mod+Enter" /> done and one more below
            </span>
            <Button variant="primary" size="small" onClick={finish}>
              Done
            </Button>
          </div>
        </div>
      </div>
    </li>
  );
}

function StateField({ row: { path, task } }: { readonly row: TaskRow }) {
  const choose = (state: string): void => {
    const given = STATES.find(({ value }) => value === state)?.value;
    if (given === 'skipped') openDialog({ kind: 'skip', keys: [path] });
    else if (given) act(`mark as ${given}`, (plan) => setTaskState(plan, path, given), path);
  };
  return (
    <Field label="State">
      {(control) => (
        <Select {...control} options={STATES} value={task.state} onChange={choose} className="w-full" />
      )}
    </Field>
  );
}

const STATES = [
  { value: 'open', label: 'Open' },
  { value: 'doing', label: 'In progress' },
  { value: 'done', label: 'Done' },
  { value: 'skipped', label: 'Skipped' },
] as const;

/** Enter ends, in the words too: a task is one line. Escape ends as well; undo takes back what was written. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing) return;
  const isWords = event.target instanceof HTMLElement && event.target.dataset['words'] !== undefined;
  const isEnd =
    event.key === 'Escape' || (event.key === 'Enter' && (isWords || event.ctrlKey || event.metaKey));
  if (!isEnd || event.shiftKey) return;
  event.preventDefault();
  const { editing } = checklist.getState();
  finish();
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && editing !== undefined)
    addTaskBelow(editing);
}

/** The row has the focus again. */
function finish(): void {
  const { editing } = checklist.getState();
  edit(undefined);
  focusItem(editing);
}

function dropEmpty(path: string): void {
  const [row] = rowsFor([path]);
  const { from, to } = row?.value ?? { from: 0, to: 1 };
  if (row && session.getState().plan.text.slice(from, to).trim() === '') dropUnwritten(row);
}
