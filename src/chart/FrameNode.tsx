import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useChartShown } from './chartContext.ts';
import type { FlowNode } from './flowNodes.ts';
import { gateWords, progressWords } from './frameFacts.ts';
import { Progress } from './Progress.tsx';

/** A phase: its title, progress and gate, above its tasks or alone. */
export const FrameNode = memo(function FrameNode({ id }: NodeProps<FlowNode>) {
  const { frames, critical, cyclic, opened, stream, focused } = useChartShown();
  const facts = frames.get(id);
  if (!facts) return null;
  const { title, progress, gate } = facts;
  return (
    <div
      className="chart-frame"
      data-critical={critical.tasks.has(id) || undefined}
      data-cyclic={cyclic.tasks.has(id) || undefined}
      data-far={(stream && !stream.tasks.has(id)) || undefined}
      data-opened={opened === id || undefined}
      data-focused={focused === id || undefined}
    >
      <p dir="auto" className="chart-title">
        {title}
      </p>
      <p className="chart-progress">
        {progressWords(progress)}
        {gate && <span className="chart-gate">{gateWords(gate)}</span>}
      </p>
      <Progress {...progress} />
    </div>
  );
});
