import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useChartShown } from './chartContext.ts';
import type { FlowNode } from './flowNodes.ts';

/** Tasks that wait for the same, and are waited for by the same. */
export const GroupNode = memo(function GroupNode({ id }: NodeProps<FlowNode>) {
  const { stream, groupWords } = useChartShown();
  return (
    <div className="chart-group" data-far={(stream && !stream.tasks.has(id)) || undefined}>
      {groupWords}
    </div>
  );
});

/** Where arrows meet: all before it is done before anything behind it begins. */
export const PointNode = memo(function PointNode({ id }: NodeProps<FlowNode>) {
  const { stream } = useChartShown();
  return <div className="chart-point" data-far={(stream && !stream.tasks.has(id)) || undefined} />;
});
