import { arrowId, type Arrow } from './chart.ts';
import type { ChartShown } from './chartContext.ts';
import type { PlacedChart } from './useLayout.ts';
import { svgColours } from './svgColours.ts';
import { svgFrame, svgGroup, svgPoint } from './svgFrame.ts';
import { svgTask } from './svgTask.ts';
import { xmlText } from './svgText.ts';

/** The chart as a picture that needs nothing else: text, frames and arrows in an SVG document, in light colours. */
export function drawSvg(name: string, { chart, layout }: PlacedChart, shown: ChartShown): string {
  const [width, height] = [layout.width + 2 * MARGIN, layout.height + 2 * MARGIN];
  const boxOf = (id: string) => layout.boxes.get(id);
  const shapes = [
    ...chart.frames.flatMap(({ id }) =>
      svgFrame(boxOf(id), shown.frames.get(id), chart.detail, marksOf(shown, id)),
    ),
    ...chart.frames.flatMap(({ items }) =>
      items.flatMap(({ id, tasks }) => (tasks.length > 1 ? svgGroup(boxOf(id), shown.groupWords) : [])),
    ),
    ...chart.arrows.flatMap((arrow) => svgArrow(arrow, layout, shown)),
    ...chart.frames.flatMap(({ items }) =>
      items.flatMap(({ id, tasks }) =>
        tasks.length === 0
          ? svgPoint(boxOf(id))
          : tasks.flatMap((path) => svgTask(boxOf(path), shown.tasks.get(path), marksOf(shown, path))),
      ),
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" width="${width}" height="${height}" font-family="Inter, system-ui, 'Helvetica Neue', Arial, sans-serif" font-size="12.5" role="img">`,
    `<title>${xmlText(name)}</title>`,
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}" fill="${svgColours.paper}"/>`,
    ...shapes,
    '</svg>\n',
  ].join('\n');
}

function marksOf({ critical, cyclic }: ChartShown, path: string): 'critical' | 'cyclic' | undefined {
  if (cyclic.tasks.has(path)) return 'cyclic';
  return critical.tasks.has(path) ? 'critical' : undefined;
}

function svgArrow(
  arrow: Arrow,
  { lines }: PlacedChart['layout'],
  { critical, cyclic }: ChartShown,
): readonly string[] {
  const line = lines.get(arrowId(arrow));
  if (!line) return [];
  const isCyclic = cyclic.arrows.has(arrowId(arrow));
  const isCritical = critical.arrows.has(arrowId(arrow));
  const isStated = arrow.kind === 'stated';
  const { bad, accent, edge } = svgColours;
  const colour = isCyclic ? bad : isCritical ? accent : isStated ? svgColours['ink-2'] : edge;
  const wide = isCyclic ? 2.6 : isCritical ? 3.4 : isStated ? 1.6 : 1.4;
  const dash = isStated ? '' : ' stroke-dasharray="5 4"';
  return [
    `<path d="${line.d}" fill="none" stroke="${colour}" stroke-width="${wide}"${dash}/><path d="${line.tip}" fill="${colour}"/>`,
  ];
}

/** Room around the picture, for arrows that lead round it too. */
const MARGIN = 36;
