import type { Plan, Section } from '../../plan.ts';
import type { Range } from '../../range.ts';
import { phaseNumberOf, type Stage } from '../../workflow/stages.ts';
import { prefixOf } from '../../workflow/taskIds.ts';
import { counted, factsOf, nameOf, shortened } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { splicing } from '../mend.ts';

const duplicate: Rule = {
  code: 'phase-duplicate',
  severity: 'error',
  name: 'Phase number that stands twice',
  why: 'Dependencies and status lines name phases by number, and two with one number can’t be told apart.',
  source: 'speckit-eye: a second phase of one number is an error',
  find(plan) {
    const first = new Map<string, Stage>();
    return worked(plan).flatMap((stage) => {
      const key = `${parentPath(stage)} ${stage.number ?? ''}`;
      const other = first.get(key);
      if (!other) first.set(key, stage);
      if (!other) return [];
      const what = `“${shortened(stage.title)}” has the same number as “${shortened(other.title)}”.`;
      return [{ ...headingRange(stage.section), path: stage.path, what }];
    });
  },
};

const gap: Rule = {
  code: 'phase-gap',
  severity: 'warning',
  name: 'Phase numbers that do not follow',
  why: 'A reader looks for the phase between, and a tool that counts phases stops there.',
  source: 'spec-kit and the task plan: phases are numbered in order',
  find(plan) {
    const all = factsOf(plan).phases;
    return all.flatMap((stage, at) => {
      const before = all[at - 1];
      if (!before || parentPath(before) !== parentPath(stage)) return [];
      const [from, to] = [wholeNumber(before), wholeNumber(stage)];
      if (from === undefined || to === undefined || to === from || to === from + 1) return [];
      if (to > from && isThere(plan, from + 1)) return [];
      const what = `Phase ${to} follows phase ${from}${to === from + 2 ? `, and there is no phase ${from + 1}` : ''}.`;
      return [{ ...headingRange(stage.section), path: stage.path, what }];
    });
  },
};

/** A phase may stand without tasks. */
function isThere(plan: Plan, number: number): boolean {
  return [...plan.sections.values()].some(
    (section) => Number.parseInt(phaseNumberOf(section) ?? '', 10) === number,
  );
}

const literal: Rule = {
  code: 'phase-literal',
  severity: 'warning',
  name: 'Phase without a number',
  why: '“Phase N” is a place for a number: tools that look for numbered phases skip it, with its tasks.',
  source: 'spec-kit, tasks template: the last phase is “Phase N”',
  find: (plan) =>
    [...plan.sections.values()].flatMap((section) => {
      const { heading } = section;
      const match = heading && LITERAL.exec(plan.text.slice(heading.content.from, heading.content.to));
      if (!heading || !match) return [];
      const at = heading.content.from + (match[1] ?? '').length;
      const range = { from: at, to: at + (match[2] ?? '').length };
      const found = {
        ...headingRange(section),
        path: section.path,
        what: `“${shortened(section.title)}” still waits for its number.`,
      };
      const number = nextPhase(plan, range.from);
      if (number === undefined) return [found];
      return [
        {
          ...found,
          fix: splicing(plan, `Number it ${number}`, () => [{ ...range, insert: String(number) }]),
        },
      ];
    }),
};

/** One more than the phase before, where no phase behind has that number. */
function nextPhase(plan: Plan, at: number): number | undefined {
  const { phases } = factsOf(plan);
  const numbers = phases.flatMap((stage) => wholeNumber(stage) ?? []);
  const before = phases.findLast(
    (stage) => (stage.section.heading?.to ?? 0) < at && wholeNumber(stage) !== undefined,
  );
  const number = before && (wholeNumber(before) ?? 0) + 1;
  return number === undefined || numbers.includes(number) ? undefined : number;
}

const storyEarly: Rule = {
  code: 'phase-story-early',
  severity: 'error',
  name: 'Story before the foundation',
  why: 'The foundation holds back every story, so a story that comes before it would be begun too soon.',
  source: 'spec-kit: Setup, Foundational, stories by priority, Polish',
  find(plan) {
    const all = worked(plan);
    const foundation = all.findLastIndex(({ story, title }) => story === undefined && FOUNDATION.test(title));
    return all.slice(0, Math.max(0, foundation)).flatMap((stage) => {
      if (stage.story === undefined) return [];
      const what = `“${shortened(stage.title)}” comes before “${shortened(all[foundation]?.title ?? '')}”.`;
      return [{ ...headingRange(stage.section), path: stage.path, what }];
    });
  },
};

const outside: Rule = {
  code: 'task-outside',
  severity: 'warning',
  name: 'Task outside the phases',
  why: 'Tools that go through the phases in order never come to this task.',
  source: 'speckit-eye: every task belongs to a phase',
  find(plan) {
    const { usesIds, tasks, phases } = factsOf(plan);
    if (!usesIds || phases.length < 2) return [];
    const known = new Set(
      phases.flatMap((phase) => phase.tasks.map(({ task }) => prefixOf(task.id?.text ?? ''))),
    );
    const stray = tasks.filter(
      ({ row, stage }) =>
        stage.kind === 'section' &&
        row.task.id &&
        row.depth === 0 &&
        known.has(prefixOf(row.task.id.text)) &&
        !ASIDE.test(stage.title),
    );
    const byStage = new Map(stray.map((task) => [task.stage, task]));
    return [...byStage.keys()].flatMap((stage): readonly Found[] => {
      const own = stray.filter((task) => task.stage === stage);
      const [first] = own;
      if (!first || isRestated(plan, stage)) return [];
      const { task, path } = first.row;
      const more = own.length > 1 ? ` and ${counted(own.length - 1, 'more task', 'more tasks')}` : '';
      return [
        {
          from: task.id?.from ?? task.mark.from,
          to: task.id?.to ?? task.mark.to,
          path,
          what: `${nameOf(plan, first.row)}${more} ${own.length > 1 ? 'are' : 'is'} in “${shortened(stage.title)}”, which is no phase.`,
        },
      ];
    });
  },
};

/** A list that names tasks of the phases once more adds none. */
function isRestated(plan: Plan, { tasks }: Stage): boolean {
  const known = new Set(
    factsOf(plan).phases.flatMap((phase) => phase.tasks.map(({ task }) => task.id?.text)),
  );
  return tasks.some(({ task }) => task.id !== undefined && known.has(task.id.text));
}

export const phases: readonly Rule[] = [duplicate, gap, literal, storyEarly, outside];

/** Phases that hold tasks: others are talk about phases. */
function worked(plan: Plan): readonly Stage[] {
  return factsOf(plan).phases.filter(({ tasks, number }) => tasks.length > 0 && number !== 'N');
}

function parentPath({ path }: Stage): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function wholeNumber({ number }: Stage): number | undefined {
  return number !== undefined && /^\d+$/.test(number) ? Number(number) : undefined;
}

export function headingRange({ heading, part }: Section): Range {
  return heading ? { from: heading.from, to: heading.content.to } : { from: part.from, to: part.from };
}

const LITERAL = /^([^\p{L}\p{N}]*phase[ \t-]+)(N|X|\[N\]|\?)(?![\p{L}\p{N}]|-\p{L})/iu;
const FOUNDATION = /\bfoundation(?:al)?\b|\bblocking prerequisites\b/i;
/** Phases without a number, and work that is put off on purpose. */
const ASIDE =
  /phase|defer|backlog|future|later|scope|optional|nice to have|parking|cancel|removed|follow|won.t|bonus|skipped|legacy|history|archive|complete|done|summary|example|legend|format|note/i;
