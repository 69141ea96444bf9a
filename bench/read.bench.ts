import { pathological } from '@/core/outline/pathological.fixture.ts';
import { readBlocks } from '@/core/outline/readBlocks.ts';

const ROUNDS = 5;

/** Milliseconds of the fastest of some readings: the one that the machine disturbed least. */
function fastest(text: string): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    readBlocks(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** 1,000 tasks in phases, with details, code and a table: about 150 KB. */
function plan(tasks: number): string {
  const lines: string[] = ['# Implementation plan', ''];
  for (let task = 1; task <= tasks; task++) {
    const id = `T${String(task).padStart(4, '0')}`;
    if (task % 20 === 1)
      lines.push('', `## Phase ${Math.ceil(task / 20)}: Some words`, '', '**Goal**: some words', '');
    lines.push(
      `- [${task % 3 === 0 ? 'x' : ' '}] ${id} [P] [US1] Create the module in src/modules/${id}/service.ts, with tests`,
    );
    if (task % 4 === 0) lines.push('  - a detail of it that goes on for a while', '    over a second line');
    if (task % 10 === 0)
      lines.push(
        '',
        '  ```ts',
        '  const answer = 42;',
        '  ```',
        '',
        '| a | b |',
        '|---|---|',
        '| 1 | 2 |',
        '',
      );
  }
  return lines.join('\n');
}

function show(name: string, ...figures: readonly number[]): void {
  console.log(name.padEnd(44), ...figures.map((figure) => figure.toFixed(2).padStart(9)));
}

const thousand = plan(1_000);
for (let round = 0; round < 100; round++) readBlocks(thousand);
console.log('name'.padEnd(44), ...['ms/100 KB', 'ms/1 MB'].map((head) => head.padStart(9)));
show(`1,000 tasks, ${Math.round(thousand.length / 1000)} KB`, fastest(thousand));
show('10,000 tasks', fastest(plan(10_000)));
const large = pathological(1_000_000);
pathological(100_000).forEach(({ name, text }, index) =>
  show(name, fastest(text), fastest(large[index]?.text ?? '')),
);
