import type { Plan } from '@/core/plan';
import type { PlacedChart } from './useLayout.ts';

export function drawSvg(_plan: Plan, { layout }: PlacedChart): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${layout.width}" height="${layout.height}"/>`;
}
