/** Attributes of a box that scrolls by itself: the keyboard must reach it to scroll it. It needs a label too. */
export const scrollArea = { tabIndex: 0, role: 'group' } as const;
