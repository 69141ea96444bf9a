import type { KeyGroup } from '@/ui/KeyList';

/** The keys of the chart. */
export const chartKeys: readonly KeyGroup[] = [
  {
    name: 'Chart',
    keys: [
      [['ArrowDown', 'ArrowUp'], 'Go to the next task, or the one before'],
      [['ArrowRight', 'ArrowLeft'], 'Go to the next phase, or the one before'],
      [['Enter'], 'Open the task that has the focus'],
      [['Escape'], 'Close the task'],
      [['+', '-', '0'], 'Zoom in, zoom out, show all'],
    ],
  },
];
