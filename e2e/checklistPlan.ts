import type { Locator, Page } from '@playwright/test';
import { expect } from './quietPage.ts';
import { pastePlan, showView } from './writePlan.ts';

/** Two phases of few tasks, with gates, references and a task that says what it waits for. */
export const checklistPlan = `# Move the shop

**Outcome**: The shop stands in the new street

## Phase 1: Till

**Purpose:** Orders reach the till

**Exit Gate:** Ten orders in a row arrive

### Phase 1 Test Plan (T-Series)

- [ ] T001 Ten orders arrive in \`tests/till.ts\`

### Phase 1 Feature Checklist (F-Series)

- [ ] F001 Order the till in \`orders.csv\`
- [ ] F002 [P] Choose the colour in \`shop.css\`
- [ ] F003 Plug it in at \`wall.md\` (depends on F001, F002)

## Phase 2: Staff

**Purpose:** Everyone can work with it

**Exit Gate:** [What must hold]

### Phase 2 Feature Checklist (F-Series)

- [ ] F010 Train the staff, as F001 says
- [ ] F011 Open the doors

## Implementation Order

1. **Phase 1** – F001 to F003, F001–F003
2. **Phase 2** – F010, then F011
`;

/** Opens the plan as a draft in the checklist, once that has the focus. */
export async function openChecklist(page: Page, plan = checklistPlan): Promise<void> {
  await pastePlan(page, plan);
  await showView(page, 'Checklist');
  await expect(page.getByRole('heading', { level: 1, name: 'Checklist' })).toBeFocused();
}

/** The box of the task with this ID. */
export function boxIn(page: Page, id: string): Locator {
  return page.getByRole('checkbox', { name: new RegExp(`^${id}`) });
}
