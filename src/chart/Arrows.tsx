import { memo } from 'react';
import { arrowId, type Arrow } from './chart.ts';
import { useChartShown } from './chartContext.ts';
import { layers } from './flowNodes.ts';
import type { Line } from './drawLine.ts';
import type { PlacedChart } from './useLayout.ts';

/** Every arrow of the chart in one picture, above the frames and below the tasks. */
export function Arrows({ placed: { chart, layout } }: { readonly placed: PlacedChart }) {
  const { critical, cyclic, stream } = useChartShown();
  return (
    <svg
      className="chart-arrows"
      width={layout.width}
      height={layout.height}
      style={{ zIndex: layers.arrows }}
    >
      {chart.arrows.map((arrow) => {
        const id = arrowId(arrow);
        const line = layout.lines.get(id);
        return line ? (
          <ArrowLine
            key={id}
            line={line}
            kind={arrow.kind}
            critical={critical.arrows.has(id)}
            cyclic={cyclic.arrows.has(id)}
            far={stream !== undefined && !stream.arrows.has(id)}
          />
        ) : null;
      })}
    </svg>
  );
}

interface ArrowLineProps {
  readonly line: Line;
  readonly kind: Arrow['kind'];
  readonly critical: boolean;
  readonly cyclic: boolean;
  readonly far: boolean;
}

const ArrowLine = memo(function ArrowLine({ line, kind, critical, cyclic, far }: ArrowLineProps) {
  return (
    <g
      className="chart-arrow"
      data-kind={kind}
      data-critical={critical || undefined}
      data-cyclic={cyclic || undefined}
      data-far={far || undefined}
    >
      <path d={line.d} className="chart-line" />
      <path d={line.tip} className="chart-tip" />
    </g>
  );
});
