import { Graph, layout } from '@dagrejs/dagre';
import { arrowId, type Arrow, type Item } from './chart.ts';
import { moved, sizes, type Box, type Point } from './geometry.ts';
import { layoutRows } from './layoutRows.ts';
import type { ItemLayout } from './itemLayout.ts';
import { sizeOf } from './placeGroup.ts';

/** Places items from top to bottom as their arrows lead. */
export function layoutItems(items: readonly Item[], arrows: readonly Arrow[]): ItemLayout {
  const parts = componentsOf(items, arrows).map(layoutComponent);
  return shelved(parts);
}

/** Items that arrows tie together, in the order of their first items. */
function componentsOf(
  items: readonly Item[],
  arrows: readonly Arrow[],
): readonly { readonly items: readonly Item[]; readonly arrows: readonly Arrow[] }[] {
  const parent = new Map(items.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(id, root);
    return root;
  };
  for (const { from, to } of arrows) parent.set(rootOf(to), rootOf(from));
  const found = new Map<string, { items: Item[]; arrows: Arrow[] }>();
  for (const item of items) {
    const root = rootOf(item.id);
    const known = found.get(root) ?? { items: [], arrows: [] };
    known.items.push(item);
    found.set(root, known);
  }
  for (const arrow of arrows) found.get(rootOf(arrow.from))?.arrows.push(arrow);
  return [...found.values()];
}

function layoutComponent({
  items,
  arrows,
}: {
  readonly items: readonly Item[];
  readonly arrows: readonly Arrow[];
}): ItemLayout {
  if (items.length + arrows.length > MUCH) return layoutRows(items, arrows);
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'TB', nodesep: sizes.gap, edgesep: sizes.gap, ranksep: sizes.rowGap });
  for (const item of items) graph.setNode(item.id, { ...sizeOf(item) });
  for (const { from, to } of arrows) graph.setEdge(from, to, {});
  layout(graph);
  const boxes = new Map(
    items.map((item) => {
      const { x = 0, y = 0 } = graph.node(item.id);
      const size = sizeOf(item);
      return [item.id, { ...size, x: x - size.width / 2, y: y - size.height / 2 }];
    }),
  );
  const ways = new Map(
    arrows.map((arrow) => [arrowId(arrow), graph.edge(arrow.from, arrow.to).points ?? []]),
  );
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, boxes, ways };
}

/** Items and arrows that are laid out within about a tenth of a second; time grows with the square. */
const MUCH = 300;

/** Parts side by side from left to right, in as many rows as make a shape of about a screen's. */
function shelved(parts: readonly ItemLayout[]): ItemLayout {
  const area = parts.reduce((sum, { width, height }) => sum + width * height, 0);
  const most = Math.max(Math.sqrt(area * 1.5), ...parts.map(({ width }) => width));
  const boxes = new Map<string, Box>();
  const ways = new Map<string, readonly Point[]>();
  let [x, y, rowHeight, whole] = [0, 0, 0, 0];
  for (const part of parts) {
    if (x > 0 && x + part.width > most) {
      y += rowHeight + sizes.rowGap;
      [x, rowHeight] = [0, 0];
    }
    const by = { x, y };
    for (const [id, box] of part.boxes) boxes.set(id, moved(box, by));
    for (const [id, way] of part.ways)
      ways.set(
        id,
        way.map((point) => moved(point, by)),
      );
    x += part.width + 2 * sizes.gap;
    whole = Math.max(whole, x - 2 * sizes.gap);
    rowHeight = Math.max(rowHeight, part.height);
  }
  return { width: whole, height: y + rowHeight, boxes, ways };
}
