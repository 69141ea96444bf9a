import type { Node } from '@xyflow/react';
import type { PlacedChart } from './useLayout.ts';
import type { Box } from './geometry.ts';

/** `group` is undefined for a task that stands alone. */
export type FlowNode = Node<{ readonly group?: string }, 'frame' | 'bundle' | 'task' | 'point'>;

/** What the canvas draws, frames before what stands in them. Arrows lie between groups and tasks. */
export function flowNodes({ chart, layout }: PlacedChart): FlowNode[] {
  return chart.frames.flatMap(({ id, items }) => {
    const frame = layout.boxes.get(id);
    if (!frame) return [];
    const inside = (key: string, type: 'bundle' | 'task' | 'point', group?: string): FlowNode[] => {
      const box = layout.boxes.get(key);
      if (!box) return [];
      const position = { x: box.x - frame.x, y: box.y - frame.y };
      const data = group === undefined ? {} : { group };
      return [{ ...still(key, box), type, data, parentId: id, position, zIndex: layers[type] }];
    };
    return [
      {
        ...still(id, frame),
        type: 'frame',
        data: {},
        position: { x: frame.x, y: frame.y },
        zIndex: layers.frame,
      },
      ...items.flatMap((item) => {
        if (item.tasks.length === 0) return inside(item.id, 'point');
        if (item.tasks.length === 1) return inside(item.id, 'task');
        return [...inside(item.id, 'bundle'), ...item.tasks.flatMap((task) => inside(task, 'task', item.id))];
      }),
    ];
  });
}

/** What lies above what. */
export const layers = { frame: 0, bundle: 1, arrows: 2, point: 3, task: 3 } as const;

function still(id: string, { width, height }: Box) {
  return { id, width, height, draggable: false, selectable: false, focusable: false, connectable: false };
}
