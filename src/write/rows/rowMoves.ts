import type { Plan, Row } from '@/core/plan';
import { ownWords } from '@/core/rowFrame';

/**
 * Where a row stands after a move: the row with its words and ID that is nearest to the place it was sent to. `sent`
 * is its expected number among all rows of the plan.
 */
export function movedRow(before: Plan, after: Plan, path: string, sent: number): Row | undefined {
  const row = before.rowByPath.get(path);
  if (!row) return undefined;
  const wanted = saysOf(before, row);
  const found = [...after.rowByPath.values()]
    .map((candidate, order) => ({ candidate, distance: Math.abs(order - sent) }))
    .filter(({ candidate }) => saysOf(after, candidate) === wanted);
  return found.sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** The number among all rows that a row has after a move by one place. */
export function orderAfterStep(plan: Plan, path: string, by: -1 | 1): number {
  const rows = [...plan.rowByPath.values()];
  const at = rows.findIndex((row) => row.path === path);
  const row = rows[at];
  if (!row) return at;
  const beside = siblingBeside(rows, row, by);
  return beside ? at + by * familyOf(rows, beside).length : at;
}

/** A row with everything nested in it. */
export function familyOf(rows: readonly Row[], row: Row): readonly Row[] {
  return rows.filter(
    ({ field, part }) => field === row.field && part.from >= row.part.from && part.to <= row.part.to,
  );
}

function siblingBeside(rows: readonly Row[], row: Row, by: -1 | 1): Row | undefined {
  const siblings = rows.filter(({ field, parent }) => field === row.field && parent === row.parent);
  return siblings[siblings.indexOf(row) + by];
}

function saysOf({ text }: Plan, row: Row): string {
  const { from, to } = ownWords(row);
  return `${row.task?.id?.text ?? ''} ${text.slice(from, to)}`;
}
