import type { Plan, Section } from '../../plan.ts';
import { isTaskRow, type TaskRow } from '../../tasksOf.ts';
import { taskIds } from '../../workflow/taskIds.ts';
import { counted, factsOf, shortened } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { unreadFrom } from '../hidden.ts';
import { splicing } from '../mend.ts';

const total: Rule = {
  code: 'total-wrong',
  severity: 'warning',
  name: 'Stated total that is wrong',
  why: 'Whoever reads the number alone plans with tasks that are not there, or forgets some that are.',
  source: 'Totals that plans made with spec-kit state',
  find: (plan) => [...statedTotals(plan), ...phaseTotals(plan), ...headingTotals(plan)],
};

function statedTotals(plan: Plan): readonly Found[] {
  const { rows } = factsOf(plan);
  const stated = rows.length === 0 ? [] : [...plan.text.matchAll(TOTAL)];
  if (stated.length === 0) return [];
  const isUnread = unreadFrom(plan);
  return stated.flatMap((match) => {
    const number = match.slice(1).find((group) => group !== undefined) ?? '';
    const at = match.index + match[0].lastIndexOf(number);
    const section = sectionAt(plan, at);
    const scopes = [rows, ...(section ? [tasksIn(section)] : [])];
    const isRight = scopes.some((scope) => countsOf(plan, scope).has(Number(number)));
    if (isRight || isUnread(at)) return [];
    return [wrong(plan, at, number, rows, 'The plan says')];
  });
}

/** `- **Phase 3 (US1)**: 16 tasks`, in a list of what there is to do. */
function phaseTotals(plan: Plan): readonly Found[] {
  const stated = [...plan.text.matchAll(OF_PHASE)];
  if (stated.length === 0) return [];
  const isUnread = unreadFrom(plan);
  return stated.flatMap((match) => {
    const [all, phase, number = ''] = match;
    const named = factsOf(plan).phases.filter((stage) => stage.number === phase);
    const [stage] = named;
    const at = match.index + all.lastIndexOf(number);
    if (!stage || named.length > 1 || stage.tasks.length === 0 || isUnread(at)) return [];
    if (countsOf(plan, stage.tasks).has(Number(number))) return [];
    return [wrong(plan, at, number, stage.tasks, `This line gives “${shortened(stage.title)}”`)];
  });
}

const OF_PHASE =
  /^[ \t]*(?:[-*+][ \t]+)?[*_]*Phase[ \t]+(\d+(?:\.\d+)*)\b[^:：\n|[\]]{0,60}[:：][*_]*[ \t]*[*_]*(\d+) tasks\b(?![ \t]*(?:done|complete|remaining|left|[+–-]))/gm;

/** `Total Tasks: 42`, `**Total**: 18 tasks`, `Task count: 34`; not `Total tasks: 42/50`, `Total: 18 tasks done`. */
const TOTAL =
  /\btotal (?:number of )?tasks?(?: count)?\b[*_]*[ \t]*[:：=][ \t]*[*_]*[ \t]*(\d+)(?![\d.,/%–-]|[ \t]*[-–/])(?![*_]*[ \t]*(?:\+|to\b|of\b|done|complete|new|remaining))|\btotal[*_]*[ \t]*[:：][ \t]*[*_]*[ \t]*(\d+)(?= tasks?\b)(?! tasks? (?:done|complete|remaining|new|added))|\btasks? count[*_]*[ \t]*[:：][ \t]*[*_]*[ \t]*(\d+)(?![\d.,/%–-])|总任务数[*_]*[ \t]*[:：][ \t]*[*_]*[ \t]*(\d+)/gi;

function headingTotals(plan: Plan): readonly Found[] {
  return [...plan.sections.values()].flatMap((section) => {
    const { heading, title, path } = section;
    const match = heading && IN_HEADING.exec(plan.text.slice(heading.content.from, heading.content.to));
    const number = match?.[1];
    if (!heading || !match || number === undefined) return [];
    const rows = tasksIn(section);
    if (rows.length === 0) return [];
    if (countsOf(plan, rows).has(Number(number))) return [];
    const at = heading.content.from + match.index + match[0].indexOf(number);
    return [{ ...wrong(plan, at, number, rows, `“${shortened(title)}” says`), path }];
  });
}

const IN_HEADING = /\((?:[^()]*[\s,;:])?(\d+) tasks?\)/i;

function wrong(plan: Plan, at: number, number: string, rows: readonly TaskRow[], said: string): Found {
  const counts = [...countsOf(plan, rows)];
  const [count = 0] = counts;
  const range = { from: at, to: at + number.length };
  const what = `${said} ${counted(Number(number), 'task')}, but there ${count === 1 ? 'is' : 'are'} ${count}.`;
  const found: Found = { ...range, what };
  if (counts.length > 1) return found;
  return {
    ...found,
    fix: splicing(plan, `Write ${count}`, () => [{ ...range, insert: String(count) }]),
  };
}

/** What a person may have counted: every box, those of phases, those with IDs, without subtasks, each ID. */
function countsOf(plan: Plan, rows: readonly TaskRow[]): ReadonlySet<number> {
  const { taskAt } = factsOf(plan);
  const numbered = rows.filter(({ task }) => task.id);
  const ids = new Set(numbered.map(({ task }) => task.id?.text));
  const top = rows.filter(({ depth }) => depth === 0);
  const inPhases = rows.filter(({ path }) => taskAt.get(path)?.stage.kind === 'phase');
  const letters = new Set(numbered.map(({ task }) => /^[A-Z]*/.exec(task.id?.text ?? '')?.[0] ?? ''));
  const series = [...letters].map((letter) =>
    numbered.filter(({ task }) => task.id?.text.startsWith(letter)),
  );
  const sets = [rows, top, numbered, inPhases, inPhases.filter(({ depth }) => depth === 0), ...series];
  const open = rows.filter(({ task }) => task.state !== 'skipped');
  const counts = new Set([...sets, open].map(({ length }) => length));
  counts.add(ids.size);
  if (rows.length === factsOf(plan).rows.length) counts.add(taskIds(plan).byId.size);
  counts.delete(0);
  return counts;
}

function tasksIn(section: Pick<Section, 'fields' | 'sections'>): readonly TaskRow[] {
  const own = section.fields.flatMap((field) => (field.shape === 'rows' ? field.rows.filter(isTaskRow) : []));
  return [...own, ...section.sections.flatMap(tasksIn)];
}

function sectionAt({ root }: Plan, at: number): Section | undefined {
  const find = ({ sections }: Section): Section | undefined => {
    const inner = sections.find(({ part }) => at >= part.from && at < part.to);
    return inner && (find(inner) ?? inner);
  };
  return find(root);
}

export const totals: readonly Rule[] = [total];
