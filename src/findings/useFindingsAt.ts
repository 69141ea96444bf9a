import { countBySeverity, type Finding, type Severity } from '@/core/review/finding';
import { useReview, type Review } from '@/session/review';
import { useShallow } from 'zustand/shallow';

/** Problems at a place, or also at what stands in it: what is only worth knowing is left to the panel. */
export function useFindingsAt(path: string, within = false): readonly Finding[] {
  return useReview(useShallow((state) => (within ? problemsIn(state, path) : problemsAt(state, path))));
}

/** How many problems there are at any of some sections, or at what stands in them but in no other section. */
export function useProblemCounts(sections: readonly string[]): Readonly<Record<Severity, number>> {
  return useReview(
    useShallow((state) =>
      countBySeverity(
        [...state.byPath].flatMap(([path, findings]) =>
          sections.includes(sectionOf(state, path)) ? findings.filter(isProblem) : NONE,
        ),
      ),
    ),
  );
}

function problemsAt({ byPath }: Review, path: string): readonly Finding[] {
  return byPath.get(path)?.filter(isProblem) ?? NONE;
}

function problemsIn(state: Review, path: string): readonly Finding[] {
  const places = [...state.byPath.keys()].filter((place) => place === path || place.startsWith(`${path}/`));
  return places.flatMap((place) => problemsAt(state, place));
}

function isProblem({ severity }: Finding): boolean {
  return severity !== 'info';
}

/** The innermost section that a path leads into; '' for the document. */
function sectionOf({ plan }: Review, path: string): string {
  let at = path;
  while (at !== '' && !plan?.sections.has(at)) at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
  return at;
}

const NONE: readonly Finding[] = [];
