import { applyEdits } from '../applyEdits.ts';
import { modelPlan } from '../blankPlan.ts';
import { lineStart } from '../lines.ts';
import { readBlocks } from '../outline/readBlocks.ts';
import type { Plan, Section } from '../plan.ts';
import type { Edit } from '../range.ts';
import type { SectionSpec } from '../template.ts';

/** What stands for a new section: lines of the template, and the numbers that they carry. */
export interface SectionModel {
  readonly lines: string;
  readonly numbers: Readonly<Record<string, string>>;
}

/** The template's own lines for a section like this one, as deep as it stands. Of several the nearest in place is the model. */
export function modelSection({ template }: Plan, { path, spec, heading }: Section): SectionModel | undefined {
  if (!spec || !heading) return undefined;
  const shown = modelPlan(template, spec);
  const same = [...shown.sections.values()].filter(
    (section) => section.spec?.id === spec.id && sameKind(section, spec),
  );
  const model = same.find((section) => section.path === path) ?? same[same.length > 1 ? 1 : 0];
  if (!model?.heading) return undefined;
  const lines = shown.text.slice(model.part.from, model.part.to);
  return { lines: deeper(lines, heading.depth - model.heading.depth), numbers: model.numbers };
}

/** Lines of a template with all headings so many levels deeper; less for those that would be too deep to be headings. */
export function deeper(lines: string, by: number): string {
  const headings = readBlocks(lines).filter((block) => block.kind === 'heading');
  const edits = headings.map(({ content, depth }): Edit => {
    const from = lineStart(lines, content.from);
    return { from, to: from + depth, insert: '#'.repeat(Math.min(6, Math.max(1, depth + by))) };
  });
  return applyEdits(lines, edits);
}

function sameKind(section: Section, spec: SectionSpec): boolean {
  return section.spec === spec || section.spec?.heading[0] === spec.heading[0];
}
