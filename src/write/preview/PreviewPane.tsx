import { PanelRightClose } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '@/core/plan';
import type { Range } from '@/core/range';
import { toggleTask } from '@/core/toggleTask';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { IconButton } from '@/ui/IconButton';
import { Segmented } from '@/ui/Segmented';
import { act } from '../act.ts';
import { writtenPath } from '../form/writtenPath.ts';
import { useCurrentStep, useSteps } from '../steps/currentStep.ts';
import { goToPath } from '../steps/goTo.ts';
import { isLookOnly } from '../isLookOnly.ts';
import { placeAt } from '@/core/placeAt';
import { rangeAt } from './rangeAt.ts';
import type { RenderPreview } from './renderPreview.ts';
import { useAtMostEvery } from './useAtMostEvery.ts';

export interface PreviewPaneProps {
  readonly renderPreview: RenderPreview;
  /** Folds the pane away; left out where it cannot be. */
  readonly onFold?: (() => void) | undefined;
  /** Brings the form into sight before a place in it gets the focus. */
  readonly onPicked?: (() => void) | undefined;
  /** How much of the plan is filled. */
  readonly status?: ReactNode;
}

/** The plan as it will be read, or its markdown, beside the form. */
export function PreviewPane({ renderPreview, onFold, onPicked, status }: PreviewPaneProps) {
  const [shown, setShown] = useState<'preview' | 'source'>('preview');
  return (
    <aside aria-label="Preview" className="flex h-full min-h-0 flex-col">
      <div className="flex flex-wrap items-center gap-2.5 border-b border-line px-4 py-2">
        <Segmented label="Show" options={OPTIONS} value={shown} onChange={setShown} />
        <span className="grow" />
        {status}
        {onFold && <IconButton label="Hide preview" icon={<PanelRightClose />} onClick={onFold} />}
      </div>
      {shown === 'preview' ? <Rendered renderPreview={renderPreview} onPicked={onPicked} /> : <Source />}
    </aside>
  );
}

const OPTIONS = [
  { value: 'preview', label: 'Preview' },
  { value: 'source', label: 'Source' },
] as const;

function Rendered({ renderPreview, onPicked }: Pick<PreviewPaneProps, 'renderPreview' | 'onPicked'>) {
  const lookOnly = isLookOnly();
  const now = useSession((state) => state.plan);
  const plan = useAtMostEvery(now.text.length > LONG ? 400 : 0, now);
  const focused = useStore(writtenPath, ({ path }) => path);
  const written = useSession((state) => state.lastPath);
  const step = useCurrentStep(useSteps());
  const live = firstRange(plan, [focused, written, step.path]);
  const pick = (offset: number) => {
    onPicked?.();
    goToPath(placeAt(session.getState().plan, offset));
  };
  return (
    <div className="min-h-0 grow">
      {renderPreview({ plan, live, onPick: pick, ...(lookOnly ? {} : { onToggle: toggleBox }) })}
    </div>
  );
}

/** Where the first of some paths stands that is still there. */
function firstRange(plan: Plan, paths: readonly (string | undefined)[]): Range | null {
  for (const path of paths) {
    const range = path === undefined ? undefined : rangeAt(plan, path);
    if (range) return range;
  }
  return null;
}

/** A plan of this many characters is drawn a moment after the writing, so that no key waits for it. */
const LONG = 40_000;

/** Ticks the task whose box begins at the offset. */
function toggleBox(boxOffset: number): void {
  const { plan } = session.getState();
  const row = [...plan.rowByPath.values()].find(({ task }) => task?.mark.from === boxOffset + 1);
  if (row) act('tick task', (now) => toggleTask(now, row.path), row.path);
}

/** The keyboard must reach what scrolls by itself. */
const scrollArea = { tabIndex: 0, role: 'region' } as const;

function Source() {
  const text = useSession(({ plan }) => plan.text);
  return (
    <pre
      {...scrollArea}
      aria-label="Markdown of the plan"
      dir="auto"
      className="min-h-0 grow overflow-auto p-5 font-mono text-xs whitespace-pre-wrap [overflow-wrap:anywhere]"
    >
      {text}
    </pre>
  );
}
