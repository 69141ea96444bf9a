import type { ReactNode } from 'react';
import type { Shortcut } from '@/ui/shortcut';

interface Entry {
  readonly label: string;
  /** Muted words behind the label. */
  readonly hint?: string;
  readonly shortcut?: Shortcut;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

/** Does something. */
export interface MenuAction extends Entry {
  readonly kind: 'action';
  readonly icon?: ReactNode;
  /** Destroys something. */
  readonly danger?: boolean;
}

/** On or off; the menu stays open. */
export interface MenuCheck extends Entry {
  readonly kind: 'check';
  readonly checked: boolean;
}

/** One of a group; the menu closes. */
export interface MenuChoice extends Entry {
  readonly kind: 'choice';
  readonly checked: boolean;
}

export type MenuItem = MenuAction | MenuCheck | MenuChoice;

/** Items that belong together, with or without a heading. A line parts it from its neighbours. */
export interface MenuGroup {
  readonly kind: 'group';
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

export type MenuEntry = MenuItem | MenuGroup;
