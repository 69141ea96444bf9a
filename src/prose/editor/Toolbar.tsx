import type { LucideIcon } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { ariaShortcut } from '@/ui/shortcut';
import { Tooltip } from '@/ui/Tooltip';

export interface Tool {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string;
  readonly pressed: boolean;
  readonly act: () => void;
}

/**
 * One stop for Tab; the arrows, Home and End go from tool to tool. The last one stands at the far end. A
 * press leaves the focus in the text.
 */
export function Toolbar({ tools }: { readonly tools: readonly Tool[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTool(event.key, current, tools.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Formatting"
      tabIndex={-1}
      className="prose-tools"
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      {tools.map((tool, index) => (
        <ToolButton key={tool.label} tool={tool} stop={index === Math.min(current, tools.length - 1)} />
      ))}
    </div>
  );
}

function ToolButton({ tool, stop }: { readonly tool: Tool; readonly stop: boolean }) {
  const { label, icon: Icon, shortcut, pressed, act } = tool;
  return (
    <Tooltip text={label} shortcut={shortcut} names>
      <button
        type="button"
        className="prose-tool"
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
        tabIndex={stop ? 0 : -1}
        onClick={act}
      >
        <Icon aria-hidden="true" />
      </button>
    </Tooltip>
  );
}

function nextTool(key: string, current: number, count: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (current + 1) % count,
    ArrowLeft: (current + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return targets[key];
}
