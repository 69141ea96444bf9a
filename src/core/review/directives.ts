import type { Block } from '../block.ts';
import { lineEnd, lineStart, nextLine } from '../lines.ts';
import type { Plan } from '../plan.ts';
import type { Range } from '../range.ts';
import { touching } from '../shifts.ts';
import type { Finding } from './finding.ts';
import { inlineComments, unreadOf } from './hidden.ts';

/** A comment that silences codes, and where; without a range, in the whole plan. */
export interface Directive {
  readonly comment: Range;
  readonly codes: readonly string[];
  readonly over?: Range;
}

/**
 * The comments `<!-- planform-ignore CODE -->` and `<!-- planform-ignore-file CODE, CODE -->` of a plan. At the end of a
 * line the first silences that line; on a line of its own, the block or list item behind it. In code it is only words.
 */
export function directivesOf(plan: Plan): readonly Directive[] {
  const known = cache.get(plan);
  if (known) return known;
  const directives = plan.text.includes('planform-ignore') ? read(plan) : [];
  cache.set(plan, directives);
  return directives;
}

const cache = new WeakMap<Plan, readonly Directive[]>();

function read(plan: Plan): readonly Directive[] {
  const { text } = plan;
  const isCode = touching(unreadOf(plan).code);
  return inlineComments(text).flatMap((comment) => {
    const match = DIRECTIVE.exec(text.slice(comment.from, comment.to));
    if (!match || isCode(comment.from, comment.from + 1)) return [];
    const codes = (match[2] ?? '').split(/[\s,]+/).filter((each) => each !== '');
    return [match[1] === '-file' ? { comment, codes } : { comment, codes, over: overOf(plan, comment) }];
  });
}

function overOf(plan: Plan, comment: Range): Range {
  const { text } = plan;
  const line = { from: lineStart(text, comment.from), to: lineEnd(text, comment.to) };
  const isAlone = text.slice(line.from, comment.from).replace(/[>\s]/g, '') === '';
  if (!isAlone || text.slice(comment.to, line.to).trim() !== '') return line;
  const next = blockBehind(plan.blocks, comment.to);
  return next ?? { from: nextLine(text, comment.to), to: lineEnd(text, nextLine(text, comment.to)) };
}

/** The first block that begins behind an offset, in the innermost container that goes on behind it; of a list its first item. */
function blockBehind(blocks: readonly Block[], at: number): Range | undefined {
  for (const block of blocks) {
    if (block.to <= at) continue;
    if (block.from >= at) return firstOf(block);
    const inner = childrenOf(block);
    const found = inner.length > 0 ? blockBehind(inner, at) : undefined;
    if (found) return found;
  }
  return undefined;
}

function firstOf(block: Block): Range {
  if (block.kind === 'list') return block.items[0] ?? block;
  return block;
}

function childrenOf(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items;
  return 'children' in block ? block.children : [];
}

/** Whether some comment of the plan silences a finding. */
export function isSilenced(plan: Plan, { code, from, to }: Finding): boolean {
  return silencedIn(plan).get(code)?.(Math.max(to, from), from) === true;
}

/** Whether a finding stands where a comment silences; its code is not asked about. */
export function reaches({ over }: Directive, { from, to }: Range): boolean {
  return over === undefined || (from <= over.to && Math.max(to, from) >= over.from);
}

type Silenced = ReadonlyMap<string, (lastFrom: number, firstTo: number) => boolean>;

/** For each code where it is silenced. */
function silencedIn(plan: Plan): Silenced {
  const known = silenced.get(plan);
  if (known) return known;
  const ranges = new Map<string, Range[]>();
  for (const { codes, over = WHOLE } of directivesOf(plan)) {
    for (const code of codes) {
      const others = ranges.get(code);
      if (others) others.push(over);
      else ranges.set(code, [over]);
    }
  }
  const found = new Map([...ranges].map(([code, each]) => [code, touching(each)]));
  silenced.set(plan, found);
  return found;
}

const silenced = new WeakMap<Plan, Silenced>();
const WHOLE: Range = { from: -Infinity, to: Infinity };

const DIRECTIVE = /^<!--\s*planform-ignore(-file)?\s+([a-z][a-z\d-]*(?:[\s,]+[a-z][a-z\d-]*)*)\s*-->$/;
