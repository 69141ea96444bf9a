import type { Plan } from '../../plan.ts';
import type { Edit } from '../../range.ts';
import type { TaskRow } from '../../tasksOf.ts';
import type { Stage } from '../../work/stages.ts';
import { numbersBetween } from '../../work/taskIds.ts';
import { factsOf, nameOf, shortened, storiesOf, type PlacedTask } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { splicing } from '../mend.ts';

const missing: Rule = {
  code: 'story-missing',
  severity: 'error',
  name: 'Task without its story',
  why: 'The plan traces work to stories by label: without one this task belongs to none.',
  source: 'spec-kit: [USn] is required in the phases of stories',
  find: (plan) =>
    labelled(plan).flatMap(({ row, stage, isWork }) => {
      if (!isWork || row.task.state === 'skipped' || namesStory(plan, row) || storiesOf(row).length > 0)
        return [];
      const numbers = storiesIn(stage);
      const [story] = numbers;
      if (story === undefined || !isLabelled(stage)) return [];
      const found: Found = {
        ...headRange(row),
        path: row.path,
        what: `${nameOf(plan, row)} stands in “${shortened(stage.title)}” and carries no [US${story}].`,
      };
      if (numbers.length > 1) return [found];
      const edits = [labelEdit(row, `[US${story}]`)];
      return [{ ...found, fix: splicing(plan, `Label it [US${story}]`, () => edits, has(row, story)) }];
    }),
};

