import type { KeyGroup } from '@/ui/KeyList';

/** The keys of the checklist. */
export const checklistKeys: readonly KeyGroup[] = [
  {
    name: 'Checklist',
    keys: [
      [['J', 'ArrowDown'], 'Next task'],
      [['K', 'ArrowUp'], 'Task before'],
      [['Home', 'End'], 'First and last task'],
      [['ArrowLeft', 'ArrowRight'], 'Fold or unfold the parts of a task'],
      [['X', 'Space'], 'Tick the task, or open it again'],
      [['E'], 'Edit the task in its place'],
      [['P'], 'Mark it as parallel, or take the mark off'],
      [['Alt+ArrowUp', 'Alt+ArrowDown'], 'Move it, on into the next phase too'],
      [['C'], 'Copy it as a command'],
      [['Delete'], 'Delete it'],
      [['Enter'], 'Show it in the form'],
      [['/'], 'Find tasks'],
    ],
  },
  {
    name: 'Several tasks of the checklist',
    keys: [
      [['V'], 'Select the task, or take it out of the selection'],
      [['Shift+J', 'Shift+K'], 'Select on to the next, or the one before'],
      [['X', 'P', 'C', 'Delete'], 'Do it with all that are selected'],
      [['Escape'], 'Select nothing'],
    ],
  },
];
