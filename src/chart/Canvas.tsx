import { MiniMap, ReactFlow, useReactFlow, ViewportPortal } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { Arrows } from './Arrows.tsx';
import './chart.css';
import { flowNodes } from './flowNodes.ts';
import { FrameNode } from './FrameNode.tsx';
import { GroupNode, PointNode } from './GroupNode.tsx';
import { TaskNode } from './TaskNode.tsx';
import type { PlacedChart } from './useLayout.ts';
import { useMediaQuery } from './useMediaQuery.ts';
import { firstView, type ChartBox } from './viewOf.ts';

export interface CanvasProps {
  readonly placed: PlacedChart;
  /** What is looked at when the chart appears: the work that is next. */
  readonly start: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

const nodeTypes = { frame: FrameNode, group: GroupNode, task: TaskNode, point: PointNode };

/** The picture: panned, zoomed and clicked. For those who do not see it `TaskList` says the same. */
export function Canvas({ placed, start, onOpen }: CanvasProps) {
  const nodes = useMemo(() => flowNodes(placed), [placed]);
  const isWide = useMediaQuery('(min-width: 64rem)');
  useFirstView(placed, start);
  return (
    <ReactFlow
      nodes={nodes}
      edges={none}
      nodeTypes={nodeTypes}
      onlyRenderVisibleElements
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
      zoomOnDoubleClick={false}
      minZoom={0.02}
      maxZoom={2}
      proOptions={{ hideAttribution: true }}
      onNodeClick={(_, { id, type, data }) => onOpen(type === 'group' || type === 'point' ? data.group : id)}
      onPaneClick={() => onOpen(undefined)}
    >
      <ViewportPortal>
        <Arrows placed={placed} />
      </ViewportPortal>
      {isWide && <MiniMap pannable zoomable nodeClassName={({ type }) => `chart-mini-${type}`} />}
    </ReactFlow>
  );
}

const none: never[] = [];

/** Looks at the chart when it appears, and when it is another. */
function useFirstView({ layout, shape }: PlacedChart, start: string | undefined): void {
  const flow = useReactFlow();
  const look = useEffectEvent(() => {
    const pane = document.querySelector('.chart .react-flow');
    if (!(pane instanceof HTMLElement)) return;
    const box: ChartBox = { width: pane.clientWidth, height: pane.clientHeight };
    void flow.setViewport(firstView(layout, box, start === undefined ? undefined : layout.boxes.get(start)));
  });
  useEffect(() => look(), [shape]);
}
