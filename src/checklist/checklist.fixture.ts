import { readPlan } from '@/core/readPlan';
import { anyPlan } from '@/templates/anyPlan';

/** Two phases with a story each, parts, a task that waits, boxes beside the work, and tasks that are no list's. */
export const checklistText = `# Move the shop

## Phase 1: User Story 1 - Till

- [x] T001 [P] Order it in \`orders.csv\`
- [ ] T002 [P] [M] Plug it in at \`wall.md\` (depends on T003)
  - [x] Find the wall
  - [ ] Find the plug
- [ ] T003 [P] Paint \`wall.md\`

**Exit Gate:** Ten orders arrive

## Phase 2: User Story 2 - Staff

- [~] F001 Train them
- [ ] ~~F002 Find more~~ – no money
- [ ] F003 Open the doors

### F004: Close them again

## Definition of Done

- [ ] Everyone is paid
`;

export const checklistPlan = readPlan(checklistText, anyPlan);
