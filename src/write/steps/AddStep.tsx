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
}

/** One more phase or story behind the last. */
export function AddStep({ path, noun, level }: AddStepProps) {
  const lookOnly = isLookOnly();
  if (lookOnly) return null;
  return (
    <li>
      <Button
        variant="accent"
        size="small"
        icon={<Plus />}
        onClick={() => addBehind(path, noun)}
        className={joinClasses('text-sm!', level === 1 && 'ml-5')}
      >
        {`Add ${noun}`}
      </Button>
    </li>
  );
}
