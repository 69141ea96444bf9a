import { startTransition, useEffect, useState } from 'react';
import type { Plan } from '@/core/plan';
import { session } from '@/session/session';
import { checklist } from './checklistState.ts';

/**
 * The plan that the whole checklist is drawn from. What came, went or moved shows at once. A tick shows at once in its own
 * row, which reads it by itself; what follows from it for the others (who is ready, how far a phase is) comes after that
 * was painted; in a very large plan, and while words are typed, when the person rests.
 */
export function useSettledPlan(): Plan {
  const [plan, setPlan] = useState(() => session.getState().plan);
  useEffect(() => {
    let cancel = (): void => {};
    const settle = (): void => {
      cancel();
      setPlan(session.getState().plan);
    };
    settle();
    const stop = session.subscribe((now, before) => {
      if (now.plan === before.plan) return;
      if (now.structure !== before.structure) return settle();
      cancel();
      const waits = now.plan.text.length > LARGE || checklist.getState().editing !== undefined;
      const settleSoon = (): void => startTransition(settle);
      cancel = waits ? rested(settleSoon) : painted(settleSoon);
    });
    return () => {
      stop();
      cancel();
    };
  }, []);
  return plan;
}

function painted(done: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(done);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function rested(done: () => void): () => void {
  const timer = setTimeout(done, REST);
  return () => clearTimeout(timer);
}

/** Characters; some three thousand tasks. */
const LARGE = 400_000;
/** Milliseconds. */
const REST = 400;
