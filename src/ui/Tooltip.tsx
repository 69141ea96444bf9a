import { cloneElement, useId, useRef, useState, type HTMLAttributes, type ReactElement } from 'react';
import { Kbd } from '@/ui/Kbd';
import type { Shortcut } from '@/ui/shortcut';
import { useHint } from '@/ui/useHint';
import { usePopup } from '@/ui/usePopup';

export interface TooltipProps {
  readonly text: string;
  readonly shortcut?: Shortcut;
  /** The text is the control's name already, so it is not read a second time as its description. */
  readonly names?: boolean;
  /** One focusable element. */
  readonly children: ReactElement<HTMLAttributes<HTMLElement>>;
}

/** A hint on hover and on keyboard focus; Escape puts it away, the pointer may rest on it. */
export function Tooltip({ text, shortcut, names = false, children }: TooltipProps) {
  const id = useId();
  const wrapper = useRef<HTMLSpanElement>(null);
  const [control, setControl] = useState<HTMLElement | null>(null);
  const { shown, handlers } = useHint(() => {
    const first = wrapper.current?.firstElementChild;
    setControl(first instanceof HTMLElement ? first : null);
  });
  const popup = usePopup({ open: shown, anchor: control, align: 'center' });
  return (
    <span ref={wrapper} className="contents" {...handlers}>
      {names ? children : cloneElement(children, { 'aria-describedby': id })}
      {!names && (
        <span id={id} hidden>
          {text}
        </span>
      )}
      {shown && (
        <div
          ref={popup}
          popover="manual"
          aria-hidden="true"
          className="popup flex items-center gap-2 border-transparent bg-ink px-2 py-1 text-xs font-medium text-paper [&_kbd]:border-transparent [&_kbd]:bg-transparent [&_kbd]:p-0 [&_kbd]:text-paper [&_kbd]:opacity-75"
        >
          {text}
          {shortcut && <Kbd keys={shortcut} hint />}
        </div>
      )}
    </span>
  );
}
