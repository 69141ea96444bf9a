import type { PaneMemory } from '@/ui/SplitPanes';
import { preferences } from './preferences.ts';

/** Pane widths, kept with the other preferences. What cannot be read back is as if it had never been kept. */
export const paneMemory: PaneMemory = {
  read: (panes) => readSizes(preferences.get(`panes:${panes}`)),
  write: (panes, sizes) => preferences.set(`panes:${panes}`, JSON.stringify(sizes)),
};

function readSizes(kept: string | undefined): Readonly<Record<string, number>> | undefined {
  try {
    const sizes: unknown = JSON.parse(kept ?? '');
    return isSizes(sizes) ? sizes : undefined;
  } catch {
    return undefined;
  }
}

function isSizes(sizes: unknown): sizes is Readonly<Record<string, number>> {
  return (
    typeof sizes === 'object' &&
    sizes !== null &&
    Object.values(sizes).every((size) => typeof size === 'number' && size > 0)
  );
}
