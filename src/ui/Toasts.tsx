import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { onFirstClick } from '@/ui/secondClick';
import { toneIcons, toneNames, toneText } from '@/ui/tone';
import { dismissToast, pauseToasts, useToasts, type Toast } from '@/ui/toastStore';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** Where `showToast` shows its messages. Mounted once by the app, so that the live regions stand before the words come. */
export function Toasts() {
  const toasts = useToasts();
  const { section, handlers, leave } = useAttention(toasts);
  const list = (urgent: boolean) =>
    toasts
      .filter((toast) => Boolean(toast.urgent) === urgent)
      .map((toast) => <Shown key={toast.key} toast={toast} leave={leave} />);
  return (
    <section
      ref={section}
      aria-label="Notifications"
      data-print="hide"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(1rem+var(--toast-floor,0px))] z-50 flex flex-col items-center gap-2"
      {...handlers}
    >
      <div role="alert" className="contents">
        {list(true)}
      </div>
      <div role="status" className="contents">
        {list(false)}
      </div>
    </section>
  );
}

function Shown({ toast, leave }: { readonly toast: Toast; readonly leave: () => void }) {
  const { key, message, tone = 'neutral', action } = toast;
  const Icon = toneIcons[tone];
  const close = () => {
    leave();
    dismissToast(key);
  };
  const perform = () => {
    close();
    action?.perform();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <div
      role="presentation"
      onKeyDown={onKeyDown}
      className="pointer-events-auto flex max-w-lg items-center gap-2.5 rounded-box border border-line-2 bg-surface py-1.5 pr-1.5 pl-3.5 text-sm shadow-popup transition duration-200 starting:translate-y-2 starting:opacity-0"
    >
      {tone !== 'neutral' && <Icon aria-hidden="true" className={`size-4 shrink-0 ${toneText[tone]}`} />}
      {tone !== 'neutral' && <VisuallyHidden>{toneNames[tone]}: </VisuallyHidden>}
      <p className="grow py-1 [overflow-wrap:anywhere]" dir="auto">
        {message}
      </p>
      {action && (
        <Button variant="accent" size="small" onClick={onFirstClick(perform)}>
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={<X />} size="small" onClick={onFirstClick(close)} />
    </div>
  );
}

/** Holds the toasts while someone attends to them, and knows where the focus came from, to give it back. */
function useAttention(toasts: readonly Toast[]) {
  const count = toasts.length;
  const section = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement>(null);
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const hidden = useHiddenPage();
  useEffect(
    () => pauseToasts(count > 0 && (hovered || focused || hidden)),
    [count, hovered, focused, hidden],
  );
  const leave = () => {
    setHovered(false);
    if (focused) cameFrom.current?.focus();
    setFocused(false);
  };
  const afterChange = useEffectEvent(() => {
    if (focused && !section.current?.contains(document.activeElement)) leave();
  });
  useEffect(() => afterChange(), [toasts]);
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const from = event.relatedTarget;
    if (from instanceof HTMLElement && !event.currentTarget.contains(from)) cameFrom.current = from;
    setFocused(true);
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
  };
  const handlers = {
    onFocus,
    onBlur,
    onPointerEnter: () => setHovered(true),
    onPointerLeave: () => setHovered(false),
  };
  return { section, handlers, leave };
}

function useHiddenPage(): boolean {
  const [hidden, setHidden] = useState(document.hidden);
  useEffect(() => {
    const look = () => setHidden(document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return hidden;
}
