import { useReactFlow } from '@xyflow/react';
import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Plan } from '@/core/plan';
import { targetShown, useTarget } from '@/session/route';
import { Canvas } from './Canvas.tsx';
import { ChartContext, type ChartShown } from './chartContext.ts';
import { ChartNotes } from './ChartNotes.tsx';
import { ChartTools } from './ChartTools.tsx';
import { drawSvg } from './drawSvg.ts';
import { frameFacts } from './frameFacts.ts';
import { Legend } from './Legend.tsx';
import { criticalIn, cyclicIn } from './marked.ts';
import { OpenedPhase } from './OpenedPhase.tsx';
import { OpenedTask } from './OpenedTask.tsx';
import { streamOf } from './streams.ts';
import { taskFacts } from './taskFacts.ts';
import { TaskList } from './TaskList.tsx';
import { topTask } from './topTask.ts';
import { useChart } from './useChart.ts';
import { useLayout } from './useLayout.ts';
import { wholeView } from './viewOf.ts';
import { waysOf } from './ways.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** The picture with its tools, its words, and what is opened of it. */
export function ChartScreen({ plan }: { readonly plan: Plan }) {
  const { chart, query, detail, tooMany, setChoices } = useChart(plan);
  const placed = useLayout(chart);
  const flow = useReactFlow();
  const pane = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ readonly id: string; readonly byKey: boolean }>();
  const [focused, setFocused] = useState<string>();
  const ways = useMemo(() => waysOf(chart), [chart]);
  const marked = useMemo(
    () => ({ critical: criticalIn(plan, chart), cyclic: cyclicIn(plan, chart) }),
    [plan, chart],
  );
  const frames = useMemo(
    () => new Map(chart.frames.map(({ id, stage }) => [id, frameFacts(plan, stage)])),
    [plan, chart],
  );
  const stream = useMemo(() => (opened ? streamOf(ways, opened.id) : undefined), [ways, opened]);
  const shown = useMemo<ChartShown>(
    () => ({ tasks: taskFacts(plan), frames, ...marked, opened: opened?.id, stream, focused }),
    [plan, frames, marked, opened, stream, focused],
  );
  const reveal = (id: string | undefined): void => {
    const box = id === undefined ? undefined : placed?.layout.boxes.get(id);
    if (!box || !pane.current) return;
    const { x, y, zoom } = flow.getViewport();
    const [left, top] = [box.x * zoom + x, box.y * zoom + y];
    const { clientWidth, clientHeight } = pane.current;
    const isSeen =
      left >= 0 &&
      top >= 0 &&
      left + box.width * zoom <= clientWidth &&
      top + Math.min(box.height * zoom, 120) <= clientHeight;
    if (isSeen && zoom >= 0.4) return;
    const nearer = Math.max(zoom, 0.6);
    void flow.setCenter(box.x + box.width / 2, box.y + Math.min(box.height / 2, 60), { zoom: nearer });
  };
  const open = (id: string | undefined, byKey: boolean): void => {
    setOpened(id === undefined ? undefined : { id, byKey });
    if (id !== undefined) reveal(id);
  };
  const close = (): void => {
    const id = opened?.id;
    setOpened(undefined);
    if (id !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-chart="${CSS.escape(id)}"]`)?.focus();
  };
  const showAll = (): void => {
    if (placed && pane.current)
      void flow.setViewport(
        wholeView(placed.layout, { width: pane.current.clientWidth, height: pane.current.clientHeight }),
      );
  };
  const target = useTarget();
  const showTarget = useEffectEvent(() => {
    if (!target || !placed) return;
    targetShown(target);
    const row = plan.rowByPath.get(target.path ?? '');
    const facts = row ? taskFacts(plan).get(row.path) : undefined;
    const path = facts ? topTask(plan, facts.row).path : undefined;
    if (path !== undefined && placed.layout.boxes.has(path)) open(path, true);
  });
  useEffect(() => showTarget(), [target, placed]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = keys[event.key];
    if (!act && !(event.key === 'Escape' && opened)) return;
    event.preventDefault();
    if (event.key === 'Escape') return close();
    act?.();
  };
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => void flow.zoomIn(),
    '=': () => void flow.zoomIn(),
    '-': () => void flow.zoomOut(),
    '0': showAll,
  };
  const frame = chart.frames.find(({ id }) => id === opened?.id);
  const start = chart.frames.find(({ stage }) =>
    stage.tasks.some(({ task }) => task.state !== 'done' && task.state !== 'skipped'),
  )?.id;
  return (
    <ChartContext value={shown}>
      <div
        role="presentation"
        className="chart flex h-full min-h-0 flex-col"
        data-detail={placed?.chart.detail ?? detail}
        onKeyDown={onKeyDown}
      >
        <h1 className="sr-only">Chart</h1>
        <ChartTools
          query={query}
          detail={detail}
          onChange={setChoices}
          plan={plan}
          drawSvg={() => (placed ? drawSvg(plan, placed) : undefined)}
        />
        <ChartNotes
          plan={plan}
          chart={chart}
          tooMany={tooMany}
          onShowTasks={() => setChoices({ ...query, detail: 'tasks' })}
        />
        <div className="relative flex min-h-0 grow max-md:flex-col">
          <div ref={pane} className="relative min-h-0 min-w-0 grow">
            <TaskList
              ref={list}
              plan={plan}
              chart={chart}
              onFocus={(id) => {
                setFocused(id);
                reveal(id);
              }}
              onOpen={(id) => open(id, true)}
            />
            <div aria-hidden="true" className="absolute inset-0">
              {placed && <Canvas placed={placed} start={start} onOpen={(id) => open(id, false)} />}
            </div>
            <ZoomButtons onShowAll={showAll} />
          </div>
          {opened && frame && (
            <OpenedPhase
              plan={plan}
              frame={frame}
              behind={chart.arrows.flatMap(({ from, to }) =>
                to === frame.id ? (frames.get(from)?.title ?? []) : [],
              )}
              focused={opened.byKey}
              onShowTasks={detail === 'tasks' ? undefined : () => setChoices({ ...query, detail: 'tasks' })}
              onClose={close}
            />
          )}
          {opened && !frame && (
            <OpenedTask
              plan={plan}
              path={opened.id}
              focused={opened.byKey}
              onOpen={(path) => open(topTask(plan, taskFacts(plan).get(path)?.row ?? never()).path, true)}
              onClose={close}
            />
          )}
        </div>
        <Legend />
      </div>
    </ChartContext>
  );
}

function never(): never {
  throw new Error('no such task');
}
