import { reduceEdges } from '@/core/workflow/reduceEdges';
import { isStated, type Arrow } from './chart.ts';

/** Takes away the arrows of order that others already say; what the text states stays. */
export function reduce(arrows: readonly Arrow[]): readonly Arrow[] {
  return reduceEdges(arrows, isStated);
}
