import { useState } from 'react';
import { fixAll } from '@/core/review/review';
import { session } from '@/session/session';
import { ChangeDialog } from './ChangeDialog.tsx';
import { mendKind } from './findingDeeds.ts';

export interface MendKindDialogProps {
  readonly code: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Every line that mending all of a kind changes, before it does. */
export function MendKindDialog({ code, name, onClose }: MendKindDialogProps) {
  const [plan] = useState(() => session.getState().plan);
  const [result] = useState(() => fixAll(plan, code));
  return (
    <ChangeDialog
      title={`Mend all: ${name}`}
      before={plan}
      result={result}
      onClose={onClose}
      onDo={() => mendKind(code)}
    />
  );
}
