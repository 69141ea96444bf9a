import type { Plan, Row } from '../plan.ts';
import { ownWords } from '../rowFrame.ts';
import { wordsAt } from '../value.ts';

/** A row as it is told apart from others: how deep it stands and all that it says. */
export interface RowShape {
  readonly depth: number;
  /** Undefined where any words will do. */
  readonly says?: string;
}

export function shapesOf(plan: Plan, rows: readonly Row[]): readonly RowShape[] {
  return rows.map((row) => ({ depth: row.depth, says: saysOf(plan, row) }));
}

export function deeper(shapes: readonly RowShape[], by: number): readonly RowShape[] {
  return shapes.map((shape) => ({ ...shape, depth: shape.depth + by }));
}

/** Whether the list at a path has just these rows. No rows: whether there is no list. */
export function hasShapes(plan: Plan, path: string, expected: readonly RowShape[]): boolean {
  const field = plan.fields.get(path);
  const found = field?.shape === 'rows' ? shapesOf(plan, field.rows) : [];
  return (
    found.length === expected.length &&
    expected.every(
      ({ depth, says }, at) => found[at]?.depth === depth && (says === undefined || found[at]?.says === says),
    )
  );
}

/** Box, ID and markers as they stand, and the words. */
function saysOf(plan: Plan, row: Row): string {
  const own = ownWords(row);
  const head = row.behind ? '' : plan.text.slice(row.item.marker.to, own.from).trim();
  return `${head}\n${wordsAt(plan.text, { ...row.value, from: own.from, to: own.to })}`;
}
