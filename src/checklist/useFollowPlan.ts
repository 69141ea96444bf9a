import { useEffect } from 'react';
import type { Plan } from '@/core/plan';
import { session } from '@/session/session';
import { checklist, forgetChecklist, type ChecklistState } from './checklistState.ts';
import { followItems } from './followItems.ts';

/** Keeps cursor, selection and folds with their tasks while tasks come, go and move. Forgets them with the view. */
export function useFollowPlan(): void {
  useEffect(() => {
    const stop = session.subscribe((now, before) => {
      if (now.structure === before.structure || now.plan === before.plan) return;
      if (now.draft === before.draft) follow(before.plan, now.plan);
      else forgetChecklist();
    });
    return () => {
      stop();
      forgetChecklist();
    };
  }, []);
}

function follow(before: Plan, after: Plan): void {
  const { cursor, anchor, selected, editing, folded } = checklist.getState();
  if (cursor === undefined && selected.size === 0 && editing === undefined && folded.size === 0) return;
  const to = followItems(before, after);
  const one = (key: string | undefined) => (key === undefined ? undefined : to(key));
  const next: Partial<ChecklistState> = {
    cursor: one(cursor) ?? cursor,
    anchor: one(anchor),
    editing: one(editing),
    selected: new Set([...selected].flatMap((key) => to(key) ?? [])),
    folded: new Set([...folded].flatMap((key) => to(key) ?? key)),
  };
  checklist.setState(next);
}
