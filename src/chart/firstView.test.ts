import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { plans } from '@/core/texts.fixture';
import { anyPlan } from '@/templates/anyPlan';
import type { Plan } from '@/core/plan';
import { firstView } from './firstView.ts';
import { bottom, right, type Box } from './geometry.ts';
import { nextBox } from './nextBox.ts';
import { placedChart } from './placed.fixture.ts';
import { taskFacts } from './taskFacts.ts';

const pane = { width: 1400, height: 760 };

/** How a chart opens: the zoom, what is seen of the chart, where work goes on, and how much of the picture is filled. */
function opening(of: Plan, within = pane) {
  const { chart, layout } = placedChart(of);
  const facts = taskFacts(of);
  const frames = chart.frames.flatMap(({ id }) => layout.boxes.get(id) ?? []);
  const next = nextBox(chart, layout, (path) => facts.get(path)?.state);
  const { x, y, zoom } = firstView({ width: layout.width, height: layout.height, frames, next }, within);
  const seen: Box = {
    x: -x / zoom,
    y: -y / zoom,
    width: within.width / zoom,
    height: within.height / zoom,
  };
  const filled = frames.reduce((sum, frame) => sum + common(seen, frame), 0) / (seen.width * seen.height);
  return { zoom, seen, next, filled, layout };
}

function common(one: Box, other: Box): number {
  const width = Math.min(right(one), right(other)) - Math.max(one.x, other.x);
  const height = Math.min(bottom(one), bottom(other)) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

const phases = (open: number) =>
  `# Tasks: Shop\n\n${Array.from({ length: 7 }, (_, phase) => {
    const rows = Array.from(
      { length: 6 },
      (_row, at) => `- [${phase === open && at === 5 ? ' ' : 'x'}] T${phase}${at} Do it\n`,
    );
    const title = phase > 1 && phase < 6 ? `User Story ${phase - 1} - Part` : 'Work';
    return `## Phase ${phase + 1}: ${title}\n\n${rows.join('')}\n`;
  }).join('')}`;

test.each([0, 1, 3, 5, 6])(
  'a large chart opens well filled, with the ready task in sight: in phase %d',
  (at) => {
    const { zoom, seen, next, filled } = opening(readPlan(phases(at), anyPlan));
    expect(zoom).toBeGreaterThanOrEqual(0.55);
    expect(next && common(seen, next)).toBeCloseTo(next ? next.width * next.height : 0);
    expect(filled).toBeGreaterThan(0.35);
  },
);

test('any chart opens with what comes next in sight, and nothing beyond its edges where it is larger', () => {
  const panes = fc.record({
    width: fc.integer({ min: 320, max: 2600 }),
    height: fc.integer({ min: 240, max: 1400 }),
  });
  fc.assert(
    fc.property(plans(), panes, (of, within) => {
      const { zoom, seen, next, layout } = opening(of, within);
      expect(zoom).toBeGreaterThanOrEqual(0.55);
      const corner = next ? common(seen, { ...next, width: 1, height: 1 }) : 1;
      expect(corner).toBeGreaterThan(0.99);
      const slack = 25 / zoom;
      expect(right(seen)).toBeLessThanOrEqual(
        Math.max(layout.width + slack, (layout.width + seen.width) / 2 + slack),
      );
      expect(bottom(seen)).toBeLessThanOrEqual(
        Math.max(layout.height + slack, (layout.height + seen.height) / 2 + slack),
      );
    }),
    { numRuns: 60 },
  );
});
