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
import { isSecondClick } from '@/ui/secondClick';
import { useMediaQuery } from '@/ui/useMediaQuery';
import { useChartShown } from './chartContext.ts';
import { firstView } from './firstView.ts';
import { nextBox } from './nextBox.ts';

export interface CanvasProps {
  readonly placed: PlacedChart;
  /** Undefined for a place where nothing can be opened. */
  readonly onOpen: (id: string | undefined) => void;
}

const nodeTypes = { frame: FrameNode, bundle: GroupNode, task: TaskNode, point: PointNode };

/**
 * The picture: panned, zoomed and clicked. What a click opens may move it, so that a second one hits another thing.
 * For those who do not see it `TaskList` says the same.
 */
export function Canvas({ placed, onOpen }: CanvasProps) {
  const nodes = useMemo(() => flowNodes(placed), [placed]);
  const isWide = useMediaQuery('(min-width: 64rem)');
  useFirstView(placed);
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
      onNodeClick={(event, { id, type, data }) => {
        if (!isSecondClick(event)) onOpen(type === 'bundle' || type === 'point' ? data.group : id);
      }}
      onPaneClick={(event) => {
        if (!isSecondClick(event)) onOpen(undefined);
      }}
    >
      <ViewportPortal>
        <Arrows placed={placed} />
      </ViewportPortal>
      {isWide && (
        <MiniMap pannable zoomable style={mapSize} nodeClassName={({ type }) => `chart-mini-${type}`} />
      )}
    </ReactFlow>
  );
}

const none: never[] = [];
const mapSize = { width: 168, height: 112 };

/** Looks at the chart when it appears, and when it is another: at where work goes on where all is too much. */
function useFirstView({ chart, layout, shape }: PlacedChart): void {
  const flow = useReactFlow();
  const { tasks } = useChartShown();
  const look = useEffectEvent(() => {
    const pane = document.querySelector('.chart .react-flow');
    if (!(pane instanceof HTMLElement)) return;
    const { width, height, boxes } = layout;
    const frames = chart.frames.flatMap(({ id }) => boxes.get(id) ?? []);
    const next = nextBox(chart, layout, (path) => tasks.get(path)?.state);
    const size = { width: pane.clientWidth, height: pane.clientHeight };
    void flow.setViewport(firstView({ width, height, frames, next }, size));
  });
  useEffect(() => look(), [shape]);
}
