import type { FormEvent } from 'react';
import { setLabel } from '@/core/arrange/fields';
import type { Field as PlanField } from '@/core/plan';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { session } from '@/session/session';
import { useDraftWords } from '@/actions/useDraftWords';
import { act } from '../act.ts';
import { writtenLabel } from './fieldLabel.ts';

export interface LabelDialogProps {
  readonly field: PlanField;
  readonly label: string;
  readonly onClose: () => void;
}

/** Asks for another label; the template's own are suggested. */
export function LabelDialog({ field, label, onClose }: LabelDialogProps) {
  const written = writtenLabel(session.getState().plan, field) ?? label;
  const { words, setWords, forget } = useDraftWords(`label ${written} ${field.path}`, written);
  const known = (field.spec?.label ?? []).filter((pattern) => !pattern.includes('{'));
  const leave = () => {
    forget();
    onClose();
  };
  const rename = (event: FormEvent) => {
    event.preventDefault();
    act('change label', (plan) => setLabel(plan, field.path, words));
    leave();
  };
  return (
    <Dialog
      open
      size="small"
      title="Change label"
      onClose={onClose}
      actions={
        <>
          <Button onClick={leave}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Change label
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={rename}>
        <Field label="Label" hint="The words before the colon">
          {(control) => (
            <Combobox
              {...control}
              value={words}
              onChange={setWords}
              suggestions={known.map((value) => ({ value }))}
              listLabel="Labels"
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

const formId = 'label-form';
