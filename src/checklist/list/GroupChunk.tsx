import type { Plan } from '@/core/plan';
import { useChecklist } from '../checklistState.ts';
import type { Group } from '../groupItems.ts';
import { startsOf } from '../startsOf.ts';
import { itemsOf } from '../taskItems.ts';
import { AT_ONCE, GROUP_HEIGHT, LIST_HEIGHT, ROW_HEIGHT, rowsOf, sizeOf } from './drawing.ts';
import { GroupSection, type GroupSectionProps } from './GroupSection.tsx';
import { useDrawn } from './useDrawn.ts';

export interface GroupChunkProps extends Omit<GroupSectionProps, 'group' | 'whole'> {
  readonly plan: Plan;
  readonly groups: readonly Group[];
  /** The same groups without a filter, by their keys. */
  readonly whole: ReadonlyMap<string, Group>;
}

/** Some groups: those of a plan's files may be as many as its tasks. Far from the screen they are empty ground. */
export function GroupChunk({ groups, whole, start, ...rest }: GroupChunkProps) {
  const hasCursor = useChecklist(({ cursor }) => groups.some((group) => holds(group, cursor)));
  const [ground, isDrawn] = useDrawn<HTMLDivElement>(
    start < AT_ONCE || hasCursor,
    rest.query,
    itemsOf(rest.plan).length,
  );
  if (!isDrawn) return <div ref={ground} style={{ height: `${heightOf(groups)}px` }} />;
  const starts = startsOf(groups.map(rowsOf), start);
  return groups.map((group, at) => (
    <GroupSection
      {...rest}
      key={group.key}
      group={group}
      whole={whole.get(group.key) ?? group}
      start={starts[at] ?? start}
    />
  ));
}

function holds({ lists }: Group, cursor: string | undefined): boolean {
  return lists.some(({ items }) => items.some(({ key }) => key === cursor));
}

function heightOf(groups: readonly Group[]): number {
  return groups.reduce(
    (sum, group) => sum + GROUP_HEIGHT + sizeOf(group) * ROW_HEIGHT + group.lists.length * LIST_HEIGHT,
    0,
  );
}
