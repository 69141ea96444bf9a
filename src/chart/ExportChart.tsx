import { copyPlan, downloadPlan } from '@/actions/exportPlan';
import { shownPlan } from '@/actions/shownPlan';
import type { Plan } from '@/core/plan';
import { mermaidOf } from '@/core/workflow/mermaid';
import { Menu } from '@/ui/Menu';

export interface ExportChartProps {
  readonly plan: Plan;
  /** The picture as it is shown now; undefined while it is being laid out. */
  readonly drawSvg: (name: string) => string | undefined;
}

/** Takes the chart away, as Mermaid text or as a picture. */
export function ExportChart({ plan, drawSvg }: ExportChartProps) {
  const downloadSvg = () => {
    const svg = drawSvg(shownPlan()?.name ?? 'Chart');
    if (svg !== undefined) downloadPlan(svg, fileName('svg'), 'image/svg+xml');
  };
  return (
    <Menu
      label="Export chart"
      align="end"
      entries={[
        {
          kind: 'action',
          label: 'Copy Mermaid',
          onSelect: () => void copyPlan(mermaidOf(plan), 'The Mermaid text'),
        },
        {
          kind: 'action',
          label: 'Download Mermaid (.mmd)',
          onSelect: () => downloadPlan(mermaidOf(plan), fileName('mmd'), 'text/plain'),
        },
        { kind: 'action', label: 'Download SVG', onSelect: downloadSvg },
      ]}
    />
  );
}

/** The plan's file name with another ending. */
function fileName(ending: string): string {
  return `${(shownPlan()?.file ?? 'plan.md').replace(/\.[a-z]+$/i, '')}.${ending}`;
}
