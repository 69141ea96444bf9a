import { useState } from 'react';
import type { Plan } from '@/core/plan';
import { stagesOf } from '@/core/workflow/stages';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { Select } from '@/ui/Select';
import { closeDialog } from '../checklistState.ts';
import { itemName } from '../itemName.ts';
import { moveToList } from '../moveDeeds.ts';
import { counted, rowsFor } from '../taskDeeds.ts';
import { cursorElement } from './cursorElement.ts';

/** Sends tasks to the end of another list, in whatever phase. */
export function MoveDialog({ keys }: { readonly keys: readonly string[] }) {
  const plan = useSession((state) => state.plan);
  const home = rowsFor(keys)[0]?.field;
  const lists = listsOf(plan);
  const [field, choose] = useState(lists.find(({ value }) => value !== home)?.value ?? '');
  const what = keys.length === 1 ? itemName(plan, keys[0] ?? '') : counted(keys.length);
  const move = (): void => {
    closeDialog();
    moveToList(keys, field);
  };
  return (
    <Dialog
      open
      size="small"
      title={`Move ${what}`}
      description="IDs stay as they are, so that what names them stays true."
      onClose={closeDialog}
      returnTo={cursorElement}
      actions={
        <>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button variant="primary" disabled={field === ''} onClick={move}>
            Move
          </Button>
        </>
      }
    >
      <Field label="To the end of">
        {(control) => (
          <Select {...control} options={lists} value={field} onChange={choose} className="w-full" />
        )}
      </Field>
    </Dialog>
  );
}

function listsOf(plan: Plan): readonly { readonly value: string; readonly label: string }[] {
  return stagesOf(plan).flatMap(({ path, title, lists }) =>
    lists.length === 0
      ? [{ value: path, label: `${title} (no tasks yet)` }]
      : lists.map((list) => ({
          value: list.path,
          label: [title || 'Tasks', list.title].filter(Boolean).join(' › '),
        })),
  );
}
