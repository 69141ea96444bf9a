import { useState } from 'react';
import type { Plan } from '@/core/plan';
import { mendStatus, statusOf } from '@/core/workflow/statusLine';
import { Note } from '@/ui/Note';
import { NoteAction } from '@/ui/NoteAction';
import { announce } from '@/ui/announcements';
import { act } from './act.ts';

export interface StatusOfferProps {
  readonly plan: Plan;
  readonly readOnly: boolean;
}

/** Offers to write what the boxes say into the plan's status line, where that says something else. Never does it by itself. */
export function StatusOffer({ plan, readOnly }: StatusOfferProps) {
  const [declined, decline] = useState<string>();
  const status = statusOf(plan);
  if (readOnly || !status || status.agrees || status.meant === undefined) return null;
  const { meant, said } = status;
  if (declined === `${said} ${meant}`) return null;
  const write = (): void => {
    if (act('write the status', (now) => mendStatus(now, statusOf(now) ?? status), status.path))
      announce(`The status is ${meant} now`);
  };
  return (
    <Note
      tone="neutral"
      className="mt-3"
      action={
        <span className="flex gap-4">
          <NoteAction onClick={write}>Write “{meant}”</NoteAction>
          <NoteAction onClick={() => decline(`${said} ${meant}`)}>Leave it</NoteAction>
        </span>
      }
    >
      The status line says “{said}”; the boxes say “{meant}”.
    </Note>
  );
}
