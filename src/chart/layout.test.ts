import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan';
import { readPlan } from '@/core/readPlan';
import { plans, wholeTexts } from '@/core/texts.fixture';
import { arrowId, type ChartChoices } from './chart.ts';
import { bottom, right, type Box } from './geometry.ts';
import { layoutInTurns } from './layoutInTurns.ts';
import { allTasks, placedChart } from './placed.fixture.ts';
import type { PlacedChart } from './useLayout.ts';

const choices: fc.Arbitrary<ChartChoices> = fc.record({
  detail: fc.constantFrom('tasks', 'phases'),
  statedOnly: fc.boolean(),
  hideDone: fc.boolean(),
});

/** Everything that is wrong with a layout, in words. */
function faults({ chart, layout }: PlacedChart): readonly string[] {
  const found: string[] = [];
  const boxOf = (id: string): Box => {
    const box = layout.boxes.get(id);
    if (!box) found.push(`${id} has no place`);
    return box ?? { x: 0, y: 0, width: 0, height: 0 };
  };
  const keepApart = (ids: readonly string[]) => {
    const boxes = ids.map((id) => [id, boxOf(id)] as const);
    boxes.forEach(([id, box], at) => {
      for (const [other, beside] of boxes.slice(at + 1))
        if (overlap(box, beside)) found.push(`${id} lies on ${other}`);
    });
  };
  const hold = (id: string, inner: readonly string[]) => {
    for (const each of inner) if (!holds(boxOf(id), boxOf(each))) found.push(`${id} does not hold ${each}`);
  };
  keepApart(chart.frames.map(({ id }) => id));
  for (const { id, items } of chart.frames) {
    keepApart(items.map((item) => item.id));
    hold(
      id,
      items.map((item) => item.id),
    );
    for (const item of items.filter(({ tasks }) => tasks.length > 1)) {
      keepApart(item.tasks);
      hold(item.id, item.tasks);
    }
  }
  for (const arrow of chart.arrows) {
    boxOf(arrow.from);
    boxOf(arrow.to);
    const line = layout.lines.get(arrowId(arrow));
    if (!line || /NaN|undefined|Infinity/.test(line.d + line.tip))
      found.push(`no line for ${arrowId(arrow)}`);
  }
  return found;
}

function overlap(one: Box, other: Box): boolean {
  return one.x < right(other) && other.x < right(one) && one.y < bottom(other) && other.y < bottom(one);
}

function holds(outer: Box, inner: Box): boolean {
  const slack = 0.01;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    right(inner) <= right(outer) + slack &&
    bottom(inner) <= bottom(outer) + slack
  );
}

describe('a layout', () => {
  test.each(wholeTexts)(
    'of $name has a place for everything, nothing on anything else',
    ({ text, template }) => {
      for (const detail of ['tasks', 'phases'] as const)
        expect(faults(placedChart(readPlan(text, template), { ...allTasks, detail }))).toEqual([]);
    },
  );

  test('of any plan has a place for everything, and is the same the next time', () => {
    fc.assert(
      fc.property(plans(), choices, (plan, chosen) => {
        const placed = placedChart(plan, chosen);
        expect(faults(placed)).toEqual([]);
        expect(placedChart(readPlan(plan.text, plan.template), chosen).layout).toEqual(placed.layout);
      }),
      { numRuns: 40 },
    );
  });

  test('of far too many arrows is made in rows, each task below what it waits for', () => {
    const lines = Array.from({ length: 260 }, (_, at) => {
      const on = [at - 1, Math.floor(at / 2), Math.floor(at / 3)].filter((other) => other >= 0 && other < at);
      const words = on.length > 0 ? ` (depends on ${[...new Set(on)].map(idOf).join(', ')})` : '';
      return `- [ ] ${idOf(at)} Do it${words}`;
    });
    const placed = placedChart(readPlan(`# All\n\n## Phase 1: One\n\n${lines.join('\n')}\n`, anyPlan));
    expect(faults(placed)).toEqual([]);
    const topOf = (id: string) => placed.layout.boxes.get(id)?.y ?? 0;
    expect(placed.chart.arrows.length).toBeGreaterThan(300);
    expect(placed.chart.arrows.filter(({ from, to }) => topOf(from) >= topOf(to))).toEqual([]);
  });

  test('in turns is the same as at once, and lets the page breathe in between', async () => {
    const text = wholeTexts.map((each) => each.text).join('\n');
    const { chart, layout } = placedChart(readPlan(text, anyPlan));
    let [time, pauses] = [0, 0];
    const inTurns = await layoutInTurns(
      chart,
      async () => void (pauses += 1),
      () => (time += 10),
    );
    expect(inTurns).toEqual(layout);
    expect(pauses).toBeGreaterThan(2);
  });

  test('stays the same when a task is ticked', () => {
    for (const { text, template } of wholeTexts) {
      const ticked = text.replace(/- \[ \]/, '- [x]');
      expect(placedChart(readPlan(ticked, template)).shape).toBe(placedChart(readPlan(text, template)).shape);
    }
  });
});

function idOf(at: number): string {
  return `T${String(at + 1).padStart(3, '0')}`;
}
