import type { Plan } from '../plan.ts';
import type { TaskRow } from '../tasksOf.ts';
import { phaseEdges, taskEdges } from './mermaidEdges.ts';
import type { Edge } from './reduceEdges.ts';
import { scheduleOf } from './schedule.ts';
import { stagesOf, type Stage } from './stages.ts';
import { waitsOf } from './waits.ts';

/**
 * The plan's phases, tasks and what they wait for as a Mermaid flowchart: a subgraph for each phase, dashed lines for the
 * order of tasks, solid ones for what the text states, thick ones between phases, which wait for each other as wholes.
 * Mermaid draws 500 edges at most: of the order only what nothing else says is drawn, and a point where many tasks wait for
 * many. All that the text states is drawn.
 */
export function mermaidOf(plan: Plan): string {
  const stages = stagesOf(plan).filter(({ tasks, kind }) => tasks.length > 0 && kind === 'phase');
  const shown = stages.length > 0 ? stages : stagesOf(plan).filter(({ tasks }) => tasks.length > 0);
  const names = new Map<string, string>();
  for (const { path } of shown.flatMap(({ tasks }) => tasks)) names.set(path, `t${names.size + 1}`);
  const schedule = scheduleOf(plan);
  const graph = waitsOf(plan);
  const drawn = { tasks: names, stages: shown };
  const lines = [
    'flowchart LR',
    ...shown.flatMap((stage, at) => subgraph(plan, stage, at, names)),
    ...phaseEdges(graph, drawn).map(({ from, to }) => `  ${from} ==> ${to}`),
    ...taskLines(taskEdges(graph, drawn)),
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
  const label = [task.id?.text ?? '', short].join(' ').trim();
  return label === '' ? '(no words)' : label;
}

/** Characters that end a label or begin markup become Mermaid's entities. */
function escaped(words: string): string {
  return words
    .replace(/[#"<>&[\]{}()|;]/g, (character) => `#${character.codePointAt(0)};`)
    .replace(/\s+/g, ' ');
}

/** Points get names and small circles of their own. */
function taskLines(edges: readonly Edge[]): readonly string[] {
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  const others = [...new Set(ends)].filter((end) => end.includes(':'));
  const points = new Map(others.map((key, at) => [key, `p${at + 1}`]));
  const name = (end: string) => points.get(end) ?? end;
  return [
    ...[...points.values()].map((point) => `  ${point}((" "))`),
    ...edges.map(({ from, to, isStated }) => `  ${name(from)} ${isStated ? '-->' : '-.->'} ${name(to)}`),
  ];
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
