import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { IconButton } from '@/ui/IconButton';

export interface OpenedProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Has the focus when it opens: it was opened by a key. */
  readonly focused: boolean;
  readonly onClose: () => void;
}

/** What was opened, beside the picture; on a narrow screen below it. Escape closes it. */
export function Opened({ title, children, focused, onClose }: OpenedProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) panel.current?.focus();
  }, [focused, title]);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={title}
      className="chart-opened z-20 overflow-y-auto border-line bg-surface px-4 py-3 text-sm max-md:max-h-[46%] max-md:border-t md:w-80 md:shrink-0 md:border-l"
    >
      <div className="mb-2 flex items-start gap-2">
        <h2 dir="auto" className="min-w-0 grow pt-1 text-md font-semibold break-words">
          {title}
        </h2>
        <IconButton label="Close" shortcut="Escape" icon={<X />} onClick={onClose} />
      </div>
      {children}
    </section>
  );
}
