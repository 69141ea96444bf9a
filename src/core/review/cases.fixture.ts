import { anyPlan } from '@/templates/anyPlan.ts';
import { templates } from '@/templates/registry.ts';
import type { Plan } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import type { Template } from '../template.ts';
import { findingsOf, type Finding } from './finding.ts';
import { ruleOf } from './rules.ts';

/** A shipped template by its name in the gallery. */
export function templateNamed(name: string): Template {
  const template = templates.find((each) => each.name === name);
  if (!template) throw new RangeError(`no template is called ${name}`);
  return template;
}

export function planOf(text: string, template: Template = anyPlan): Plan {
  return readPlan(text, template);
}

/** What one rule finds. */
export function foundBy(code: string, plan: Plan): readonly Finding[] {
  const rule = ruleOf(code);
  if (!rule) throw new RangeError(`no rule has the code ${code}`);
  return findingsOf(rule, plan);
}

/** The words that a rule points at, in the text's order. */
export function pointedAt(code: string, plan: Plan): readonly string[] {
  return [...foundBy(code, plan)]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => plan.text.slice(from, to));
}

/** Two phases and three stories' worth of tasks in spec-kit's form; lines are put in place of `+`. */
export function storyPlan(lines: string): string {
  return `# Tasks: Ledger

## Phase 1: Setup (Shared Infrastructure)

- [ ] T001 Make the folder in \`src/a.ts\`
- [ ] T002 [P] Add the package in \`package.json\`

## Phase 2: User Story 1 - Export (Priority: P1)

- [ ] T003 [P] [US1] Write the test in \`tests/a.test.ts\`
- [ ] T004 [US1] Write the export in \`src/b.ts\` (depends on T003)
${lines}
`;
}
