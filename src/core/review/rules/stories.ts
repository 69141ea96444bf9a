import type { Plan } from '../../plan.ts';
import type { Edit } from '../../range.ts';
import type { TaskRow } from '../../tasksOf.ts';
import type { Stage } from '../../workflow/stages.ts';
import { factsOf, nameOf, shortened, type PlacedTask } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import { byHand, splicing } from '../mend.ts';
import { allOf, labelled, markerRange, storiesIn, storyMarkers } from './storyLabels.ts';

const missing: Rule = {
  code: 'story-missing',
  severity: 'error',
  name: 'Task without its story',
  why: 'The plan traces work to stories by label, and without one this task belongs to none.',
  source: 'spec-kit: [USn] is required in the phases of stories',
  find: (plan) =>
    labelled(plan).flatMap(({ row, stage, isWork, stories: labels }) => {
      if (!isWork || row.task.state === 'skipped' || namesStory(plan, row) || labels.length > 0) return [];
      const numbers = storiesIn(stage);
      const [story] = numbers;
      if (story === undefined || !isLabelled(plan, stage)) return [];
      const found: Found = {
        ...headRange(row),
        path: row.path,
        what: `${nameOf(plan, row)} is in “${shortened(stage.title)}”, but carries no [US${story}].`,
      };
      if (numbers.length > 1) return [found];
      const edits = [labelEdit(row, `[US${story}]`)];
      return [{ ...found, fix: splicing(plan, `Label it [US${story}]`, () => edits, has(row, story)) }];
    }),
};

/** A head that is not read yet, `TXXX [US1] …`, may hold the label, and so may words: `T001 \[P\] [US1] …`. */
function namesStory({ text }: Plan, { task }: TaskRow): boolean {
  const head = text.slice(task.words.from, Math.min(task.words.to, task.words.from + 40));
  return task.id ? UNREAD.test(head) : /\[US ?-?\d/.test(head);
}

/** Nothing but things in brackets before it. */
const UNREAD = /^(?:[*_`]*\\?\[[^\][]{1,12}\][*_`]*[ \t]+)*[*_`]*\\?\[US ?-?\d/;

/** More than half of the phase's numbered tasks carry a label: the phase is one that labels. */
function isLabelled(plan: Plan, stage: Stage): boolean {
  const known = labelling.get(stage);
  if (known !== undefined) return known;
  const { taskAt } = factsOf(plan);
  const rows = stage.tasks.filter(({ task, depth }) => task.id && depth === 0);
  const labels = rows.filter(({ path }) => (taskAt.get(path)?.stories.length ?? 0) > 0);
  const is = labels.length * 2 > rows.length;
  labelling.set(stage, is);
  return is;
}

const labelling = new WeakMap<Stage, boolean>();

const outside: Rule = {
  code: 'story-outside',
  severity: 'warning',
  name: 'Story label outside the stories',
  why: 'Setup, foundation and polish serve all stories: with a label there one story looks larger than it is.',
  source: 'spec-kit, format of tasks.md: no story label in Setup, Foundational and Polish',
  find(plan) {
    const shared = labelled(plan).filter(
      ({ stage, stories: labels }) =>
        labels.length > 0 && storiesIn(stage).length === 0 && SHARED.test(stage.title),
    );
    return groupsOf(shared, ({ stage }) => stage).flatMap((group) => sharedLabels(plan, group));
  },
};

function sharedLabels(plan: Plan, group: readonly PlacedTask[]): readonly Found[] {
  const [first] = group;
  if (!first) return [];
  const markers = group.flatMap(({ row }) => storyMarkers(row));
  const labels = new Set(markers.map(({ from, to }) => plan.text.slice(from, to)));
  const what = `${allOf(plan, group)} ${group.length === 1 ? 'is' : 'are'} in “${shortened(first.stage.title)}”, but ${group.length === 1 ? 'carries' : 'carry'} ${[...labels].join(', ')}.`;
  const edits = markers.map(({ from, to }) => ({ from, to: to + blanksBehind(plan.text, to), insert: '' }));
  const name = markers.length === 1 ? 'Take the label off' : `Take ${markers.length} labels off`;
  return [
    {
      ...markerRange(first.row),
      path: first.row.path,
      what,
      fix: byHand(splicing(plan, name, () => edits)),
    },
  ];
}

export const stories: readonly Rule[] = [missing, outside];

/** The heading begins so, behind its number. */
const SHARED =
  /^[^\p{L}\p{N}]*(?:phase[ \t]+[\p{N}.]+[a-z]?[ \t]*[:.—–-]+[ \t]*)?[^\p{L}\p{N}]*(?:set-?up|foundation(?:al|s)?|polish|cross-cutting)\b/iu;

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
    const now = factsOf(after).taskAt.get(row.path);
    return now?.stories.includes(story) === true && now.row.task.id?.text === row.task.id?.text;
  };
}

function blanksBehind(text: string, at: number): number {
  return /^[ \t]*/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}
