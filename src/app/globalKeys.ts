import { allActions } from '@/actions/allActions';
import type { KeyGroup } from '@/ui/KeyList';

/** The keys that do the same in every view, as the actions have them. */
export function globalKeys(): KeyGroup {
  const keys = allActions.flatMap(({ name, plainName, shortcut, character, otherShortcuts = [] }) => {
    const shortcuts = [shortcut ?? [], character ?? [], otherShortcuts].flat();
    return shortcuts.length === 0 ? [] : [[shortcuts, plainName ?? name()] as const];
  });
  return { name: 'Everywhere', keys };
}
