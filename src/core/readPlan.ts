import { readBlocks } from './outline/readBlocks.ts';
import type { Field, Plan, Row, Section, Value } from './plan.ts';
import { readSection } from './readSection.ts';
import { sectionTree } from './sectionTree.ts';
import type { Template } from './template.ts';

/**
 * The plan that a text is, by a template. Total and linear: any text is a plan, and every block of it is in a field,
 * a heading or a field's guidance. Rows, and the index of all values, are read when they are first asked for: a
 * keystroke pays for the sections and for the field that it is in.
 */
export function readPlan(text: string, template: Template): Plan {
  const blocks = readBlocks(text);
  const root = readSection(text, sectionTree(blocks), template);
  const sections = new Map<string, Section>();
  const fields = new Map<string, Field>();
  for (const section of inOrder(root)) {
    sections.set(section.path, section);
    for (const field of section.fields) fields.set(field.path, field);
  }
  const values = once(() => [...sections.values()].flatMap(valuesOf));
  const valueByPath = once(() => new Map(values().map((value) => [value.path, value])));
  const rowByPath = once(() => new Map([...fields.values()].flatMap(rowsOf).map((row) => [row.path, row])));
  return {
    text,
    template,
    blocks,
    root,
    sections,
    fields,
    get values() {
      return values();
    },
    get valueByPath() {
      return valueByPath();
    },
    get rowByPath() {
      return rowByPath();
    },
  };
}

/** A section before those below it, in the order of the document. */
function inOrder(root: Section): readonly Section[] {
  const ordered: Section[] = [];
  const waiting = [root];
  for (let section = waiting.pop(); section; section = waiting.pop()) {
    ordered.push(section);
    for (let at = section.sections.length - 1; at >= 0; at -= 1) {
      const inner = section.sections[at];
      if (inner) waiting.push(inner);
    }
  }
  return ordered;
}

/** Of the document's own values some may stand above its title. */
function valuesOf({ path, holes, fields }: Section): readonly Value[] {
  const values = [...holes.map(({ value }) => value), ...fields.flatMap(fieldValues)];
  return path === '' ? values.sort((a, b) => a.from - b.from || a.to - b.to) : values;
}

function fieldValues(field: Field): readonly Value[] {
  if (field.shape === 'value') return [field.value];
  return field.shape === 'rows' ? field.rows.map(({ value }) => value) : field.cells.flat();
}

function rowsOf(field: Field): readonly Row[] {
  return field.shape === 'rows' ? field.rows : [];
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}
