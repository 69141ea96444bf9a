import { useReactFlow } from '@xyflow/react';
import { useMemo, type RefObject } from 'react';
import type { PlacedChart } from './useLayout.ts';
import { viewWith, wholeView } from './viewOf.ts';

/** Where the picture is looked at from. */
export interface Camera {
  readonly nearer: () => void;
  readonly farther: () => void;
  readonly showAll: () => void;
  /** Brings something into sight that is not. */
  readonly reveal: (id: string) => void;
}

export function useCamera(pane: RefObject<HTMLElement | null>, placed: PlacedChart | undefined): Camera {
  const flow = useReactFlow();
  const layout = placed?.layout;
  return useMemo(() => {
    const size = () => ({ width: pane.current?.clientWidth ?? 0, height: pane.current?.clientHeight ?? 0 });
    return {
      nearer: () => void flow.zoomIn(),
      farther: () => void flow.zoomOut(),
      showAll: () => {
        if (layout) void flow.setViewport(wholeView(layout, size()));
      },
      reveal: (id) => {
        const box = layout?.boxes.get(id);
        if (box) void flow.setViewport(viewWith(box, flow.getViewport(), size()));
      },
    };
  }, [flow, pane, layout]);
}
