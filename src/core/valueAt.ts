import type { Field, Plan, Row, Section, Value } from './plan.ts';

/** The value at a path, found through its section and field alone: the rest of the plan is not read for it. */
export function valueAt(plan: Plan, path: string): Value | undefined {
  const field = plan.fields.get(path);
  if (field) return field.shape === 'value' ? field.value : undefined;
  return rowAt(plan, path)?.value ?? cellAt(plan, path) ?? holeAt(plan, path);
}

/** The row at a path: the field's path and the row's number. */
export function rowAt(plan: Plan, path: string): Row | undefined {
  const { parent, last } = split(path);
  const field = plan.fields.get(parent);
  const row = field?.shape === 'rows' ? field.rows[Number(last) - 1] : undefined;
  return row?.path === path ? row : undefined;
}

/** The path of the field that a value, a row or a cell is in; of the section, for a heading's words. */
export function ownerOf(plan: Plan, path: string): string {
  if (plan.fields.has(path)) return path;
  const { parent } = split(path);
  if (plan.fields.has(parent)) return parent;
  const above = split(parent).parent;
  return plan.fields.has(above) ? above : parent;
}

/** The field that a value, a row or a cell is in; undefined for a heading's words. */
export function fieldAt(plan: Plan, path: string): Field | undefined {
  return plan.fields.get(ownerOf(plan, path));
}

function cellAt(plan: Plan, path: string): Value | undefined {
  const { parent, last } = split(path);
  const { parent: table, last: row } = split(parent);
  const field = plan.fields.get(table);
  return field?.shape === 'table' ? field.cells[Number(row)]?.[Number(last) - 1] : undefined;
}

function holeAt(plan: Plan, path: string): Value | undefined {
  const { parent } = split(path);
  return holeOf(plan.sections.get(parent), path) ?? holeOf(plan.root, path);
}

function holeOf(section: Section | undefined, path: string): Value | undefined {
  return section?.holes.find(({ value }) => value.path === path)?.value;
}

function split(path: string): { parent: string; last: string } {
  const at = path.lastIndexOf('/');
  return { parent: at < 0 ? '' : path.slice(0, at), last: path.slice(at + 1) };
}
