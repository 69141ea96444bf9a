import { X } from 'lucide-react';
import { useId, useRef, type MouseEvent, type ReactNode, type SyntheticEvent } from 'react';
import { Announcer } from '@/ui/Announcer';
import { IconButton } from '@/ui/IconButton';
import { joinClasses } from '@/ui/joinClasses';
import { isSecondClick } from '@/ui/secondClick';
import { useModal } from '@/ui/useModal';

export interface DialogProps {
  readonly open: boolean;
  /** Escape, the cross, or a press beside the dialog, which leaves one alone in which somebody typed. */
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons; the last is the main one. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly role?: 'dialog' | 'alertdialog';
  /** Shows neither title bar nor padding: a palette. The title is still read out. */
  readonly bare?: boolean;
  /** Takes the focus afterwards when what had it before is gone. */
  readonly returnTo?: () => HTMLElement | null;
}

const widths = { small: 'max-w-105', medium: 'max-w-145', large: 'max-w-220' } as const;

/**
 * A native modal dialog: the rest of the page is inert, and the focus goes back where it came from. Its first field
 * gets the focus, or the element with `data-autofocus`. Nothing of it is mounted while it is closed.
 */
export function Dialog(props: DialogProps) {
  return props.open ? <Opened {...props} /> : null;
}

function Opened({
  onClose,
  title,
  description,
  children,
  actions,
  size = 'medium',
  role,
  bare = false,
  returnTo,
}: DialogProps) {
  const titleId = useId();
  const descriptionId = useId();
  const dialog = useModal(returnTo);
  const onCancel = (event: SyntheticEvent) => {
    if (event.target !== dialog.current) return;
    event.preventDefault();
    onClose();
  };
  /* A browser may close a dialog for good at the second Escape, without asking. */
  const onClosed = () => {
    if (!dialog.current?.open) onClose();
  };
  const holdsWords = useRef(false);
  const onInput = ({ target }: SyntheticEvent) => {
    if (!bare && target instanceof Element && target.matches('textarea, [type=text]'))
      holdsWords.current = true;
  };
  const onPress = (event: MouseEvent) => {
    if (event.target === dialog.current && !isSecondClick(event) && !holdsWords.current) onClose();
  };
  return (
    <div role="presentation" className="contents" onMouseDown={onPress} onInput={onInput}>
      <dialog
        ref={dialog}
        role={role}
        aria-labelledby={titleId}
        aria-describedby={description ? descriptionId : undefined}
        onCancel={onCancel}
        onClose={onClosed}
        className={joinClasses(shape, widths[size], bare ? 'mt-[12dvh]' : 'my-auto')}
      >
        <div className="flex max-h-[inherit] flex-col">
          <div className={bare ? 'sr-only' : 'flex items-start gap-3 px-5 pt-4 pb-2'}>
            <div className="grow pt-0.5">
              <h2 id={titleId} className="text-lg font-semibold">
                {title}
              </h2>
              {description && (
                <div id={descriptionId} className="mt-1 text-sm text-ink-2">
                  {description}
                </div>
              )}
            </div>
            {!bare && (
              <IconButton label="Close" icon={<X />} onClick={onClose} className="-mr-2" data-dialog-close />
            )}
          </div>
          {children && (
            <div data-dialog-body className={joinClasses(body, !bare && 'px-5 pt-1 pb-4')}>
              {children}
            </div>
          )}
          {actions && <div className={foot}>{actions}</div>}
        </div>
        <Announcer />
      </dialog>
    </div>
  );
}

const shape =
  'mx-auto w-[calc(100vw-2rem)] max-h-[min(88dvh,54rem)] overflow-hidden rounded-card border border-line-2 bg-surface text-ink shadow-dialog backdrop:bg-scrim transition duration-150 starting:translate-y-1 starting:opacity-0';
const body = 'grow overflow-y-auto overscroll-contain outline-offset-[-2px]';
const foot = 'flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 max-sm:flex-col-reverse';
