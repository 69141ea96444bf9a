import { useState, type KeyboardEvent } from 'react';
import type { TaskRow } from '@/core/tasksOf';
import { setTaskId } from '@/core/workflow/setTaskId';
import { perform } from '@/session/session';
import { announce } from '@/ui/announcements';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';

/** A task's ID. It is written when the person is done with it, and every mention of the old one follows. */
export function IdField({ row: { path, task } }: { readonly row: TaskRow }) {
  const id = task.id?.text ?? '';
  const [draft, setDraft] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const write = (): void => {
    if (draft === undefined || draft.trim() === id) return setDraft(undefined);
    const refusal = perform({ name: 'change ID' }, (plan) => setTaskId(plan, path, draft));
    setRefused(refusal?.refused);
    if (refusal) return;
    setDraft(undefined);
    announce(id === '' ? `The ID is ${draft.trim()}` : `${id} is ${draft.trim()} now, wherever it was named`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && draft !== undefined) {
      event.preventDefault();
      setDraft(undefined);
      setRefused(undefined);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      write();
    }
  };
  return (
    <Field label="ID" notices={refused === undefined ? [] : [{ tone: 'bad', message: refused }]}>
      {(control) => (
        <TextInput
          {...control}
          className="font-mono"
          value={draft ?? id}
          placeholder="None"
          onChange={(event) => {
            setDraft(event.target.value);
            setRefused(undefined);
          }}
          onBlur={write}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
