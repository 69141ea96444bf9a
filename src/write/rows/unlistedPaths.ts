import type { Plan, Row, RowsField } from '@/core/plan';
import { isFilled } from '@/core/filled';
import { tasksOf } from '@/core/tasksOf';
import { pathsIn } from '@/core/workflow/taskPaths';

/** Paths that tasks name and no list of files has, in the order of the tasks. Read once for each text. */
export function unlistedPaths(plan: Plan): readonly string[] {
  const known = cache.get(plan);
  if (known) return known;
  const listed = new Set(
    [...plan.fields.values()].filter(isFiles).flatMap((field) => pathsOf(plan, field.rows)),
  );
  const paths = pathsOf(plan, tasksOf(plan)).filter((path) => !listed.has(path));
  cache.set(plan, paths);
  return paths;
}

/** Rows of a list that wait for words, in order. */
export function emptyRows(plan: Plan, field: RowsField): readonly Row[] {
  return field.rows.filter(({ value }) => !isFilled(plan, value));
}

function isFiles(field: { readonly kind: string }): field is RowsField {
  return field.kind === 'files';
}

/** By the tasks' order: a path that many tasks name stands where the first one names it. */
function pathsOf({ text }: Plan, rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap(({ value }) => pathsIn(text.slice(value.from, value.to))))];
}

const cache = new WeakMap<Plan, readonly string[]>();
