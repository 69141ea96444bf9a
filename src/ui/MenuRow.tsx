import { Check } from 'lucide-react';
import { Kbd } from '@/ui/Kbd';
import { joinClasses } from '@/ui/joinClasses';
import type { MenuItem } from '@/ui/menuEntry';
import { ariaShortcut } from '@/ui/shortcut';

export interface MenuRowProps {
  readonly item: MenuItem;
  readonly onSelect: (item: MenuItem) => void;
}

const roles = { action: 'menuitem', check: 'menuitemcheckbox', choice: 'menuitemradio' } as const;
const shape =
  'flex min-h-8 w-full items-center gap-2 rounded-[5px] px-2 py-1 text-left outline-offset-[-2px] pointer-coarse:min-h-10 focus:bg-accent-soft aria-disabled:cursor-not-allowed aria-disabled:text-muted';

export function MenuRow({ item, onSelect }: MenuRowProps) {
  const danger = item.kind === 'action' && item.danger;
  return (
    <button
      type="button"
      role={roles[item.kind]}
      tabIndex={-1}
      aria-checked={item.kind === 'action' ? undefined : item.checked}
      aria-disabled={item.disabled || undefined}
      aria-keyshortcuts={item.shortcut && ariaShortcut(item.shortcut)}
      data-name={item.label}
      onClick={() => !item.disabled && onSelect(item)}
      onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
      className={joinClasses(shape, danger && 'text-bad')}
    >
      <Mark item={item} />
      <span className="grow" dir="auto">
        {item.label}
      </span>
      {item.hint && <span className="text-xs text-muted">{item.hint}</span>}
      {item.shortcut && <Kbd keys={item.shortcut} hint />}
    </button>
  );
}

function Mark({ item }: { readonly item: MenuItem }) {
  if (item.kind !== 'action') {
    return (
      <Check
        aria-hidden="true"
        className={joinClasses('size-4 shrink-0 text-accent', !item.checked && 'invisible')}
      />
    );
  }
  return item.icon ? (
    <span className="text-muted [&_svg]:size-4 [&_svg]:stroke-[1.75]">{item.icon}</span>
  ) : null;
}
