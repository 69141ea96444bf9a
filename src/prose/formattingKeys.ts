import type { KeyGroup } from '@/ui/KeyList';

/** The shortcuts of the tools of rich text. */
export const toolShortcuts = {
  bold: 'Mod+B',
  italic: 'Mod+I',
  code: 'Mod+E',
  link: 'Mod+K',
  bulletList: 'Mod+Shift+8',
  orderedList: 'Mod+Shift+7',
} as const;

/** The keys of rich text. */
export const formattingKeys: readonly KeyGroup[] = [
  {
    name: 'Rich text',
    keys: [
      [[toolShortcuts.bold, toolShortcuts.italic, toolShortcuts.code], 'Bold, italic, code'],
      [[toolShortcuts.link], 'Set, change or remove a link'],
      [[toolShortcuts.bulletList, toolShortcuts.orderedList], 'Bullet list, numbered list'],
      [['Tab', 'Shift+Tab'], 'In a list: indent, outdent'],
      [['Escape', 'Tab'], 'One after the other: leave the field'],
    ],
  },
];
