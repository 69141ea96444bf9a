import type { Plan } from '../plan.ts';
import { statementsOf } from './dependencies.ts';
import { addWait, type Making } from './making.ts';
import type { Names } from './names.ts';
import { orderLinesOf } from './orderLines.ts';
import { addStageWait, endOf } from './stageEnds.ts';
import type { Stage } from './stages.ts';
import { taskIds } from './taskIds.ts';

/** What tasks say on their own lines. */
export function addStated(graph: Making, plan: Plan, stages: readonly Stage[]): void {
  const named = byName(stages);
  for (const row of stages.flatMap(({ tasks }) => tasks)) {
    for (const { from, to, ...names } of statementsOf(plan, row)) {
      const why = { kind: 'stated', at: { from, to } } as const;
      const on = [...tasksNamed(plan, names), ...named(names).map(endOf)];
      for (const key of on) addWait(graph, row.path, { on: key, why });
    }
  }
}

/** What the sections about dependencies say. A stage and a task of its own do not wait for each other. */
export function addOrderLines(graph: Making, plan: Plan, stages: readonly Stage[]): void {
  const named = byName(stages);
  const stageOf = new Map(stages.flatMap((stage) => stage.tasks.map(({ path }) => [path, stage] as const)));
  for (const { from, to, who, on } of orderLinesOf(plan)) {
    const at = { from, to };
    const [tasks, wholes] = [tasksNamed(plan, on), named(on)];
    for (const stage of named(who)) {
      for (const whole of wholes)
        if (whole !== stage)
          addStageWait(graph, stage, { on: endOf(whole), why: { kind: 'phase', title: whole.title, at } });
      for (const key of tasks)
        if (stageOf.get(key) !== stage) addStageWait(graph, stage, { on: key, why: { kind: 'stated', at } });
    }
    for (const key of tasksNamed(plan, who)) {
      const others = wholes.filter((whole) => stageOf.get(key) !== whole).map(endOf);
      for (const other of [...tasks, ...others])
        addWait(graph, key, { on: other, why: { kind: 'stated', at } });
    }
  }
}

type Named = Pick<Names, 'ids' | 'phases' | 'stories'>;

function tasksNamed(plan: Plan, { ids }: Named): readonly string[] {
  const { byId } = taskIds(plan);
  return ids.flatMap((id) => byId.get(id)?.[0]?.path ?? []);
}

/** The stages that words name by the number of a phase or a story, in the text's order. */
function byName(stages: readonly Stage[]): (names: Named) => readonly Stage[] {
  const known = new Map<string, number[]>();
  const note = (at: number, kind: string, number?: string) => {
    if (number === undefined) return;
    const key = `${kind} ${number}`;
    const others = known.get(key);
    if (others) others.push(at);
    else known.set(key, [at]);
  };
  stages.forEach(({ number, story }, at) => {
    note(at, 'phase', number);
    note(at, 'story', story);
  });
  return ({ phases, stories }) => {
    const keys = [...phases.map((each) => `phase ${each}`), ...stories.map((each) => `story ${each}`)];
    const places = new Set(keys.flatMap((key) => known.get(key) ?? []));
    return [...places].sort((a, b) => a - b).flatMap((at) => stages[at] ?? []);
  };
}
