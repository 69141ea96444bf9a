import { Plus } from 'lucide-react';

export interface AddTaskButtonProps {
  /** What the task is added to. */
  readonly to: string;
  readonly onAdd: () => void;
}

/** At the end of a list, and in a phase without one. */
export function AddTaskButton({ to, onAdd }: AddTaskButtonProps) {
  return (
    <button
      type="button"
      onClick={onAdd}
      className="ms-2 mb-1.5 inline-flex min-h-7 items-center gap-1.5 rounded-control px-2 text-xs font-medium text-accent hover:bg-sunken pointer-coarse:min-h-10"
    >
      <Plus aria-hidden="true" className="size-3.5" />
      Add task
      <span className="sr-only"> to {to}</span>
    </button>
  );
}
