import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Chart } from './chart.ts';
import type { ChartLayout } from './placeFrames.ts';
import { layoutInTurns, shapeOf } from './layoutInTurns.ts';

/** A chart and where everything in it stands. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly layout: ChartLayout;
  readonly shape: string;
}

/** Lays a chart out behind the paint, and again only when its shape is another. Until then the one before is kept. */
export function useLayout(chart: Chart): PlacedChart | undefined {
  const [placed, setPlaced] = useState<PlacedChart>();
  const shape = useMemo(() => shapeOf(chart), [chart]);
  const place = useEffectEvent((isWanted: () => boolean) => {
    void layoutInTurns(chart, pause, () => performance.now()).then((layout) => {
      if (isWanted()) setPlaced({ chart, layout, shape });
    });
  });
  useEffect(() => {
    let wanted = true;
    place(() => wanted);
    return () => {
      wanted = false;
    };
  }, [shape]);
  return useMemo(() => (placed?.shape === shape ? { ...placed, chart } : placed), [placed, shape, chart]);
}

function pause(): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
