import type { Plan } from '@/core/plan';
import type { PreviewSection } from '@/preview/sectionSources';

/** The plan's sections as the stretches that the preview draws one by one: consecutive, and together the whole text. */
export function previewSections(plan: Plan): readonly PreviewSection[] {
  const starts = [...plan.sections.values()]
    .map((section) => ({ key: section.path, from: section === plan.root ? 0 : section.part.from }))
    .sort((a, b) => a.from - b.from);
  return starts.map(({ key, from }, index) => ({
    key,
    from,
    to: starts[index + 1]?.from ?? plan.text.length,
  }));
}
