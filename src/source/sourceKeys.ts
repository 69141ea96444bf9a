import type { KeyGroup } from '@/ui/KeyList';

/** The keys of the Markdown view. */
export const sourceKeys: readonly KeyGroup[] = [
  {
    name: 'Markdown',
    keys: [
      [['Mod+F'], 'Find and replace'],
      [['F8'], 'Go to the next problem'],
      [['Mod+D'], 'Select the next place with the same words'],
      [['Alt+ArrowUp', 'Alt+ArrowDown'], 'Move the line'],
      [['Tab', 'Shift+Tab'], 'Indent, outdent'],
      [['Escape', 'Tab'], 'One after the other: leave the editor'],
    ],
  },
];
