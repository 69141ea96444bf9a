import type { Field, Plan, Section } from './plan.ts';
import type { Range } from './range.ts';

/** Path of what stands at an offset of the text: a value or row, else the field, else the section. */
export function placeAt(plan: Plan, offset: number): string {
  const section = sectionAt(plan.root, offset);
  const hole = section.holes.find(({ value }) => holds(value, offset));
  if (hole) return hole.value.path;
  const field = section.fields.find(({ part }) => holds(part, offset));
  return field ? placeIn(field, offset) : section.path;
}

function sectionAt(section: Section, offset: number): Section {
  const inner = section.sections.find(({ part }) => holds(part, offset));
  return inner ? sectionAt(inner, offset) : section;
}

function placeIn(field: Field, offset: number): string {
  if (field.shape === 'rows')
    return field.rows.findLast(({ part }) => holds(part, offset))?.path ?? field.path;
  if (field.shape === 'value') return field.path;
  const row = field.table.rows.findIndex((each) => holds(each, offset));
  const cell = field.cells[row]?.findLast(({ from }) => from <= offset) ?? field.cells[row]?.[0];
  return cell?.path ?? field.path;
}

function holds({ from, to }: Range, offset: number): boolean {
  return offset >= from && offset <= to;
}
