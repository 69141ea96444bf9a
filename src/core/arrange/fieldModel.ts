import { modelPlan } from '../blankPlan.ts';
import { fillPattern, holesOf, matchFirst } from '../pattern.ts';
import type { Field, Plan, Section } from '../plan.ts';
import type { Range } from '../range.ts';
import type { FieldSpec } from '../template.ts';

/** The lines of a new field. */
export interface Model {
  /** The template's lines that it is from. */
  readonly shown: Plan;
  /** Where it stands there. */
  readonly part: Range;
  readonly words: string;
}

/** The template's lines for a field; of several, those with the next number, or the last ones under that number. */
export function modelField(plan: Plan, section: Section, spec: FieldSpec): Model | undefined {
  const shown = modelPlan(plan.template, section.spec);
  const own = shownFields(plan, section, spec);
  const number = String(1 + Math.max(0, ...ofSpec(section, spec).map((field) => numberIn(plan, field))));
  const same = spec.many ? own.find((field) => String(numberIn(shown, field)) === number) : own[0];
  if (same) return { shown, part: same.part, words: shown.text.slice(same.part.from, same.part.to) };
  const last = own.at(-1);
  const pattern = spec.label?.find((each) => holesOf(each).join() === 'n');
  if (!last?.label || pattern === undefined) return undefined;
  const { part, label } = last;
  const words =
    shown.text.slice(part.from, label.from) +
    fillPattern(pattern, { n: number }) +
    shown.text.slice(label.to, part.to);
  return { shown, part, words };
}

/** The number in a field's label; 0 where it has none. */
function numberIn({ text }: Plan, { label, spec }: Field): number {
  const words = label ? text.slice(label.from, label.to) : '';
  const hole = matchFirst(spec?.label ?? [], words)?.holes['n'];
  return hole ? Number.parseInt(words.slice(hole.from, hole.to), 10) || 0 : 0;
}

/** The field as the template shows it in a section of the same kind; the section of the same place before any other. */
export function shownField(plan: Plan, section: Section, spec: FieldSpec): Field | undefined {
  return shownFields(plan, section, spec)[0];
}

function shownFields(plan: Plan, { path, spec: kind }: Section, spec: FieldSpec): readonly Field[] {
  const { sections } = modelPlan(plan.template, kind);
  const same = [...sections.values()].filter((section) => section.spec === kind);
  const ordered = same.sort((a, b) => Number(b.path === path) - Number(a.path === path));
  return ordered.flatMap(({ fields }) => fields).filter((field) => field.spec === spec);
}

export function ofSpec({ fields }: Section, spec: FieldSpec): readonly Field[] {
  return fields.filter((field) => field.spec === spec);
}
