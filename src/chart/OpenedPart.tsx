import type { Plan } from '@/core/plan';
import type { Chart } from './chart.ts';
import { useChartShown } from './chartContext.ts';
import { OpenedPhase } from './OpenedPhase.tsx';
import { OpenedTask } from './OpenedTask.tsx';
import type { Opening } from './useOpened.ts';

export interface OpenedPartProps extends Omit<Opening, 'open'> {
  readonly plan: Plan;
  readonly chart: Chart;
  readonly onShowTasks: () => void;
}

/** The phase or the task that is opened; nothing while none is. */
export function OpenedPart({ plan, chart, opened, openTask, close, onShowTasks }: OpenedPartProps) {
  const { frames } = useChartShown();
  if (!opened) return null;
  const frame = chart.frames.find(({ id }) => id === opened.id);
  if (!frame)
    return (
      <OpenedTask plan={plan} path={opened.id} focused={opened.byKey} onOpen={openTask} onClose={close} />
    );
  const behind = chart.arrows.flatMap(({ from, to }) =>
    to === frame.id ? (frames.get(from)?.title ?? []) : [],
  );
  return (
    <OpenedPhase
      plan={plan}
      frame={frame}
      behind={behind}
      focused={opened.byKey}
      onShowTasks={chart.detail === 'phases' && frame.stage.tasks.length > 0 ? onShowTasks : undefined}
      onClose={close}
    />
  );
}
