import type { Plan } from '@/core/plan';
import { drafts } from '@/session/drafts';
import { titleOf } from '@/session/planName';
import { currentRoute } from '@/session/route';
import { session } from '@/session/session';

export interface ShownPlan {
  readonly plan: Plan;
  readonly name: string;
  /** Undefined for an example. */
  readonly draft: string | undefined;
}

/** The plan that is on screen; undefined while none is, or it is still being opened. */
export function shownPlan(): ShownPlan | undefined {
  const route = currentRoute();
  const { plan, draft } = session.getState();
  if (route.page === 'plan' && route.draft === draft)
    return { plan, name: drafts.state.getState().name, draft };
  if (route.page === 'example' && draft === undefined && route.template === plan.template.id)
    return { plan, name: titleOf(plan) ?? plan.template.name, draft };
  return undefined;
}
