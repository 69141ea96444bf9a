import { useCallback, useRef, useState } from 'react';
import type { Plan } from '@/core/plan';
import { ChartContext } from './chartContext.ts';
import { ChartNotes } from './ChartNotes.tsx';
import { ChartPicture } from './ChartPicture.tsx';
import { ChartTools } from './ChartTools.tsx';
import { drawSvg } from './drawSvg.ts';
import { Legend } from './Legend.tsx';
import { OpenedPart } from './OpenedPart.tsx';
import { TaskList } from './TaskList.tsx';
import { useCamera } from './useCamera.ts';
import { useChart } from './useChart.ts';
import { useChartKeys } from './useChartKeys.ts';
import { useLayout } from './useLayout.ts';
import { useOpened } from './useOpened.ts';
import { useShown } from './useShown.ts';

/** The picture with its tools, its words, and what is opened of it. */
export function ChartScreen({ plan }: { readonly plan: Plan }) {
  const { chart, query, detail, tooMany, setChoices } = useChart(plan);
  const placed = useLayout(chart);
  const pane = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const camera = useCamera(pane, placed);
  const { opened, open, openTask, close } = useOpened(plan, placed, list, camera);
  const shown = useShown(plan, chart, opened?.id, focused);
  const showTasks = () => setChoices({ ...query, detail: 'tasks' });
  const focus = useCallback(
    (id: string | undefined) => {
      setFocused(id);
      if (id !== undefined) camera.reveal(id);
    },
    [camera],
  );
  const openByKey = useCallback((id: string) => open(id, true), [open]);
  useChartKeys(camera, opened && close);
  return (
    <ChartContext value={shown}>
      <div className="chart flex h-full min-h-0 flex-col" data-detail={placed?.chart.detail ?? detail}>
        <h1 className="sr-only">Chart</h1>
        <ChartTools
          query={query}
          detail={detail}
          onChange={setChoices}
          plan={plan}
          drawSvg={(name) => (placed ? drawSvg(name, placed, shown) : undefined)}
        />
        <ChartNotes plan={plan} chart={chart} tooMany={tooMany} onShowTasks={showTasks} />
        <div className="relative flex min-h-0 grow max-md:flex-col">
          <div ref={pane} className="relative min-h-0 min-w-0 grow">
            <TaskList ref={list} plan={plan} chart={chart} onFocus={focus} onOpen={openByKey} />
            <ChartPicture
              placed={placed}
              camera={camera}
              onOpen={(id) => (id === undefined ? close() : open(id, false))}
            />
          </div>
          <OpenedPart {...{ plan, chart, opened, openTask, close }} onShowTasks={showTasks} />
        </div>
        <Legend hasCycles={shown.cyclic.arrows.size > 0} beside={chart.beside} />
      </div>
    </ChartContext>
  );
}
