import { useDraftWords } from '@/actions/useDraftWords';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { closeDialog } from '../checklistState.ts';
import { itemName } from '../itemName.ts';
import { counted, setStates } from '../taskDeeds.ts';
import { cursorElement } from './cursorElement.ts';
import { onEnter } from './onEnter.ts';

/** A task that will not be done is struck through, with the reason behind it. */
export function SkipDialog({ keys }: { readonly keys: readonly string[] }) {
  const plan = useSession((state) => state.plan);
  const what = keys.length === 1 ? itemName(plan, keys[0] ?? '') : counted(keys.length);
  const { words: reason, setWords: setReason, forget } = useDraftWords(`skip ${what} ${keys.join(' ')}`);
  const leave = (): void => {
    forget();
    closeDialog();
  };
  const skip = (): void => {
    leave();
    setStates(keys, 'skipped', reason);
  };
  return (
    <Dialog
      open
      size="small"
      title={`Skip ${what}?`}
      description="A skipped task is struck through. Nothing waits for it, and it is not counted any more."
      onClose={closeDialog}
      returnTo={cursorElement}
      actions={
        <>
          <Button onClick={leave}>Cancel</Button>
          <Button variant="primary" onClick={skip}>
            Skip
          </Button>
        </>
      }
    >
      <Field label="Why" hint="Stands behind the task; may be left empty">
        {(control) => (
          <TextInput
            {...control}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={onEnter(skip)}
          />
        )}
      </Field>
    </Dialog>
  );
}
