import type { Plan } from '@/core/plan';
import { stepOf, stepsOf, type Step } from '@/core/steps';
import { currentRoute, setQuery, useRoute } from '@/session/route';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { preferences } from '../preferences.ts';

/** The steps of the open plan, read anew when its structure changed. */
export function useSteps(): readonly Step[] {
  useSession(({ structure }) => structure);
  return stepsOf(session.getState().plan);
}

/** The step that the address names, else the draft's last one, else the first. */
export function useCurrentStep(steps: readonly Step[]): Step {
  const route = useRoute();
  const draft = useSession((state) => state.draft);
  return findStep(steps, stepIn('query' in route ? route.query : '') ?? lastStep(draft));
}

/** The step that is shown now, for what happens outside of rendering. */
export function currentStep(): Step {
  const route = currentRoute();
  const { plan, draft } = session.getState();
  return findStep(stepsOf(plan), stepIn('query' in route ? route.query : '') ?? lastStep(draft));
}

/** Opens a step: in the address, and in memory for the next visit. */
export function openStep(path: string): void {
  const { draft } = session.getState();
  if (draft !== undefined) preferences.set(`step:${draft}`, path);
  setQuery(new URLSearchParams({ step: path }).toString());
}

/** The step that shows a value, row, field or section. */
export function stepShowing(plan: Plan, path: string): Step | undefined {
  return stepOf(stepsOf(plan), sectionAround(plan, path));
}

/** Path of the innermost section that holds a path; '' for what stands above all sections. */
export function sectionAround(plan: Plan, path: string): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const candidate = path.slice(0, end);
    if (plan.sections.has(candidate)) return candidate;
  }
  return '';
}

function findStep(steps: readonly Step[], wanted: string | undefined): Step {
  const step = steps.find(({ path }) => path === wanted) ?? stepOf(steps, wanted ?? '') ?? steps[0];
  return step ?? { path: '', title: 'Basics', kind: 'basics', level: 0, sections: [''] };
}

function stepIn(query: string): string | undefined {
  return new URLSearchParams(query).get('step') ?? undefined;
}

function lastStep(draft: string | undefined): string | undefined {
  return draft === undefined ? undefined : preferences.get(`step:${draft}`);
}
