import { joinClasses } from '@/ui/joinClasses';
import { shortcutLabel, type Shortcut } from '@/ui/shortcut';

export interface KbdProps {
  readonly keys: Shortcut;
  /** For the eye only, where there are keys: the control it stands on says the same by `aria-keyshortcuts`. */
  readonly hint?: boolean;
}

/** A key or shortcut as a keycap. */
export function Kbd({ keys, hint }: KbdProps) {
  return (
    <kbd
      aria-hidden={hint}
      className={joinClasses(
        'inline-block rounded-sm border border-b-2 border-line-2 bg-surface px-1.25 py-0.5 text-2xs leading-none font-medium whitespace-nowrap text-muted',
        hint && 'pointer-coarse:hidden',
      )}
    >
      {shortcutLabel(keys)}
    </kbd>
  );
}
