import { chipShape } from '@/ui/Chip';
import { chipColours, markerLetters, type MarkerKind } from '@/ui/chipKind';
import { joinClasses } from '@/ui/joinClasses';
import { ariaShortcut, type Shortcut } from '@/ui/shortcut';
import { Tooltip } from '@/ui/Tooltip';

export interface ChipToggleProps {
  readonly kind: MarkerKind;
  /** What the marker says about the task: `Parallel`. */
  readonly label: string;
  readonly pressed: boolean;
  readonly onPressedChange: (pressed: boolean) => void;
  readonly shortcut?: Shortcut;
}

/** A marker that a task has or has not: filled, or an outline. The target is larger than the chip. */
export function ChipToggle({ kind, label, pressed, onPressedChange, shortcut }: ChipToggleProps) {
  const colours = pressed
    ? chipColours[kind]
    : 'border border-dashed border-line-2 text-muted group-hover/chip:border-edge group-hover/chip:text-ink';
  return (
    <Tooltip text={label} shortcut={shortcut} names>
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={label}
        aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
        onClick={() => onPressedChange(!pressed)}
        className="group/chip grid size-7 shrink-0 place-items-center rounded-control pointer-coarse:size-10"
      >
        <span className={joinClasses(chipShape, 'size-5.5', colours)}>{markerLetters[kind]}</span>
      </button>
    </Tooltip>
  );
}
