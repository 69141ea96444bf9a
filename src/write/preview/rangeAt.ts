import type { Plan } from '@/core/plan';
import type { Range } from '@/core/range';
import { rowAt, valueAt } from '@/core/valueAt';

/** Where a path stands in the text: a row with its lines, a value, a field or a section; undefined once it is gone. */
export function rangeAt(plan: Plan, path: string): Range | undefined {
  const row = rowAt(plan, path);
  if (row) return { from: row.item.from, to: row.value.to };
  return valueAt(plan, path) ?? plan.fields.get(path)?.part ?? plan.sections.get(path)?.heading;
}
