import type { Plan, Section } from '../plan.ts';

/** A heading as it is told apart from others: how deep its section stands and what it says. */
export interface SectionShape {
  readonly depth: number;
  readonly title: string;
}

/** A section and those in it, in the order of the document. */
export function shapesIn(section: Section, depth = 0): readonly SectionShape[] {
  const own = { depth, title: section.title };
  return [own, ...section.sections.flatMap((inner) => shapesIn(inner, depth + 1))];
}

/** The sections of a plan with those in one section in place of what is there. */
export function shapesWith(
  section: Section,
  parent: Section,
  inner: readonly (readonly SectionShape[])[],
  depth = 0,
): readonly SectionShape[] {
  const own = { depth, title: section.title };
  if (section === parent) return [own, ...deeper(inner.flat(), depth + 1)];
  return [own, ...section.sections.flatMap((child) => shapesWith(child, parent, inner, depth + 1))];
}

export function sameShapes(plan: Plan, expected: readonly SectionShape[]): boolean {
  const found = shapesIn(plan.root);
  return (
    found.length === expected.length &&
    expected.every(({ depth, title }, at) => found[at]?.depth === depth && found[at].title === title)
  );
}

function deeper(shapes: readonly SectionShape[], by: number): readonly SectionShape[] {
  return shapes.map(({ depth, title }) => ({ depth: depth + by, title }));
}
