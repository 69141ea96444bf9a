import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { templates } from '@/templates/registry.ts';
import { readPlan } from '../readPlan.ts';
import { mermaidOf } from './mermaid.ts';
import { reached } from './reached.fixture.ts';
import { isStatedEdge, joinPoints, reduceEdges, type Edge } from './reduceEdges.ts';

test('a plan is drawn with its phases, its tasks and what they wait for', () => {
  const text =
    '## Phase 1: A "b"\n\n- [x] T001 One\n- [ ] T002 Two (depends on T001)\n\n## Phase 2: C\n\n- [ ] T003 `src/[id].ts` & <more>\n';
  expect(mermaidOf(readPlan(text, anyPlan))).toBe(`flowchart LR
  subgraph s1["Phase 1: A #34;b#34;"]
    t1["T001 One"]
    t2["T002 Two #40;depends on T001#41;"]
  end
  subgraph s2["Phase 2: C"]
    t3["T003 src/#91;id#93;.ts #38; #60;more#62;"]
  end
  s1 ==> s2
  t1 --> t2
  classDef done fill:#dcefe0,stroke:#2f7d46,color:#123d20
  classDef ready fill:#dfe9fb,stroke:#2456c2,color:#12284f
  class t1 done
  class t2 ready
`);
});

test('a task without words is called so', () => {
  const drawn = mermaidOf(readPlan('## Phase 1: A\n\n- [ ] T001 One\n- [ ] ``\n- [ ] **\n- [ ]\n', anyPlan));
  expect(drawn).toContain('["#40;no words#41;"]');
  expect(drawn).not.toMatch(/\[" *"\]/);
});

function edgesIn(text: string): readonly string[] {
  return mermaidOf(readPlan(text, anyPlan))
    .split('\n')
    .filter((line) => /-->|-\.->|==>/.test(line))
    .map((line) => line.trim());
}

test('where many wait for many, a point stands between them', () => {
  const all = Array.from({ length: 40 }, (_, at) => `- [ ] T${100 + at} [P] do\n`).join('');
  const text = `## Phase 1: A\n\n${all}- [ ] T200 [P] do\n- [ ] T201 do\n`;
  expect(edgesIn(text)).toHaveLength(41);
  const story = `# Tasks: A\n\n## Phase 1: User Story 1 - B\n\n### Tests for User Story 1\n\n${all}\n### Implementation for User Story 1\n\n${all.replaceAll('T1', 'T3')}`;
  const template = templates.find(({ tests }) => tests?.stand === 'first' && !tests.series) ?? anyPlan;
  const drawn = mermaidOf(readPlan(story, template));
  expect(drawn).toContain('  p1((" "))\n');
  expect(drawn.match(/-\.->/g)).toHaveLength(80);
});

test('what waits for a phase waits for it as a whole, and phases are tied once', () => {
  const phase = (number: number, words = '') =>
    `## Phase ${number}: User Story ${number}\n\n- [ ] T00${number} do${words}\n- [ ] T01${number} do\n\n`;
  expect(edgesIn(`${phase(1)}${phase(2, ' (depends on US1)')}## Phase 3: Polish\n\n- [ ] T003 do\n`)).toEqual(
    ['s1 ==> s3', 's2 ==> s3', 's1 --> t3'],
  );
});

test('what the text states is drawn, whatever else says it', () => {
  const text =
    '## Phase 1: A\n\n- [ ] T001 a\n- [ ] T002 b (after T001)\n- [ ] T003 [P] c (after T001, T002)\n';
  expect(edgesIn(text)).toEqual(['t1 --> t2', 't1 --> t3', 't2 --> t3']);
});

const ends = ['a', 'b', 'c', 'd', 'e', 'f'];
const arrows: fc.Arbitrary<readonly Edge[]> = fc
  .uniqueArray(
    fc.record({ from: fc.constantFrom(...ends), to: fc.constantFrom(...ends), isStated: fc.boolean() }),
    { selector: ({ from, to }) => from + to, maxLength: 20 },
  )
  .map((all) => all.filter(({ from, to }) => from !== to));

test('fewer edges say the same, and all that is stated is among them', () => {
  fc.assert(
    fc.property(arrows, (all) => {
      const fewer = reduceEdges(all, isStatedEdge);
      expect(reached(fewer, ends)).toEqual(reached(all, ends));
      expect(fewer.filter(({ isStated }) => isStated)).toEqual(all.filter(({ isStated }) => isStated));
    }),
  );
});

test('points that nobody needs go, and what was reached through them still is', () => {
  fc.assert(
    fc.property(arrows, (all) => {
      const points = new Set(['e', 'f']);
      const tasks = ['a', 'b', 'c', 'd'];
      const joined = joinPoints(all, points, (pair) => ({ ...pair, isStated: false }));
      expect(reached(joined, tasks)).toEqual(reached(all, tasks));
    }),
  );
});
