import type { KeyGroup } from '@/ui/KeyList';

/** The keys of the checklist. */
export const checklistKeys: readonly KeyGroup[] = [
  {
    name: 'Checklist',
    keys: [
      [['/'], 'Find tasks'],
      [['Tab', 'Shift+Tab'], 'Go to the next task, or the one before'],
      [['Space'], 'Tick the task that has the focus'],
    ],
  },
];
