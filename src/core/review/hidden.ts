import type { Block } from '../block.ts';
import type { Plan } from '../plan.ts';
import type { Range } from '../range.ts';
import { touching } from '../shifts.ts';

/** Blocks of a plan that a reader of the rendered page does not read as words, in the text's order. */
export interface Unread {
  /** Fenced and indented code. */
  readonly code: readonly Block[];
  /** Comments and other HTML that stands by itself. */
  readonly html: readonly Block[];
}

export function unreadOf(plan: Plan): Unread {
  const known = cache.get(plan);
  if (known) return known;
  const code: Block[] = [];
  const html: Block[] = [];
  const visit = (block: Block): void => {
    if (block.kind === 'fence' || block.kind === 'indented') code.push(block);
    else if (block.kind === 'html') html.push(block);
    else if (block.kind === 'list') block.items.forEach(visit);
    else if ('children' in block) block.children.forEach(visit);
  };
  plan.blocks.forEach(visit);
  const unread = { code, html };
  cache.set(plan, unread);
  return unread;
}

const cache = new WeakMap<Plan, Unread>();

/** Whether an offset stands in a comment, or in other HTML. */
export function hiddenFrom(plan: Plan): (at: number) => boolean {
  return isIn([...unreadOf(plan).html, ...inlineComments(plan.text)]);
}

/** Whether an offset stands in code or in HTML, comments included. */
export function unreadFrom(plan: Plan): (at: number) => boolean {
  const { code, html } = unreadOf(plan);
  const front = plan.blocks.filter(({ kind }) => kind === 'frontMatter');
  return isIn([...code, ...html, ...front, ...inlineComments(plan.text)]);
}

function isIn(ranges: readonly Range[]): (at: number) => boolean {
  const within = touching(ranges);
  return (at) => within(at, at + 1);
}

/** Every comment of the text, those inside lines too. */
export function inlineComments(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let from = text.indexOf('<!--'); from >= 0;) {
    const close = text.indexOf('-->', from + 4);
    if (close < 0) break;
    found.push({ from, to: close + 3 });
    from = text.indexOf('<!--', close + 3);
  }
  return found;
}
