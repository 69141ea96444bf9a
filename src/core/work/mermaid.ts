import type { Plan } from '../plan.ts';
import type { TaskRow } from '../tasksOf.ts';
import { scheduleOf, type Link } from './schedule.ts';
import { stagesOf, type Stage } from './stages.ts';

/**
 * The plan's phases, tasks and what they wait for as a Mermaid flowchart: a subgraph for each phase, dashed lines for the
 * order of tasks, thick ones for what the text states. Phases wait for phases as wholes.
 */
export function mermaidOf(plan: Plan): string {
  const stages = stagesOf(plan).filter(({ tasks, kind }) => tasks.length > 0 && kind === 'phase');
  const shown = stages.length > 0 ? stages : stagesOf(plan);
  const names = new Map<string, string>();
  for (const { path } of shown.flatMap(({ tasks }) => tasks)) names.set(path, `t${names.size + 1}`);
  const schedule = scheduleOf(plan);
  const lines = [
    'flowchart LR',
    ...shown.flatMap((stage, at) => subgraph(plan, stage, at, names)),
    ...phaseLines(shown, schedule.links),
    ...schedule.links.flatMap((link) => linkLine(link, names)),
    ...classLines(shown, (path) => schedule.readiness(path), names),
  ];
  return `${lines.join('\n')}\n`;
}

function subgraph(
  plan: Plan,
  { title, tasks }: Stage,
  at: number,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const nodes = tasks.map((row) => `    ${names.get(row.path)}["${escaped(labelOf(plan, row))}"]`);
  return [`  subgraph s${at + 1}["${escaped(title || 'Tasks')}"]`, ...nodes, '  end'];
}

function labelOf({ text }: Plan, { task }: TaskRow): string {
  const words = text.slice(task.words.from, task.words.to).replace(/[*_`~]+/g, '');
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
  return [task.id?.text, short].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Characters that end a label or begin markup become Mermaid's entities. */
function escaped(words: string): string {
  return words
    .replace(/[#"<>&[\]{}()|;]/g, (character) => `#${character.codePointAt(0)};`)
    .replace(/\s+/g, ' ');
}

function phaseLines(stages: readonly Stage[], links: readonly Link[]): readonly string[] {
  const found = new Set<string>();
  for (const { task, on } of links) {
    if (typeof on !== 'string') continue;
    const to = stages.findIndex(({ tasks }) => tasks.includes(task));
    const from = stages.findIndex(({ title }) => title === on);
    if (to >= 0 && from >= 0 && to !== from) found.add(`  s${from + 1} ==> s${to + 1}`);
  }
  return [...found];
}

function linkLine({ task, on, why }: Link, names: ReadonlyMap<string, string>): readonly string[] {
  const [from, to] = [typeof on === 'string' ? undefined : names.get(on.path), names.get(task.path)];
  if (from === undefined || to === undefined || why.kind === 'part') return [];
  return [`  ${from} ${why.kind === 'stated' ? '-->' : '-.->'} ${to}`];
}

function classLines(
  stages: readonly Stage[],
  readiness: (path: string) => string,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const tasks = stages.flatMap((stage) => stage.tasks);
  const of = (state: string) =>
    tasks.filter(({ path }) => readiness(path) === state).map(({ path }) => names.get(path));
  const [done, ready] = [of('done'), of('ready')];
  return [
    '  classDef done fill:#dcefe0,stroke:#2f7d46,color:#123d20',
    '  classDef ready fill:#dfe9fb,stroke:#2456c2,color:#12284f',
    ...(done.length > 0 ? [`  class ${done.join(',')} done`] : []),
    ...(ready.length > 0 ? [`  class ${ready.join(',')} ready`] : []),
  ];
}

const LONGEST = 60;
