import { Kbd } from '@/ui/Kbd';
import { joinClasses } from '@/ui/joinClasses';
import type { MatchedGroup } from './matchPalette.ts';
import type { PaletteItem } from './paletteItems.ts';

export interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly MatchedGroup<PaletteItem>[];
  /** Counted over all groups. */
  readonly active: number;
  readonly onPick: (item: PaletteItem) => void;
  readonly onPoint: (index: number) => void;
}

export function PaletteList({ id, groups, active, onPick, onPoint }: PaletteListProps) {
  const firstOf = (group: number) =>
    groups.slice(0, group).reduce((count, { items }) => count + items.length, 0);
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Results"
      onPointerDown={(event) => event.preventDefault()}
      className="max-h-[min(58dvh,32rem)] overflow-y-auto overscroll-contain p-1.5"
    >
      {groups.length === 0 && <p className="px-3 py-6 text-center text-sm text-muted">Nothing found.</p>}
      {groups.map(({ name, items, more }, group) => (
        <div key={name} role="group" aria-label={name} className="pb-1.5">
          <p aria-hidden="true" className="px-2.5 pt-2 pb-1 text-2xs font-semibold text-muted">
            {name}
            {more > 0 && ` · ${more} more, type to narrow them`}
          </p>
          {items.map((item, index) => (
            <Option
              key={item.id}
              id={`${id}-${firstOf(group) + index}`}
              item={item}
              active={firstOf(group) + index === active}
              onPick={() => onPick(item)}
              onPoint={() => onPoint(firstOf(group) + index)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly item: PaletteItem;
  readonly active: boolean;
  readonly onPick: () => void;
  readonly onPoint: () => void;
}

function Option({ id, item, active, onPick, onPoint }: OptionProps) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerMove={active ? undefined : onPoint}
      onClick={onPick}
      className={joinClasses(
        'flex min-h-8.5 w-full items-center text-start gap-3 rounded-control px-2.5 py-1 text-sm pointer-coarse:min-h-11',
        active && 'bg-accent-soft forced-colors:bg-[Highlight] forced-colors:text-[HighlightText]',
      )}
    >
      <span dir="auto" className="line-clamp-2 min-w-0 grow [overflow-wrap:anywhere]">
        {item.name}
      </span>
      {item.hint && <span className="shrink-0 text-xs text-muted">{item.hint}</span>}
      {item.shortcut && <Kbd keys={item.shortcut} hint />}
    </button>
  );
}
