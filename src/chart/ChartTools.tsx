import { Pill } from '@/ui/Pill';
import { Segmented } from '@/ui/Segmented';
import type { Detail } from './chart.ts';
import type { ChartQuery } from './chartQuery.ts';
import { ExportChart, type ExportChartProps } from './ExportChart.tsx';

export interface ChartToolsProps extends ExportChartProps {
  readonly query: ChartQuery;
  readonly detail: Detail;
  readonly onChange: (query: ChartQuery) => void;
}

/** How much is drawn, and what is taken away. */
export function ChartTools({ query, detail, onChange, ...exported }: ChartToolsProps) {
  return (
    <div
      role="group"
      aria-label="What the chart shows"
      className="flex flex-wrap items-center gap-1.5 border-b border-line bg-surface px-3.5 py-1.5"
    >
      <Segmented
        label="Detail"
        value={detail}
        options={[
          { value: 'tasks', label: 'Tasks' },
          { value: 'phases', label: 'Phases' },
        ]}
        onChange={(next) => onChange({ ...query, detail: next })}
      />
      <Pill pressed={query.statedOnly} onPressedChange={(statedOnly) => onChange({ ...query, statedOnly })}>
        Only stated dependencies
      </Pill>
      <Pill pressed={query.hideDone} onPressedChange={(hideDone) => onChange({ ...query, hideDone })}>
        Hide done
      </Pill>
      <span className="ml-auto">
        <ExportChart {...exported} />
      </span>
    </div>
  );
}
