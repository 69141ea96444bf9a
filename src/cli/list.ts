import type { Plan } from '../core/plan.ts';
import { phaseName } from '../core/phaseName.ts';
import { progressOf, tasksOf, type TaskRow } from '../core/tasksOf.ts';
import { gatesOf } from '../core/workflow/gates.ts';
import { otherTasks } from '../core/workflow/otherTasks.ts';
import type { Link } from '../core/workflow/links.ts';
import { scheduleOf } from '../core/workflow/schedule.ts';
import { stagesOf, type Stage } from '../core/workflow/stages.ts';
import { UsageError, type ExitCode, type Io } from './io.ts';
import { INPUT, nameOf, openFile, templateNamed } from './openFile.ts';
import { readWords } from './readWords.ts';
import { taskName } from './taskName.ts';
import { waitsFor } from './waitsFor.ts';
import { placesIn } from '@/core/textPlaces';

/** `planform list`: the tasks of a plan with their states, what they wait for, gates and waves. */
export async function list(words: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readWords('list', words, OPTIONS);
  const [path = INPUT, ...more] = positionals;
  if (more.length > 0) throw new UsageError('“planform list” takes one file.');
  const template = values.template === undefined ? undefined : templateNamed(values.template);
  const plan = await openFile(path, template, io);
  io.out(values.json ? asJson(path, plan) : asText(path, plan));
  return 0;
}

const OPTIONS = { json: { type: 'boolean' }, template: { type: 'string' } } as const;

function asText(path: string, plan: Plan): string {
  const { waves, criticalPath, cycles } = scheduleOf(plan);
  const others = otherLines(plan);
  const { total, done } = progressOf(tasksOf(plan));
  if (total === 0 && others.length === 0) return `${titleOf(plan) || nameOf(path)} holds no tasks.\n`;
  const parts = [
    `${titleOf(plan) || 'Plan'}: ${total === 0 ? 'no tasks in its lists' : `${done} of ${total} tasks done`}`,
    ...stagesOf(plan).map((stage) => stageLines(plan, stage)),
    ...others,
    ...(waves.length === 0
      ? []
      : [waves.map((wave, at) => `Wave ${at + 1}: ${names(plan, wave)}`).join('\n')]),
    ...(criticalPath.length < 2 ? [] : [`Critical path: ${names(plan, criticalPath, ' → ')}`]),
    ...cycles.map((links) => `Cycle: ${links.flatMap((link) => cycleNames(plan, link)).join(' → ')}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A phase stands in a circle where no other task does. */
function cycleNames(plan: Plan, { task, on }: Link): readonly string[] {
  return [taskName(plan, task), ...(typeof on === 'string' ? [phaseName(on)] : [])];
}

function titleOf({ root }: Plan): string {
  return root.title.replace(/[*_`]+/g, '');
}

function stageLines(plan: Plan, stage: Stage): string {
  const { total, done } = progressOf(stage.tasks);
  const gates = gatesOf(plan)
    .filter((gate) => gate.stage?.path === stage.path)
    .map(({ name, state, passed }) => `  ${name}: ${state}${passed ? ` on ${passed.on}` : ''}`);
  return [
    `${stage.title || 'Tasks'} (${done}/${total})`,
    ...stage.tasks.map((row) => taskLine(plan, row)),
    ...gates,
  ].join('\n');
}

function taskLine(plan: Plan, row: TaskRow): string {
  const { text } = plan;
  const { state, id, markers, words } = row.task;
  const waits = state === 'open' ? waitsFor(plan, row.path) : '';
  const said = [
    id?.text ?? '',
    ...markers.map((marker) => text.slice(marker.from, marker.to)),
    text.slice(words.from, words.to),
  ];
  const status = state === 'open' ? scheduleOf(plan).readiness(row.path) : state;
  const line = `${'  '.repeat(row.depth + 1)}${MARKS[state]} ${said.filter((word) => word !== '').join(' ')}`;
  return `${line}  (${waits === '' ? status : `waits for ${waits}`})`;
}

function otherLines(plan: Plan): readonly string[] {
  const others = otherTasks(plan);
  if (others.length === 0) return [];
  const lines = others.map(
    ({ id, state, words, kind }) =>
      `  ${MARKS[state]} ${[id ?? '', plan.text.slice(words.from, words.to)].join(' ').trim()}  (${kind === 'row' ? 'table row' : kind})`,
  );
  return [['In headings and tables', ...lines].join('\n')];
}

function names(plan: Plan, tasks: readonly TaskRow[], between = ', '): string {
  return tasks.map((row) => taskName(plan, row)).join(between);
}

function asJson(path: string, plan: Plan): string {
  const { text } = plan;
  const schedule = scheduleOf(plan);
  const placeOf = placesIn(text);
  const waveOf = new Map(
    schedule.waves.flatMap((wave, at) => wave.map((row) => [row.path, at + 1] as const)),
  );
  const tasks = stagesOf(plan).flatMap((stage) =>
    stage.tasks.map((row) => ({
      id: row.task.id?.text,
      text: text.slice(row.task.words.from, row.task.words.to),
      state: row.task.state,
      readiness: schedule.readiness(row.path),
      markers: row.task.markers.map(({ name }) => name),
      phase: stage.title,
      depth: row.depth,
      line: placeOf(row.part.from).line,
      wave: waveOf.get(row.path),
      waitsFor: schedule.unmet(row.path).flatMap((unmet) => unmet.tasks.map((task) => taskName(plan, task))),
    })),
  );
  const gates = gatesOf(plan).map(({ name, state, stage, passed }) => ({
    name,
    state,
    phase: stage?.title,
    passed,
  }));
  return `${JSON.stringify({ file: nameOf(path), title: plan.root.title, tasks, gates }, undefined, 2)}\n`;
}

const MARKS = { open: '[ ]', done: '[x]', doing: '[~]', skipped: '[-]', unknown: '[?]' } as const;
