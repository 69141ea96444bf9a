import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useChartShown } from './chartContext.ts';
import type { FlowNode } from './flowNodes.ts';
import { signs } from './signs.ts';
import { StateSign } from './StateSign.tsx';

/** A task: its ID, markers, state and words. */
export const TaskNode = memo(function TaskNode({ id, data: { group } }: NodeProps<FlowNode>) {
  const { tasks, critical, cyclic, opened, stream, focused } = useChartShown();
  const facts = tasks.get(id);
  if (!facts) return null;
  const { state, words, markers, parts } = facts;
  const isFar = stream && !stream.tasks.has(id) && !(group !== undefined && stream.tasks.has(group));
  return (
    <div
      className="chart-task"
      data-state={state}
      data-critical={critical.tasks.has(id) || undefined}
      data-cyclic={cyclic.tasks.has(id) || undefined}
      data-far={isFar || undefined}
      data-opened={opened === id || undefined}
      data-focused={focused === id || undefined}
    >
      <div className="chart-task-head">
        {facts.id !== '' && <span className="chart-id">{facts.id}</span>}
        {markers.slice(0, 3).map((name) => (
          <span key={name} className="chart-marker">
            {name}
          </span>
        ))}
        <span className="chart-state">
          <StateSign state={state} />
          {signs[state].word}
        </span>
      </div>
      <p dir="auto" className="chart-words">
        {words || 'No words yet'}
        {parts.total > 0 && (
          <span className="chart-parts"> · {`${parts.done} of ${parts.total} parts done`}</span>
        )}
      </p>
    </div>
  );
});
