import { applyEdits } from '../applyEdits.ts';
import { blankPlan } from '../blankPlan.ts';
import { isRefusal, makeChange, refusal } from '../change.ts';
import { endingNear, lineEnd, lineStart, textStart } from '../lines.ts';
import { matchFirst } from '../pattern.ts';
import type { Change, Plan, Refusal, Section } from '../plan.ts';
import type { Edit } from '../range.ts';
import { readPlan } from '../readPlan.ts';
import type { FieldSpec, SectionSpec } from '../template.ts';
import { shownField, modelField, ofSpec } from './fieldModel.ts';
import { freshLines, renumberings } from './freshLines.ts';
import { mentionEdits } from './mentions.ts';
import { deeper } from './sectionModel.ts';
import { parentOf, removalOf } from './sections.ts';

/** The template's fields that a section of the plan does not have. */
export function absentFields(plan: Plan, section: Section): readonly FieldSpec[] {
  return specsOf(plan, section).filter(
    (spec) =>
      !spec.many && !section.fields.some((field) => field.spec === spec) && shownField(plan, section, spec),
  );
}

/** The template's fields of which a section may have one more. */
export function repeatableFields(plan: Plan, section: Section): readonly FieldSpec[] {
  return specsOf(plan, section).filter((spec) => spec.many && shownField(plan, section, spec));
}

/** The template's sections that stand nowhere under a section of the plan; repeated ones are added beside their like. */
export function absentSections(plan: Plan, section: Section): readonly SectionSpec[] {
  const specs = section.path === '' ? plan.template.sections : (section.spec?.sections ?? []);
  return specs.filter((spec) => isAbsent(plan, section, spec));
}

function isAbsent(plan: Plan, { sections }: Section, spec: SectionSpec): boolean {
  return !sections.some((inner) => inner.spec === spec) && blankSection(plan, spec) !== undefined;
}

/** What the template expects under a section; one that it does not know may hold what the section around it may. */
function expectedIn(plan: Plan, section: Section): readonly SectionSpec[] {
  if (section.path === '') return plan.template.sections;
  return section.spec ? (section.spec.sections ?? []) : expectedIn(plan, parentOf(plan, section));
}

/**
 * Puts in a field that the template has and the plan has not, or one more where there may be several, in the template's
 * words and at its place.
 */
export function addField(plan: Plan, sectionPath: string, specId: string): Change | Refusal {
  const section = plan.sections.get(sectionPath);
  const offered = section ? [...absentFields(plan, section), ...repeatableFields(plan, section)] : [];
  const spec = offered.find(({ id }) => id === specId);
  const model = section && spec && modelField(plan, section, spec);
  if (!section || !spec || !model) return refusal('add this field');
  const count = plan.fields.size + 1;
  const alike = ofSpec(section, spec).length + 1;
  const numbers = renumberings(plan, section, model.shown, model.part);
  return firstMade(placesFor(plan, section, spec), (at) =>
    makeChange(
      plan,
      [insertLines(plan, at, freshLines(plan, model.words, numbers, at))],
      'add this field',
      (after) => {
        const now = after.sections.get(sectionPath);
        return after.fields.size === count && now !== undefined && ofSpec(now, spec).length === alike;
      },
    ),
  );
}

/**
 * Ends of lines behind which a field can stand, the best first: its place in the template's order, then further down. Words
 * below a new label would be taken for its own, and so would a comment.
 */
function placesFor(plan: Plan, section: Section, spec: FieldSpec): readonly [number, ...number[]] {
  const specs = specsOf(plan, section);
  const before = lastBefore(section.fields, specs, specs.indexOf(spec) + 1);
  const head = headEnd(plan, section);
  const first = before ? lineEnd(plan.text, before.part.to) : head;
  const below = section.fields
    .map(({ part }) => lineEnd(plan.text, part.to))
    .filter((at) => at > first && !/^\s*<!--/.test(plan.text.slice(at, at + 100)));
  return [first, ...(head > first ? [head] : []), ...below.slice(0, 3), ...below.slice(-1)];
}

/** The first that is made; else why the last could not be. */
function firstMade(
  [best, ...others]: readonly [number, ...number[]],
  make: (at: number) => Change | Refusal,
): Change | Refusal {
  return others.reduce((result, at) => (isRefusal(result) ? make(at) : result), make(best));
}

/**
 * Puts in a section that the template has and the plan has not; `lines` are what `linesOf` said when it was switched
 * off. They come back as they were, in the place that the template gives them, with the number of the part around them.
 */
export function addAbsentSection(
  plan: Plan,
  parentPath: string,
  specId: string,
  lines?: string,
): Change | Refusal {
  const parent = plan.sections.get(parentPath);
  const specs = parent ? expectedIn(plan, parent) : [];
  const spec = specs.find(({ id }) => id === specId);
  const model = spec && blankSection(plan, spec);
  if (!parent || !spec || !model || !isAbsent(plan, parent, spec)) return refusal('add this section');
  const before = lastBefore(parent.sections, specs, specs.indexOf(spec));
  const at = before ? before.part.to : parent.bodyEnd;
  const count = parent.sections.length + 1;
  return makeChange(
    plan,
    [
      lines === undefined
        ? newLines(plan, parent, model, at)
        : parkedLines(plan, parent, before, spec, lines),
    ],
    'add this section',
    (after) => after.sections.get(parentPath)?.sections.length === count,
  );
}

