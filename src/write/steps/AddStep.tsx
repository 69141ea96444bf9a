import { Plus } from 'lucide-react';
import { Button } from '@/ui/Button';
import { addBehind } from './stepDeeds.ts';
import type { StepGroup } from './stepGroups.ts';

/** Adds one more phase or story behind the last. */
export function AddStep({ group: { steps, repeats } }: { readonly group: StepGroup }) {
  const last = steps.findLast(({ kind, level }) => kind === 'repeated' && level === 0);
  if (repeats === undefined || !last) return null;
  return (
    <Button
      variant="accent"
      size="small"
      icon={<Plus />}
      onClick={() => addBehind(last.path, repeats)}
      className="mt-0.5 text-sm!"
    >
      {`Add ${repeats}`}
    </Button>
  );
}
