import { ArrowDownToDot, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Step } from '@/core/steps';
import { Button } from '@/ui/Button';
import { ariaShortcut } from '@/ui/shortcut';
import { Tooltip } from '@/ui/Tooltip';
import { goToNextEmpty, goToStep, nextEmptyShortcut } from '../steps/goTo.ts';
import { FilledCount } from './FilledCount.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { useFilled } from './useFilled.ts';

export interface StepFooterProps {
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly counted: boolean;
  readonly aside?: ReactNode;
}

/** Back, Next, and the next empty slot: always in sight below the form. */
export function StepFooter({ steps, step, counted, aside }: StepFooterProps) {
  const at = steps.findIndex(({ path }) => path === step.path);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <footer className="flex items-center gap-2 border-t border-line bg-surface px-4 py-2 @lg:px-9 print:hidden">
      <Button icon={<ChevronLeft />} disabled={!before} onClick={() => before && goToStep(before.path)}>
        Back
      </Button>
      <span className="flex min-w-0 grow flex-wrap items-center justify-center gap-x-2">
        {counted && <FilledCount />}
        <NextEmpty />
      </span>
      <KeysHelp />
      {aside}
      <Button variant="primary" disabled={!after} onClick={() => after && goToStep(after.path)}>
        Next
        <ChevronRight />
      </Button>
    </footer>
  );
}

function NextEmpty() {
  const { filled, total } = useFilled();
  return (
    <Tooltip text="Go to the next field that waits for words" shortcut={nextEmptyShortcut}>
      <Button
        variant="ghost"
        icon={<ArrowDownToDot />}
        disabled={filled === total}
        aria-keyshortcuts={ariaShortcut(nextEmptyShortcut)}
        onClick={goToNextEmpty}
      >
        <span className="@max-[22rem]:sr-only">{filled === total ? 'All filled' : 'Next empty slot'}</span>
      </Button>
    </Tooltip>
  );
}
