import type { Block } from '../block.ts';
import { applyEdits } from '../applyEdits.ts';
import { endingNear, lineEnd, lineStart } from '../lines.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import type { Edit } from '../range.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import { statementsOf } from '../workflow/dependencies.ts';
import type { Names } from '../workflow/names.ts';
import { orderLinesOf } from '../workflow/orderLines.ts';
import { directivesOf, isSilenced, type Directive } from './directives.ts';
import { findingsOf, type Finding } from './finding.ts';
import { mend } from './mend.ts';
import { ruleOf } from './rules.ts';

/**
 * Writes the comment that silences a finding where it stands: at the end of a list item's line, above any other block, or
 * into the comment that is there already. Where no comment can stand, for the whole plan. The rule then says one thing
 * less, every other line reads as before, and nothing is written otherwise.
 */
export function silence(plan: Plan, finding: Finding): Change | Refusal {
  for (const edit of places(plan, finding)) {
    const change = written(plan, finding, edit);
    if (change) return change;
  }
  return silenceEverywhere(plan, finding.code);
}

/** Writes the comment that silences a code in the whole plan: into the one that is there, or at the text's end. */
export function silenceEverywhere(plan: Plan, code: string): Change | Refusal {
  const directive = directivesOf(plan).find(({ over }) => over === undefined);
  if (directive?.codes.includes(code)) return { edits: [], plan };
  const ending = endingNear(plan.text, 0);
  const gap = plan.text === '' ? '' : /[\r\n]$/.test(plan.text) ? ending : ending + ending;
  const at = plan.text.length;
  const edit = directive
    ? joined(plan, directive, code)
    : { from: at, to: at, insert: `${gap}<!-- planform-ignore-file ${code} -->${ending}` };
  return mend(plan, [edit], 'silence this rule', (after) =>
    directivesOf(after).some(({ codes, over }) => over === undefined && codes.includes(code)),
  );
}

/** Edits that may silence a finding, the best first. */
function places(plan: Plan, finding: Finding): readonly Edit[] {
  const { text } = plan;
  const start = lineStart(text, finding.from);
  const known = directivesOf(plan).find(
    ({ over, comment }) =>
      over !== undefined && !isWhole(text, comment) && over.from <= finding.from && over.to >= finding.from,
  );
  if (known) return [joined(plan, known, finding.code)];
  const end = lineEnd(text, finding.from);
  const comment = `<!-- planform-ignore ${finding.code} -->`;
  const blanks = /[ \t]*$/.exec(text.slice(start, end))?.[0].length ?? 0;
  const behind = { from: end - blanks, to: end - blanks, insert: ` ${comment}` };
  const block = topBlock(plan.blocks, finding.from);
  const top = block ? lineStart(text, block.from) : start;
  const ending = endingNear(text, top);
  const above = { from: top, to: top, insert: `${comment}${ending}${ending}` };
  return block?.kind === 'list' || block?.kind === 'paragraph' ? [behind, above] : [above];
}

/** A comment of the whole plan’s kind is not joined for one line. */
function isWhole(text: string, { from, to }: { from: number; to: number }): boolean {
  return text.slice(from, to).includes('planform-ignore-file');
}

function joined({ text }: Plan, { comment }: Directive, code: string): Edit {
  const words = text.slice(comment.from, comment.to).replace(/\s*-->$/, '');
  const at = comment.from + words.length;
  return { from: at, to: at, insert: `, ${code}` };
}

function topBlock(blocks: readonly Block[], at: number): Block | undefined {
  return blocks.find(({ from, to }) => at >= from && at <= to);
}

/** Every task says what it said and waits for what it waited for, and the rule says one thing less. */
function written(plan: Plan, finding: Finding, edit: Edit): Change | undefined {
  const next = readPlan(applyEdits(plan.text, [edit]), plan.template);
  const before = count(plan, finding);
  const isSilent = count(next, finding) < before && sameTasks(plan, next);
  return isSilent ? { edits: [edit], plan: next } : undefined;
}

function count(plan: Plan, { code }: Finding): number {
  const rule = ruleOf(code);
  return rule ? findingsOf(rule, plan).filter((found) => !isSilenced(plan, found)).length : 0;
}

function sameTasks(plan: Plan, after: Plan): boolean {
  return shown(plan) === shown(after);
}

function shown(plan: Plan): string {
  const blocks = plan.blocks.filter(({ kind }) => kind !== 'html').map(({ kind }) => kind);
  const tasks = tasksOf(plan).map(
    ({ task, depth }) =>
      `${depth} ${task.state} ${task.id?.text ?? ''} ${task.markers.map(({ name }) => name).join(' ')}`,
  );
  return [...blocks, ...tasks, ...statedIn(plan), ...plan.sections.keys()].join('\n');
}

/** What waits for what, by the words of tasks and of the sections about it. */
function statedIn(plan: Plan): readonly string[] {
  const names = ({ ids, phases, stories }: Pick<Names, 'ids' | 'phases' | 'stories'>) =>
    [ids.join(' '), phases.join(' '), stories.join(' ')].join('/');
  return [
    ...tasksOf(plan).map((row) => statementsOf(plan, row).map(names).join('; ')),
    ...orderLinesOf(plan).map(({ who, on }) => `${names(who)} < ${names(on)}`),
  ];
}
