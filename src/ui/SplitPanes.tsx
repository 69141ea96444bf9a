import { Fragment, type ReactNode } from 'react';
import { Group, Panel, Separator, type Layout } from 'react-resizable-panels';

export interface Pane {
  readonly id: string;
  /** Names the edge before it: `Resize preview`. */
  readonly label: string;
  readonly content: ReactNode;
  /** Pixels, or a share such as `35%`. One pane has none: it takes what the others leave. */
  readonly size?: number | string;
  readonly minSize: number;
  /** Keeps its pixels when the window changes; at least one pane must not. */
  readonly keepsWidth?: boolean;
}

/** Where widths are kept between visits: shares in percent by pane id, one set for each combination of panes. */
export interface PaneMemory {
  readonly read: (panes: string) => Readonly<Record<string, number>> | undefined;
  readonly write: (panes: string, sizes: Readonly<Record<string, number>>) => void;
}

export interface SplitPanesProps {
  /** Those in sight, from left to right. A folded pane is left out, and finds its width again when it comes back. */
  readonly panes: readonly Pane[];
  readonly memory: PaneMemory;
}

/** Panes side by side. Edges move by pointer, by arrow keys when focused, and go back to their place on a double click. */
export function SplitPanes({ panes, memory }: SplitPanesProps) {
  const combination = panes.map(({ id }) => id).join('+');
  const keep = (sizes: Layout, byPerson: boolean) => {
    if (byPerson) memory.write(combination, sizes);
  };
  return (
    <Group
      defaultLayout={memory.read(combination)}
      onLayoutChanged={(sizes, { isUserInteraction }) => keep(sizes, isUserInteraction)}
      resizeTargetMinimumSize={{ coarse: 24, fine: 12 }}
      className="size-full"
    >
      {panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index > 0 && <Separator aria-label={`Resize ${pane.label}`} className={edge} />}
          <Panel
            id={pane.id}
            defaultSize={pane.size}
            minSize={pane.minSize}
            groupResizeBehavior={pane.keepsWidth ? 'preserve-pixel-size' : 'preserve-relative-size'}
          >
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}

const edge =
  'relative w-px bg-line transition-colors duration-100 outline-none after:absolute after:inset-y-0 after:-left-0.75 after:z-10 after:w-1.75 hover:bg-accent data-[separator=hover]:bg-accent data-[separator=active]:bg-accent focus-visible:bg-accent data-[separator=hover]:after:bg-accent-line/60 data-[separator=active]:after:bg-accent-line focus-visible:after:bg-accent forced-colors:bg-[CanvasText] print:hidden';
