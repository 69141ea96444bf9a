import { expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { readPlan } from '../readPlan.ts';
import { mermaidOf } from './mermaid.ts';

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
