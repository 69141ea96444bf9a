import { useCallback, useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { Plan } from '@/core/plan';
import { isTaskRow } from '@/core/tasksOf';
import { targetShown, useTarget } from '@/session/route';
import type { Camera } from './useCamera.ts';
import type { PlacedChart } from './useLayout.ts';
import { topTask } from './topTask.ts';

export interface Opened {
  readonly id: string;
  /** The panel takes the focus where the keyboard opened it. */
  readonly byKey: boolean;
}

export interface Opening {
  readonly opened: Opened | undefined;
  readonly open: (id: string, byKey: boolean) => void;
  /** Opens a task, or the task that it is a part of. */
  readonly openTask: (path: string) => void;
  readonly close: () => void;
}

/** What is opened of the chart: by a click, by a key, or because another view or the palette asks for it. */
export function useOpened(
  plan: Plan,
  placed: PlacedChart | undefined,
  list: RefObject<HTMLElement | null>,
  camera: Camera,
): Opening {
  const target = useTarget();
  const [chosen, setChosen] = useState<Opened>();
  const [asked, setAsked] = useState<number>();
  if (target && target.request !== asked) {
    setAsked(target.request);
    const id = target.path === undefined ? undefined : drawnAt(plan, target.path);
    if (id !== undefined) setChosen({ id, byKey: true });
  }
  const opened = chosen && placed && !placed.layout.boxes.has(chosen.id) ? undefined : chosen;
  const open = useCallback(
    (id: string, byKey: boolean) => {
      setChosen({ id, byKey });
      if (!byKey) focusIn(list, id);
    },
    [list],
  );
  const reveal = useEffectEvent(() => {
    if (opened) camera.reveal(opened.id);
  });
  useEffect(() => reveal(), [opened?.id, placed?.shape]);
  useEffect(() => {
    if (target) targetShown(target);
  }, [target]);
  return {
    opened,
    open,
    openTask: (path) => open(drawnAt(plan, path) ?? path, true),
    close: () => {
      setChosen(undefined);
      if (opened) focusIn(list, opened.id);
    },
  };
}

/** The task that stands for one in the chart; undefined where there is none. */
function drawnAt(plan: Plan, path: string): string | undefined {
  const row = plan.rowByPath.get(path);
  return row && isTaskRow(row) ? topTask(plan, row).path : undefined;
}

function focusIn(list: RefObject<HTMLElement | null>, id: string): void {
  const button = list.current?.querySelector<HTMLElement>(`[data-chart="${CSS.escape(id)}"]`);
  button?.focus({ preventScroll: true });
}
