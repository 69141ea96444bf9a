import type { Plan } from '../plan.ts';
import { isFilled } from '../filled.ts';
import { valueAt } from '../valueAt.ts';
import type { TaskRow } from '../tasksOf.ts';
import { notesOf } from './dependencies.ts';
import { gatesOf } from './gates.ts';
import { scheduleOf } from './schedule.ts';
import { stagesOf, type Stage } from './stages.ts';
import { pathsIn } from './taskPaths.ts';

/** How a task is handed over as a command: `{id}` and `{text}` stand for its own. */
export const commandPattern = '/run-task {id}';

/** The tasks as one line of commands: `/run-task F001 | /run-task F002`. A task without an ID is named by its words. */
export function commandsFor(plan: Plan, tasks: readonly TaskRow[], pattern = commandPattern): string {
  return tasks
    .map((row) => {
      const words = firstLine(plan, row);
      const id = row.task.id?.text ?? words;
      return pattern.replaceAll('{id}', () => id).replaceAll('{text}', () => words);
    })
    .join(' | ');
}

/**
 * The tasks as a prompt for whoever does them, in markdown: what the phases are for, the tasks as the plan writes them,
 * what they wait for, their files, how they are checked and what must hold at the end.
 */
export function promptFor(plan: Plan, tasks: readonly TaskRow[]): string {
  const chosen = new Set(tasks.map(({ path }) => path));
  const stages = stagesOf(plan).filter((stage) => stage.tasks.some(({ path }) => chosen.has(path)));
  const files = [...new Set(tasks.flatMap((row) => pathsIn(wordsOf(plan, row)).map(fromRoot)))];
  const parts = [
    `# ${plain(plan.root.title) || 'Plan'}`,
    'Do the tasks below and no others. Tick each box in the plan when its task is done and checked.',
    ...stages.map((stage) => stagePart(plan, stage, chosen)),
    listPart(
      'Files',
      files.map((file) => `\`${file}\``),
    ),
    listPart('Do not begin before these are done', waitingFor(plan, tasks, chosen)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function stagePart(plan: Plan, stage: Stage, chosen: ReadonlySet<string>): string {
  const tasks = stage.tasks.filter(({ path }) => chosen.has(path));
  const gates = gatesOf(plan).filter((gate) => gate.stage?.path === stage.path && gate.kind === 'words');
  const parts = [
    `## ${stage.title || 'Tasks'}`,
    ...labelled(plan, stage, PURPOSE),
    tasks.map((row) => taskLines(plan, row)).join('\n'),
    ...verification(plan, stage),
    ...gates.flatMap(({ name, path, criteria }) =>
      valueAt(plan, path) || criteria === '' ? said(plan, name, path) : [`**${name}**: ${criteria}`],
    ),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The task as it stands, without the indentation of its place. */
function taskLines(plan: Plan, row: TaskRow): string {
  const { text } = plan;
  const lead = text.slice(row.part.from, row.item.marker.from);
  const own = text.slice(row.item.marker.from, row.value.to);
  const notes = notesOf(plan, row).map(({ value }) => `  - ${text.slice(value.from, value.to)}`);
  return [own.replaceAll(`\n${lead}`, '\n').trimEnd(), ...notes].join('\n');
}

function labelled(plan: Plan, stage: Stage, labels: RegExp): readonly string[] {
  return stage.section.fields.flatMap(({ path, label }) => {
    const name = label ? plan.text.slice(label.from, label.to).trim() : '';
    return labels.test(name) ? said(plan, name, path) : [];
  });
}

/** A labelled field's words; nothing of one that is not filled in. */
function said(plan: Plan, name: string, path: string): readonly string[] {
  const value = valueAt(plan, path);
  return value && isFilled(plan, value) ? [`**${name}**: ${plan.text.slice(value.from, value.to)}`] : [];
}

/** The code blocks below a heading that says how the phase is verified. */
function verification(plan: Plan, { section }: Stage): readonly string[] {
  return section.sections
    .filter(({ title }) => /verif|validation/i.test(title))
    .flatMap(({ title, fields }) => {
      const blocks = fields.flatMap((field) =>
        field.shape === 'value' && field.fence && isFilled(plan, field.value)
          ? [plan.text.slice(field.fence.from, field.fence.to)]
          : [],
      );
      return blocks.length === 0 ? [] : [`**${plain(title)}**:`, ...blocks];
    });
}

function waitingFor(plan: Plan, tasks: readonly TaskRow[], chosen: ReadonlySet<string>): readonly string[] {
  const schedule = scheduleOf(plan);
  const waits = tasks.flatMap(({ path }) => schedule.unmet(path).flatMap((unmet) => unmet.tasks));
  const others = new Map(waits.filter(({ path }) => !chosen.has(path)).map((row) => [row.path, row]));
  return [...others.values()].map((row) => [row.task.id?.text ?? '', firstLine(plan, row)].join(' ').trim());
}

function listPart(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** `./a.ts` is the file `a.ts`. */
function fromRoot(path: string): string {
  return path.replace(/^(?:\.\/+)+(?=.)/, '');
}

function wordsOf({ text }: Plan, { value }: TaskRow): string {
  return text.slice(value.from, value.to);
}

function firstLine({ text }: Plan, { task }: TaskRow): string {
  return text.slice(task.words.from, task.words.to);
}

function plain(words: string): string {
  return words.replace(/[*_`]+/g, '').trim();
}

const PURPOSE = /^(?:goal|purpose|objective|outcome)$/i;
