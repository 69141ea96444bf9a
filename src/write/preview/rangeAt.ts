import type { Plan } from '@/core/plan';
import type { Range } from '@/core/range';
import { rowAt, valueAt } from '@/core/valueAt';

/**
 * Where a path stands in the text: a row's words, a value, a field, the heading of a section; undefined for the
 * document itself and for what is gone.
 */
export function rangeAt(plan: Plan, path: string): Range | undefined {
  if (path === '') return undefined;
  const row = rowAt(plan, path);
  if (row) return { from: row.item.from, to: row.value.to };
  return valueAt(plan, path) ?? plan.fields.get(path)?.part ?? plan.sections.get(path)?.heading;
}
