import { useEffect } from 'react';
import { closeDialog, useChecklist, type ChecklistDialog } from '../checklistState.ts';
import { CommandsDialog } from './CommandsDialog.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { GateDialog } from './GateDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { RenumberDialog } from './RenumberDialog.tsx';
import { SkipDialog } from './SkipDialog.tsx';

/** The dialog of the checklist that is open. */
export function ChecklistDialogs() {
  const dialog = useChecklist((state) => state.dialog);
  useEffect(() => closeDialog, []);
  return dialog ? <Opened dialog={dialog} /> : null;
}

function Opened({ dialog }: { readonly dialog: ChecklistDialog }) {
  switch (dialog.kind) {
    case 'renumber':
      return <RenumberDialog scope={dialog.scope} />;
    case 'gate':
      return <GateDialog path={dialog.path} />;
    case 'delete':
      return <DeleteDialog keys={dialog.keys} />;
    case 'skip':
      return <SkipDialog keys={dialog.keys} />;
    case 'move':
      return <MoveDialog keys={dialog.keys} />;
    case 'commands':
      return <CommandsDialog keys={dialog.keys} />;
  }
}
