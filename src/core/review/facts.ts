import type { Plan } from '../plan.ts';
import { tasksOf, type TaskRow } from '../tasksOf.ts';
import { stagesOf, type Stage, type StageList } from '../workflow/stages.ts';
import { pathsIn } from '../workflow/taskPaths.ts';
import type { Severity } from './finding.ts';
import { keptByWords } from './keptByWords.ts';
import { plainWords } from './plainWords.ts';

/** A task and where it stands. */
export interface PlacedTask {
  readonly row: TaskRow;
  readonly stage: Stage;
  readonly list: StageList;
  /** It is a step of a phase: no subtask, no gate's box, nothing of a checklist. */
  readonly isWork: boolean;
  /** Numbers of the stories that it is labelled with: `[US1]`, `[US1,US2]`, `[Story 3]`. */
  readonly stories: readonly string[];
}

/**
 * What a plan's own text says of its form. A rule asks here before it speaks: a plan whose tasks carry no IDs never hears
 * about IDs.
 */
export interface Facts {
  /** Every task, in the text's order. */
  readonly rows: readonly TaskRow[];
  /** The same, each with its place. */
  readonly tasks: readonly PlacedTask[];
  readonly phases: readonly Stage[];
  readonly taskAt: ReadonlyMap<string, PlacedTask>;
  /** Work is numbered: at least half of it, and three tasks. */
  readonly usesIds: boolean;
  /** Some task carries a story's label, and some phase is a story's. */
  readonly usesStories: boolean;
  /** Some task is done or begun. */
  readonly isBegun: boolean;
}

export function factsOf(plan: Plan): Facts {
  const known = cache.get(plan);
  if (known) return known;
  const facts = readFacts(plan);
  cache.set(plan, facts);
  return facts;
}

const cache = new WeakMap<Plan, Facts>();

function readFacts(plan: Plan): Facts {
  const stages = stagesOf(plan);
  const tasks = stages.flatMap((stage) => stage.lists.flatMap((list) => placed(plan, stage, list)));
  const work = tasks.filter(({ isWork }) => isWork);
  const numbered = work.filter(({ row }) => row.task.id);
  const phases = stages.filter(({ kind }) => kind === 'phase');
  return {
    rows: tasksOf(plan),
    tasks: tasks.sort((a, b) => a.row.part.from - b.row.part.from),
    phases,
    taskAt: new Map(tasks.map((task) => [task.row.path, task])),
    usesIds: numbered.length >= 3 && numbered.length * 2 >= work.length,
    usesStories:
      phases.some(({ story }) => story !== undefined) && work.some((task) => task.stories.length > 0),
    isBegun: tasks.some(({ row: { task } }) => task.state === 'done' || task.state === 'doing'),
  };
}

function placed(plan: Plan, stage: Stage, list: StageList): readonly PlacedTask[] {
  const isChecklist = stage.kind !== 'phase' || CHECKLIST.test(titleAbove(plan, stage, list));
  return list.tasks.map((row) => ({
    row,
    stage,
    list,
    isWork: !isChecklist && row.depth === 0,
    stories: storiesOf(row),
  }));
}

/** A list's own title, or that of the section it stands in where that is not the stage's. */
function titleAbove(plan: Plan, stage: Stage, { title, path }: StageList): string {
  const section = plan.sections.get(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  return section && section !== stage.section ? `${title} ${section.title}` : title;
}

/** Boxes that are ticked when work is looked at, not when it is done. */
const CHECKLIST =
  /check ?list|checkpoint|criteri|acceptance|definition of done|\bgates?\b|validat|verif|manual|metrics|questions?|sign-?off|deliverable|prerequisite|quality/i;

function storiesOf({ task: { markers } }: TaskRow): readonly string[] {
  return markers.length === 0 ? NONE : markers.flatMap(({ name }) => storiesNamed(name));
}

function storiesNamed(name: string): readonly string[] {
  return name.startsWith('US') || name.startsWith('Story') ? numbersIn(name) : NONE;
}

const numbersIn = keptByWords((name) =>
  /^(?:US|Story) ?-?\d/.test(name)
    ? [...name.matchAll(/(?:US|Story) ?-?(\d+)/g)].map(([, number = '']) => number)
    : NONE,
);
const NONE: readonly string[] = [];

/** A blank is made of places that wait: only once work has begun are they forgotten. */
export function waitingSeverity(plan: Plan): Severity {
  return factsOf(plan).isBegun ? 'warning' : 'info';
}

/** Open work: neither done nor struck through. */
export function isOpen({ task }: TaskRow): boolean {
  return task.state !== 'done' && task.state !== 'skipped';
}

/** The paths in a task's words. */
export function pathsBy({ text }: Plan, { task, value }: TaskRow): readonly string[] {
  return pathsInWords(text.slice(task.words.from, Math.max(task.words.to, value.to)));
}

const pathsInWords = keptByWords(pathsIn);

/** How a task is called in a sentence: its ID, else its first words. */
export function nameOf({ text }: Plan, { task, value }: TaskRow): string {
  if (task.id) return task.id.text;
  const words = text.slice(task.words.from, task.words.to) || text.slice(value.from, value.to);
  return `“${shortened(plainWords(words))}”`;
}

/** At most about forty characters, cut at a blank. */
export function shortened(words: string): string {
  return words.length > 44 ? `${words.slice(0, 40).replace(/\s+\S*$/, '')}…` : words;
}

/** `1 task`, `2 tasks`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
