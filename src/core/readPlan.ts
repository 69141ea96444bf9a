import { readBlocks } from './outline/readBlocks.ts';
import type { Field, Plan, Row, Section, Value } from './plan.ts';
import { readSection } from './readSection.ts';
import { sectionTree } from './sectionTree.ts';
import type { Template } from './template.ts';

/**
 * The plan that a text is, by a template. Total and linear: any text is a plan, and every block of it is in a field,
 * a heading or a field's guidance.
 */
export function readPlan(text: string, template: Template): Plan {
  const blocks = readBlocks(text);
  const root = readSection(text, sectionTree(blocks), template);
  return indexed({ text, template, blocks, root });
}

function indexed(plan: Pick<Plan, 'text' | 'template' | 'blocks' | 'root'>): Plan {
  const sections = new Map<string, Section>();
  const fields = new Map<string, Field>();
  const rowByPath = new Map<string, Row>();
  const values: Value[] = [];
  const waiting = [plan.root];
  for (let section = waiting.pop(); section; section = waiting.pop()) {
    sections.set(section.path, section);
    for (const hole of section.holes) values.push(hole.value);
    for (const field of section.fields) {
      fields.set(field.path, field);
      addValues(field, values, rowByPath);
    }
    for (let at = section.sections.length - 1; at >= 0; at -= 1) {
      const inner = section.sections[at];
      if (inner) waiting.push(inner);
    }
  }
  const valueByPath = new Map(values.map((value) => [value.path, value]));
  return { ...plan, sections, fields, values, valueByPath, rowByPath };
}

function addValues(field: Field, values: Value[], rowByPath: Map<string, Row>): void {
  if (field.shape === 'value') values.push(field.value);
  else if (field.shape === 'table') for (const row of field.cells) values.push(...row);
  else {
    for (const row of field.rows) {
      rowByPath.set(row.path, row);
      values.push(row.value);
    }
  }
}
