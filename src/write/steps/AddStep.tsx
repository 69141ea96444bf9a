import { Plus } from 'lucide-react';
import { Button } from '@/ui/Button';
import { joinClasses } from '@/ui/joinClasses';
import { isLookOnly } from '../isLookOnly.ts';
import { addBehind } from './stepDeeds.ts';

export interface AddStepProps {
  /** Of the last of its kind. */
  readonly path: string;
  /** What one is called: `phase`. */
  readonly noun: string;
  readonly level: 0 | 1;
  readonly onOpened: (() => void) | undefined;
}

/** One more phase or story behind the last. */
export function AddStep({ path, noun, level, onOpened }: AddStepProps) {
  const lookOnly = isLookOnly();
  if (lookOnly) return null;
  const add = () => {
    if (addBehind(path, noun)) onOpened?.();
  };
  return (
    <li>
      <Button
        variant="accent"
        size="small"
        icon={<Plus />}
        onClick={add}
        className={joinClasses('text-sm!', level === 1 && 'ml-5')}
      >
        {`Add ${noun}`}
      </Button>
    </li>
  );
}
