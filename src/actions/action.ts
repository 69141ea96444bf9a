import type { Shortcut } from '@/ui/shortcut';

/** Something that can be done from anywhere: by a shortcut, a menu or the command palette. */
export interface Action {
  readonly id: string;
  /** As a menu says it; may tell what it is about now: `Undo add phase`. */
  readonly name: () => string;
  /** What it is called where it is told about no thing in particular: `Undo`. */
  readonly plainName?: string;
  readonly group: ActionGroup;
  readonly shortcut?: Shortcut;
  /** A character that does it while nobody types: `?`. */
  readonly character?: string;
  /** Further keys that do the same. */
  readonly otherShortcuts?: readonly Shortcut[];
  /** Whether it can be done now. */
  readonly available: () => boolean;
  readonly perform: () => void;
}

export type ActionGroup = 'Go to' | 'Edit' | 'Plan' | 'Start' | 'Appearance';
