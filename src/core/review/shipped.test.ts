import { describe, expect, test } from 'vitest';
import { templates } from '@/templates/registry.ts';
import { wholeTexts } from '../texts.fixture.ts';
import { readPlan } from '../readPlan.ts';
import { planOf, templateNamed } from './cases.fixture.ts';
import { countBySeverity } from './finding.ts';
import { reviewPlan } from './review.ts';

/** Findings as one reads them in a list. */
function told(text: string, name: string): readonly string[] {
  return reviewPlan(planOf(text, templateNamed(name)))
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity }) => `${severity} ${code}`);
}

test.each(wholeTexts)('$name has no error and no warning', ({ text, template }) => {
  const found = reviewPlan(readPlan(text, template)).filter(({ severity }) => severity !== 'info');
  expect(found.map(({ code, what }) => `${code}: ${what}`)).toEqual([]);
});

test.each(wholeTexts.filter(({ name }) => name.endsWith('template.md')))(
  '$name says where words are wanted, as something to know',
  ({ text, template }) => {
    const counts = countBySeverity(reviewPlan(readPlan(text, template)));
    expect(counts.info).toBeGreaterThan(0);
  },
);

describe('plans with the defects that blanks of these kinds are handed round with', () => {
  test('a phased plan whose ID stands twice, whose tests come late and whose slots vanish', () => {
    const text = `# <Feature Title>

## Phase 1: Store

**Purpose:** a
**Exit Gate:** b

- [ ] F010 [P] Add the table
- [ ] T001 Test the table
- [ ] F010 Fill the table
`;
    expect(told(text, 'Phased feature plan').toSorted()).toEqual([
      'error id-duplicate',
      'warning html-hidden',
      'warning tests-late',
    ]);
  });

  test('a ticket that says Complete while a subtask of a ticked task is open', () => {
    const text = `# T-12 Cache

## Metadata

- Type: Implementation Plan
- Status: Complete

## Phase 1: Store

### Tasks

- [x] **Write the store**
  - [x] Write
  - [ ] Read
`;
    expect(told(text, 'Task plan')).toEqual(['error status-differs', 'error parent-done']);
  });

  test('an implementation plan with a checkpoint on top of a rule, and IDs to give', () => {
    const text = `# Implementation Plan: Export

## Phase 1: Setup (Shared Infrastructure)

**Purpose**: Room

- [ ] T001: Make the folder
- [ ] T002: Add the package
- [ ] T003: Set up the linter

**Checkpoint**: Ready for the stories
---

## Phase 2: Polish & Cross-Cutting Concerns

**Purpose**: What is left

- [ ] TXXX: Write the guide
`;
    expect(told(text, 'Implementation plan')).toEqual(['error rule-heading', 'error id-slot']);
  });

  test('an issue with a risk that nobody answers for', () => {
    const text = `>Title: A

# A – B Feature Plan

## Risk Management

| Risk | Impact | Likelihood | Mitigation | Owner |
|------|--------|------------|------------|-------|
| The index falls behind | High | Med | | |
`;
    expect(told(text, 'Feature brief')).toEqual(['warning risk-mitigation', 'warning risk-owner']);
  });

  test('a story plan whose last phase waits for its number, with a task that two labels claim', () => {
    const text = `# Tasks: Export

## Phase 1: User Story 1 - Export (Priority: P1)

- [ ] T001 [US1] [US2] Write \`src/a.ts\`

## Phase 2: User Story 2 - Check (Priority: P2)

- [ ] T002 [US2] Write \`src/b.ts\`
- [ ] T003 [US2] Write \`src/c.ts\` (depends on T009)

## Phase N: Polish

- [ ] T004 Write \`docs/a.md\`
`;
    expect(told(text, 'Story tasks')).toEqual([
      'warning story-several',
      'error dependency-missing',
      'warning phase-literal',
    ]);
  });
});

test('every template has a plan of its own among the shipped texts', () => {
  expect(new Set(wholeTexts.map(({ template }) => template)).size).toBe(templates.length);
});