function newLines(plan: Plan, parent: Section, model: Section, at: number): Edit {
  const { from, to } = model.part;
  const blank = blankPlan(plan.template);
  const numbers = renumberings(plan, parent, blank, model.part);
  const by = (parent.heading?.depth ?? 0) - (parentOf(blank, model).heading?.depth ?? 0);
  const lines = deeper(blank.text.slice(from, to), parent.path === '' ? 0 : by);
  return insertLines(plan, at, freshLines(plan, lines, numbers, at));
}

/** Lines that went with the gap before or behind them come back with it. */
function parkedLines(
  plan: Plan,
  parent: Section,
  before: Section | undefined,
  spec: SectionSpec,
  lines: string,
): Edit {
  const insert = withNumberOf(plan, parent, spec, lines);
  if (/^[\r\n]/.test(lines)) {
    const at = before ? before.part.to : parent.bodyEnd;
    return { from: at, to: at, insert };
  }
  const at = parent.sections[0]?.part.from ?? parent.bodyEnd;
  const isFirst = !before && at === lineStart(plan.text, at);
  if (isFirst && /[\r\n]$/.test(lines)) return { from: at, to: at, insert };
  return insertLines(plan, before ? before.part.to : parent.bodyEnd, insert.trimEnd());
}

/** The part around it may have another number than when the section was switched off. */
function withNumberOf(plan: Plan, parent: Section, spec: SectionSpec, lines: string): string {
  const title = /^#{1,6}[ \t]+(.*?)[ \t]*$/m.exec(lines)?.[1] ?? '';
  const holes = matchFirst(spec.heading, title)?.holes ?? {};
  return plan.template.counters.reduce((text, counter) => {
    const [hole, to] = [holes[counter.name], parent.numbers[counter.name]];
    const from = hole && title.slice(hole.from, hole.to);
    if (from === undefined || to === undefined || from === to) return text;
    const { blocks } = readPlan(text, plan.template);
    return applyEdits(
      text,
      mentionEdits(text, blocks, counter, (number) => (number === from ? to : undefined)),
    );
  }, lines);
}

/** What goes when a section is taken out, gap and all, for it to be put back as it was. */
export function linesOf(plan: Plan, path: string): string {
  const section = plan.sections.get(path);
  if (!section?.heading) return '';
  const { from, to } = removalOf(plan, section);
  return plan.text.slice(from, to);
}

/** Writes another label for a field whose template lets it be changed. */
export function setLabel(plan: Plan, fieldPath: string, label: string): Change | Refusal {
  const field = plan.fields.get(fieldPath);
  const words = label.replace(/[\r\n*_:]+/g, ' ').trim();
  if (!field?.label || words === '')
    return { refused: 'A label needs at least one letter. The label is as it was.' };
  const edits: readonly Edit[] = [{ from: field.label.from, to: field.label.to, insert: words }];
  return makeChange(plan, edits, 'change this label', (after) => {
    const now = after.fields.get(fieldPath);
    const isSaid = now?.label && after.text.slice(now.label.from, now.label.to) === words;
    return isSaid === true && now?.kind === field.kind && after.values.length === plan.values.length;
  });
}

/** One blank line on both sides, in the text's own line ending. */
export function insertLines({ text }: Plan, at: number, lines: string): Edit {
  const ending = endingNear(text, at);
  const behind = text.slice(at, at + 1000);
  const isGapBehind = /^(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r|$)/.test(behind) || behind.trim() === '';
  const before = at === textStart(text) ? '' : ending + ending;
  const gap = before === '' ? ending + ending : ending;
  return { from: at, to: at, insert: before + lines + (isGapBehind ? '' : gap) };
}

/** End of the heading; in a document without one, of its front matter. */
export function headEnd(plan: Plan, section: Section): number {
  if (section.heading) return lineEnd(plan.text, section.heading.to);
  const [first] = plan.blocks;
  return first?.kind === 'frontMatter' ? lineEnd(plan.text, first.to) : textStart(plan.text);
}

/** The last thing present whose place in the template is before `place`. */
function lastBefore<Part extends { readonly spec?: object }>(
  parts: readonly Part[],
  specs: readonly object[],
  place: number,
): Part | undefined {
  return parts.findLast(({ spec }) => spec !== undefined && specs.indexOf(spec) < place);
}

function specsOf(plan: Plan, section: Section): readonly FieldSpec[] {
  return section.path === '' ? plan.template.basics : (section.spec?.fields ?? []);
}

function blankSection(plan: Plan, spec: SectionSpec): Section | undefined {
  return [...blankPlan(plan.template).sections.values()].find((section) => section.spec === spec);
}
