import { useMemo } from 'react';
import type { Plan } from '@/core/plan';
import type { Chart } from './chart.ts';
import type { ChartShown } from './chartContext.ts';
import { frameFacts } from './frameFacts.ts';
import { criticalIn, cyclicIn } from './marked.ts';
import { streamOf } from './streams.ts';
import { taskFacts } from './taskFacts.ts';
import { waysOf } from './ways.ts';

/** What the shapes of a chart say now. */
export function useShown(
  plan: Plan,
  chart: Chart,
  opened: string | undefined,
  focused: string | undefined,
): ChartShown {
  const said = useMemo(
    () => ({
      tasks: taskFacts(plan),
      frames: new Map(chart.frames.map(({ id, stage }) => [id, frameFacts(plan, stage)])),
      critical: criticalIn(plan, chart),
      cyclic: cyclicIn(plan, chart),
      groupWords: chart.statedOnly ? 'No order stated' : 'In any order',
    }),
    [plan, chart],
  );
  const stream = useMemo(
    () => (opened === undefined ? undefined : streamOf(waysOf(chart), opened)),
    [chart, opened],
  );
  return useMemo(() => ({ ...said, opened, stream, focused }), [said, opened, stream, focused]);
}
