import { VisuallyHidden } from '@/ui/VisuallyHidden';

export interface FieldMoreProps {
  readonly about: string;
  readonly shown: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

/** Opens the longer guidance of a field. */
export function FieldMore({ about, shown, controls, onToggle }: FieldMoreProps) {
  return (
    <button
      type="button"
      aria-expanded={shown}
      aria-controls={controls}
      onClick={onToggle}
      className="-my-1 inline-flex min-h-6 items-center rounded px-1 text-xs font-medium text-accent hover:underline pointer-coarse:-my-2.5 pointer-coarse:min-h-10"
    >
      {shown ? 'Less' : 'More'}
      <VisuallyHidden> about {about}</VisuallyHidden>
    </button>
  );
}
