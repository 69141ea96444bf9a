import { ChevronDown } from 'lucide-react';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '@/ui/Button';
import type { ButtonSize, ButtonVariant } from '@/ui/buttonClass';
import { IconButton } from '@/ui/IconButton';
import { MenuPopup } from '@/ui/MenuPopup';
import type { MenuEntry } from '@/ui/menuEntry';

/** What the element that opens the menu must carry. */
export interface MenuTrigger {
  readonly ref: (button: HTMLButtonElement | null) => void;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface MenuProps {
  /** Names the button and the menu. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Makes it an icon button; the label is then its hint. */
  readonly icon?: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly align?: 'start' | 'end';
  /** A button of another shape. */
  readonly renderTrigger?: (trigger: MenuTrigger) => ReactNode;
}

/** A button and its menu. Enter, Space or ↓ open at the first item, ↑ at the last; Escape gives the focus back. */
export function Menu({ label, entries, icon, variant, size, align = 'start', renderTrigger }: MenuProps) {
  const menuId = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [opened, setOpened] = useState<'first' | 'last'>();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    event.stopPropagation();
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  const props: MenuTrigger = {
    ref: setButton,
    'aria-haspopup': 'menu',
    'aria-expanded': opened !== undefined,
    'aria-controls': opened && menuId,
    onClick: () => setOpened(opened ? undefined : 'first'),
    onKeyDown,
  };
  return (
    <>
      {renderTrigger ? (
        renderTrigger(props)
      ) : (
        <StandardTrigger {...props} label={label} icon={icon} variant={variant} size={size} />
      )}
      {opened && (
        <MenuPopup
          id={menuId}
          label={label}
          entries={entries}
          startAt={opened}
          align={align}
          anchor={button}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

type StandardProps = MenuTrigger & Pick<MenuProps, 'label' | 'icon' | 'variant' | 'size'>;

function StandardTrigger({ label, icon, variant, size, ...trigger }: StandardProps) {
  if (icon !== undefined)
    return <IconButton {...trigger} label={label} icon={icon} variant={variant} size={size} />;
  return (
    <Button {...trigger} variant={variant} size={size}>
      {label}
      <ChevronDown aria-hidden="true" className="-mr-1 size-3.5!" />
    </Button>
  );
}
