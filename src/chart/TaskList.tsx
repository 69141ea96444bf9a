import type { KeyboardEvent, Ref } from 'react';
import type { Plan } from '@/core/plan';
import type { Chart } from './chart.ts';
import { useChartShown } from './chartContext.ts';
import { chartOrder, placeBehind } from './chartOrder.ts';
import { ListButton } from './ListButton.tsx';
import { frameName } from './spokenNames.ts';
import { TaskEntry } from './TaskEntry.tsx';

export interface TaskListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly plan: Plan;
  readonly chart: Chart;
  /** The keyboard has come to something, or has left. Both are kept from render to render. */
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
  const known = new Set(order.flat());
  const stop = [focused, opened].find((id) => id !== undefined && known.has(id)) ?? order[0]?.[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = placeBehind(order, placeOf(event.target), event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-chart="${CSS.escape(next)}"]`)?.focus();
  };
  const stateOf = (id: string) => ({ id, isStop: id === stop, isOpened: id === opened, onFocus, onOpen });
  return (
    <div className="sr-only" ref={ref} role="presentation" onKeyDown={onKeyDown}>
      <ol aria-label="The chart in words">
        {chart.frames.map(({ id }, at) => (
          <li key={id}>
            <ListButton {...stateOf(id)} name={frameName(chart, id, frames)} />
            <ol>
              {order[at]?.slice(1).map((path) => (
                <TaskEntry key={path} plan={plan} facts={tasks.get(path)} {...stateOf(path)} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What a button of the list stands for. */
function placeOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset['chart'] : undefined;
}
