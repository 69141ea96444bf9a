import { expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { anyPlan } from '@/templates/anyPlan';
import { placedChart } from './placed.fixture.ts';

const tasks = (phase: number, count: number) =>
  Array.from({ length: count }, (_, at) => `- [ ] T${phase}${String(at).padStart(2, '0')} Do it\n`).join('');
const story = (phase: number, count: number) =>
  `## Phase ${phase}: User Story ${phase - 2} - Part\n\n${tasks(phase, count)}\n`;

const stories = readPlan(
  `# Tasks: Shop\n\n## Phase 1: Setup\n\n${tasks(1, 1)}\n## Phase 2: Foundational\n\n${tasks(2, 6)}\n${story(3, 9)}${story(4, 5)}${story(5, 5)}${story(6, 5)}${story(7, 4)}## Phase 8: Polish\n\n${tasks(8, 5)}`,
  anyPlan,
);

test('stories that would make a tower stand beside each other, in the order of the text', () => {
  const { chart, layout } = placedChart(stories);
  expect(layout.width / layout.height).toBeGreaterThan(1);
  const places = chart.frames.map(({ id }) => layout.boxes.get(id));
  places.slice(1).forEach((box, at) => {
    const before = places[at];
    expect(box && before && (box.x > before.x || (box.x === before.x && box.y > before.y))).toBe(true);
  });
});
