import { useId, useLayoutEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { usePopup, type PopupAlign } from '@/ui/usePopup';

/** What the button that opens it must carry. */
export interface PopoverTrigger {
  readonly ref: (button: HTMLButtonElement | null) => void;
  readonly 'aria-haspopup': 'dialog';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
  readonly onClick: () => void;
}

export interface PopoverProps {
  readonly label: string;
  readonly renderTrigger: (trigger: PopoverTrigger) => ReactNode;
  readonly align?: PopupAlign;
  /** `close` puts it away and gives the focus back. */
  readonly children: (close: () => void) => ReactNode;
}

/** A small panel at a button. Not modal: the page goes on around it, and a press or Tab elsewhere closes it. */
export function Popover({ label, renderTrigger, align = 'start', children }: PopoverProps) {
  const panelId = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    button?.focus();
    setOpen(false);
  };
  return (
    <>
      {renderTrigger({
        ref: setButton,
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        'aria-controls': open ? panelId : undefined,
        onClick: () => setOpen(!open),
      })}
      {open && (
        <Panel
          id={panelId}
          label={label}
          align={align}
          anchor={button}
          onDismiss={() => setOpen(false)}
          onClose={close}
        >
          {children(close)}
        </Panel>
      )}
    </>
  );
}

interface PanelProps {
  readonly id: string;
  readonly label: string;
  readonly align: PopupAlign;
  readonly anchor: HTMLElement | null;
  readonly onDismiss: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Panel({ id, label, align, anchor, onDismiss, onClose, children }: PanelProps) {
  const panel = usePopup({ open: true, anchor, align, onDismiss });
  useLayoutEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>(
      '[data-autofocus], a[href], button, input, select, textarea',
    );
    (first ?? panel.current)?.focus();
  }, [panel]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div role="presentation" className="contents" onKeyDown={onKeyDown}>
      <div
        ref={panel}
        popover="manual"
        id={id}
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className="popup p-3"
      >
        {children}
      </div>
    </div>
  );
}
