import { blankPlan } from '../blankPlan.ts';
import { makeChange, refusal } from '../change.ts';
import { endingNear, lineEnd } from '../lines.ts';
import type { Change, Field, Plan, Refusal, Section } from '../plan.ts';
import type { Edit } from '../range.ts';
import type { Counter, FieldSpec, SectionSpec } from '../template.ts';
import { freshLines } from './freshLines.ts';

/** The template's fields that a section of the plan does not have. */
export function absentFields(plan: Plan, section: Section): readonly FieldSpec[] {
  const specs = section.path === '' ? plan.template.basics : (section.spec?.fields ?? []);
  return specs.filter(
    (spec) =>
      !spec.many && !section.fields.some((field) => field.spec === spec) && blankField(plan, section, spec),
  );
}

/** The template's sections that stand nowhere under a section of the plan; repeated ones are added beside their like. */
export function absentSections(plan: Plan, section: Section): readonly SectionSpec[] {
  const specs = section.path === '' ? plan.template.sections : (section.spec?.sections ?? []);
  return specs.filter(
    (spec) => !section.sections.some((inner) => inner.spec === spec) && blankSection(plan, spec),
  );
}

/** Puts in a field that the template has and the plan has not, in the template's words and at its place. */
export function addField(plan: Plan, sectionPath: string, specId: string): Change | Refusal {
  const section = plan.sections.get(sectionPath);
  const spec = section && absentFields(plan, section).find(({ id }) => id === specId);
  const model = section && spec && blankField(plan, section, spec);
  if (!section || !spec || !model) return refusal('add this field');
  const blank = blankPlan(plan.template);
  const lines = freshLines(
    plan,
    blank.text.slice(model.part.from, model.part.to),
    renumberings(plan, section, model),
  );
  const specs = section.path === '' ? plan.template.basics : (section.spec?.fields ?? []);
  const before = lastBefore(section.fields, specs, specs.indexOf(spec));
  const edit = insertLines(plan, before ? before.part.to : headEnd(plan, section), lines);
  const path = section.path === '' ? spec.id : `${section.path}/${spec.id}`;
  return makeChange(plan, [edit], 'add this field', (after) => after.fields.has(path));
}

/** Puts in a section that the template has and the plan has not; `lines` are what it held when it was switched off. */
export function addAbsentSection(
  plan: Plan,
  parentPath: string,
  specId: string,
  lines?: string,
): Change | Refusal {
  const parent = plan.sections.get(parentPath);
  const spec = parent && absentSections(plan, parent).find(({ id }) => id === specId);
  const model = spec && blankSection(plan, spec);
  if (!parent || !spec || !model) return refusal('add this section');
  const words =
    lines ??
    freshLines(
      plan,
      blankPlan(plan.template).text.slice(model.part.from, model.part.to),
      renumberings(plan, parent, model),
    );
  const specs = parentPath === '' ? plan.template.sections : (parent.spec?.sections ?? []);
  const before = lastBefore(parent.sections, specs, specs.indexOf(spec));
  const edit = insertLines(plan, before ? before.part.to : parent.bodyEnd, words);
  const count = plan.sections.size;
  return makeChange(plan, [edit], 'add this section', (after) => after.sections.size > count);
}

/** What a section's lines are, for them to be put back as they were. */
export function linesOf(plan: Plan, path: string): string {
  const section = plan.sections.get(path);
  return section ? plan.text.slice(section.part.from, section.part.to) : '';
}

/** Writes another label for a field whose template lets it be changed. */
export function setLabel(plan: Plan, fieldPath: string, label: string): Change | Refusal {
  const field = plan.fields.get(fieldPath);
  const words = label.replace(/[\r\n*_:]+/g, ' ').trim();
  if (!field?.label || words === '')
    return { refused: 'A label needs at least one letter. The label is as it was.' };
  const edits: readonly Edit[] = [{ ...field.label, insert: words }];
  return makeChange(plan, edits, 'change this label', (after) => after.values.length === plan.values.length);
}

/** Takes a field out of the text with the blank lines before it. */
export function removeField(plan: Plan, fieldPath: string): Change | Refusal {
  const field = plan.fields.get(fieldPath);
  if (!field) return refusal('remove this field');
  const before = plan.text.slice(0, field.part.from).trimEnd().length;
  return makeChange(plan, [{ from: before, to: field.part.to, insert: '' }], 'remove this field');
}

/** One blank line on both sides, in the text's own line ending. */
function insertLines({ text }: Plan, at: number, lines: string): Edit {
  const ending = endingNear(text, at);
  const behind = text.slice(at);
  const blankBehind = /^(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r|$)/.test(behind) || behind.trim() === '';
  const before = at === 0 || (at === 1 && text.charCodeAt(0) === 0xfeff) ? '' : ending + ending;
  return { from: at, to: at, insert: before + lines + (blankBehind ? '' : ending) };
}

function headEnd(plan: Plan, section: Section): number {
  return section.heading ? lineEnd(plan.text, section.heading.to) : 0;
}

/** The last thing present whose place in the template is before `place`. */
function lastBefore<Part extends { readonly spec?: object }>(
  parts: readonly Part[],
  specs: readonly object[],
  place: number,
): Part | undefined {
  return parts.findLast(({ spec }) => spec !== undefined && specs.indexOf(spec) < place);
}

/** The field as the blank has it in a section of the same kind; the section of the same place before any other. */
function blankField(plan: Plan, { path, spec: kind }: Section, spec: FieldSpec): Field | undefined {
  const sections = [...blankPlan(plan.template).sections.values()].filter((section) => section.spec === kind);
  const ordered = [...sections].sort((a, b) => Number(b.path === path) - Number(a.path === path));
  return ordered.flatMap(({ fields }) => fields).find((field) => field.spec === spec);
}

function blankSection(plan: Plan, spec: SectionSpec): Section | undefined {
  return [...blankPlan(plan.template).sections.values()].find((section) => section.spec === spec);
}

/** The numbers that the model's place carries, and those of the place it goes to. */
function renumberings(
  plan: Plan,
  target: Section,
  model: Field | Section,
): readonly { counter: Counter; from: string; to: string }[] {
  const blank = blankPlan(plan.template);
  const source = [...blank.sections.values()].filter(
    ({ part }) => part.from <= model.part.from && part.to >= model.part.to,
  );
  return plan.template.counters.flatMap((counter) => {
    const from = source
      .map(({ numbers }) => numbers[counter.name])
      .findLast((number) => number !== undefined);
    const to = numberAround(plan, target, counter);
    return from !== undefined && to !== undefined ? [{ counter, from, to }] : [];
  });
}

function numberAround(plan: Plan, target: Section, { name }: Counter): string | undefined {
  const around = [...plan.sections.values()].filter(
    ({ part }) => part.from <= target.part.from && part.to >= target.part.to,
  );
  return around.map(({ numbers }) => numbers[name]).findLast((number) => number !== undefined);
}