/** A head that is not read yet, `TXXX [US1] …`, may hold the label. */
function namesStory({ text }: Plan, { task }: TaskRow): boolean {
  return !task.id && /\[US ?-?\d/.test(text.slice(task.words.from, task.words.from + 40));
}

/** More than half of the phase's numbered tasks carry a label: the phase is one that labels. */
function isLabelled({ lists }: Stage): boolean {
  const rows = lists.flatMap(({ tasks }) => tasks.filter(({ task, depth }) => task.id && depth === 0));
  return rows.filter((row) => storiesOf(row).length > 0).length * 2 > rows.length;
}

const outside: Rule = {
  code: 'story-outside',
  severity: 'error',
  name: 'Story label outside the stories',
  why: 'Setup, foundation and polish serve all stories: a label there makes a story look larger than it is.',
  source: 'spec-kit: no story label in Setup, Foundational and Polish',
  find: (plan) =>
    labelled(plan).flatMap(({ row, stage }) => {
      if (storiesIn(stage).length > 0 || !SHARED.test(stage.title)) return [];
      return storyMarkers(row).map(({ from, to, name }) => ({
        from,
        to,
        path: row.path,
        what: `${nameOf(plan, row)} stands in “${shortened(stage.title)}” and carries [${name}].`,
        fix: splicing(plan, 'Take the label off', () => [
          { from, to: to + blanksBehind(plan.text, to), insert: '' },
        ]),
      }));
    }),
};

const unknown: Rule = {
  code: 'story-unknown',
  severity: 'error',
  name: 'Label of a story that is not there',
  why: 'No phase builds this story, so the task is counted for none.',
  source: 'spec-kit: a label names a story that has a phase',
  find(plan) {
    const known = new Set(factsOf(plan).phases.flatMap(storiesIn));
    const told = new Set(known);
    return labelled(plan).flatMap(({ row }) =>
      storiesOf(row).flatMap((number) => {
        if (told.has(number)) return [];
        told.add(number);
        const what = `${nameOf(plan, row)} carries US${number}, and no phase is for user story ${number}.`;
        return [{ ...markerRange(row), path: row.path, what }];
      }),
    );
  },
};

const other: Rule = {
  code: 'story-other',
  severity: 'warning',
  name: 'Label of another story',
  why: 'Tools go by the label, readers by the heading: they will count this task for different stories.',
  source: 'spec-kit-schedule: the label goes before the phase’s story',
  find(plan) {
    const known = new Set(factsOf(plan).phases.flatMap(storiesIn));
    return labelled(plan).flatMap(({ row, stage }) => {
      const here = storiesIn(stage);
      const said = storiesOf(row);
      const isElsewhere = said.length > 0 && said.every((number) => !here.includes(number));
      if (here.length === 0 || !isElsewhere || !said.every((number) => known.has(number))) return [];
      const found: Found = {
        ...markerRange(row),
        path: row.path,
        what: `${nameOf(plan, row)} carries US${said.join(', US')} in “${shortened(stage.title)}”.`,
      };
      return [found];
    });
  },
};

const several: Rule = {
  code: 'story-several',
  severity: 'warning',
  name: 'Task with two stories',
  why: 'A tool reads the first label alone; a task that ties two stories together can’t be shipped with either.',
  source: 'spec-kit: avoid dependencies across stories; its checkers read one label',
  find: (plan) =>
    labelled(plan)
      .filter(({ row }) => new Set(storiesOf(row)).size > 1)
      .map(({ row }) => ({
        ...markerRange(row),
        path: row.path,
        what: `${nameOf(plan, row)} carries ${storiesOf(row).length} stories: US${storiesOf(row).join(', US')}.`,
      })),
};

export const stories: readonly Rule[] = [missing, outside, unknown, other, several];

/** Tasks of phases, in a plan that labels stories. */
function labelled(plan: Plan): readonly PlacedTask[] {
  const { usesStories, tasks } = factsOf(plan);
  return usesStories ? tasks.filter(({ stage }) => stage.kind === 'phase') : [];
}

/** All stories that a phase's heading names: `User Stories 1 & 2`, `US1-US3`. */
function storiesIn(stage: Stage): readonly string[] {
  const known = named.get(stage);
  if (known) return known;
  const numbers = readStories(stage);
  named.set(stage, numbers);
  return numbers;
}

const named = new WeakMap<Stage, readonly string[]>();

function readStories({ title, story }: Stage): readonly string[] {
  const numbers = new Set(story === undefined ? [] : [story]);
  for (const [, list = ''] of title.matchAll(NAMED)) {
    const [, first, last] = /^(\d+)\s*[-–]\s*(?:US)?(\d+)/i.exec(list) ?? [];
    for (const number of numbersBetween(Number(first ?? 1), Number(last ?? 0))) numbers.add(String(number));
    for (const [digits] of list.matchAll(/\d+/g)) numbers.add(digits);
  }
  return [...numbers];
}

const NAMED =
  /(?:user stor(?:y|ies)|\bstor(?:y|ies)|\bUS)[\s-]*(\d+(?:\s*(?:[-–,&+/]|and)\s*(?:US|Story|User Story)?\s*\d+)*)(?![\p{L}\p{N}])/giu;
/** The heading begins so, behind its number. */
const SHARED =
  /^[^\p{L}\p{N}]*(?:phase[ \t]+[\p{N}.]+[a-z]?[ \t]*[:.—–-]+[ \t]*)?[^\p{L}\p{N}]*(?:set-?up|foundation(?:al|s)?|polish|cross-cutting)\b/iu;

function storyMarkers(row: TaskRow): readonly { from: number; to: number; name: string }[] {
  return row.task.markers.filter(({ name }) => /^(?:US|Story) ?-?\d/.test(name));
}

function markerRange(row: TaskRow): { from: number; to: number } {
  const markers = storyMarkers(row);
  return {
    from: markers[0]?.from ?? row.task.words.from,
    to: markers.at(-1)?.to ?? row.task.words.from,
  };
}

function headRange({ task }: TaskRow): { from: number; to: number } {
  return { from: task.id?.from ?? task.mark.from, to: task.id?.to ?? task.mark.to };
}

/** Behind the ID and the other markers. */
function labelEdit({ task }: TaskRow, label: string): Edit {
  const last = task.markers.at(-1)?.to ?? 0;
  const id = task.id?.end ?? task.words.from;
  const at = Math.max(last, id);
  return { from: at, to: at, insert: ` ${label}` };
}

function has(row: TaskRow, story: string): (after: Plan) => boolean {
  return (after) => {
    const now = factsOf(after).taskAt.get(row.path)?.row;
    return now !== undefined && storiesOf(now).includes(story) && now.task.id?.text === row.task.id?.text;
  };
}

function blanksBehind(text: string, at: number): number {
  return /^[ \t]*/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}
