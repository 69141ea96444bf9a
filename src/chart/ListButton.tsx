export interface ListButtonProps {
  /** Of a frame or a task. */
  readonly id: string;
  readonly name: string;
  /** Tab comes here; arrows lead on. */
  readonly isStop: boolean;
  readonly isOpened: boolean;
  readonly onFocus: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
}

/** Something of the chart, in words, to be gone to and opened. A press of the mouse shows no ring. */
export function ListButton({ id, name, isStop, isOpened, onFocus, onOpen }: ListButtonProps) {
  return (
    <button
      type="button"
      data-chart={id}
      tabIndex={isStop ? 0 : -1}
      aria-expanded={isOpened}
      onFocus={({ target }) => onFocus(target.matches(':focus-visible') ? id : undefined)}
      onBlur={() => onFocus(undefined)}
      onClick={() => onOpen(id)}
    >
      {name}
    </button>
  );
}
