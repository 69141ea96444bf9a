import type { KeyboardEvent, Ref } from 'react';
import type { Plan } from '@/core/plan';
import type { Chart } from './chart.ts';
import { useChartShown } from './chartContext.ts';
import { chartOrder, placeBehind } from './chartOrder.ts';
import { frameName, taskName } from './spokenNames.ts';

export interface TaskListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly plan: Plan;
  readonly chart: Chart;
  readonly onFocus: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
}

/**
 * The chart in words: phases and their tasks in the order of the text, each with its state and what it waits for. It has
 * the keyboard's focus for the picture, which draws a ring around what is focused here.
 */
export function TaskList({ ref, plan, chart, onFocus, onOpen }: TaskListProps) {
  const { tasks, frames, opened, focused } = useChartShown();
  const order = chartOrder(chart);
  const stop = focused ?? opened ?? order[0]?.[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = placeBehind(order, focused, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-chart="${CSS.escape(next)}"]`)?.focus();
  };
  const button = (id: string, name: string) => (
    <button
      type="button"
      data-chart={id}
      tabIndex={id === stop ? 0 : -1}
      aria-expanded={opened === id}
      onFocus={() => onFocus(id)}
      onBlur={() => onFocus(undefined)}
      onClick={() => onOpen(id)}
    >
      {name}
    </button>
  );
  return (
    <div className="sr-only" ref={ref} role="group" aria-label="The chart in words" onKeyDown={onKeyDown}>
      <ol>
        {chart.frames.map((frame, at) => {
          const facts = frames.get(frame.id);
          const paths = order[at]?.slice(1) ?? [];
          return (
            <li key={frame.id}>
              {facts && button(frame.id, frameName(chart, frame.id, facts, frames))}
              {paths.length > 0 && (
                <ol>
                  {paths.map((path) => {
                    const task = tasks.get(path);
                    return <li key={path}>{task && button(path, taskName(plan, task))}</li>;
                  })}
                </ol>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
