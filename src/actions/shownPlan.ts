import type { Plan } from '@/core/plan';
import { drafts } from '@/session/drafts';
import { titleOf, untitled } from '@/session/planName';
import { currentRoute } from '@/session/route';
import { session } from '@/session/session';
import { ownFileName, safeFileName } from '@/share/fileName';

export interface ShownPlan {
  readonly plan: Plan;
  readonly name: string;
  /** What the plan is called as a file: the name of the file that it came from, else one made of its name. */
  readonly file: string;
  /** Undefined for an example. */
  readonly draft: string | undefined;
}

/** The plan that is on screen; undefined while none is, or it is still being opened. */
export function shownPlan(): ShownPlan | undefined {
  const route = currentRoute();
  const { plan, draft } = session.getState();
  if (route.page === 'plan' && route.draft === draft) {
    const { name, file } = drafts.state.getState();
    return { plan, name, file: ownFileName(file ?? '') ?? safeFileName(name, untitled), draft };
  }
  if (route.page === 'example' && draft === undefined && route.template === plan.template.id) {
    const name = titleOf(plan) ?? plan.template.name;
    return { plan, name, file: safeFileName(name, untitled), draft };
  }
  return undefined;
}
