import type { Data, Node, PhrasingContent } from 'mdast';
import { linkOf, softBreak, type Run } from './run.ts';

/** Markdown that is written as it stands. */
export interface Verbatim extends Node {
  readonly type: 'verbatim';
  readonly value: string;
  readonly data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    verbatim: Verbatim;
  }
  interface RootContentMap {
    verbatim: Verbatim;
  }
}

/** Runs with flat marks as a tree, the longest stretch outermost, code innermost. */
export function nestRuns(runs: readonly Run[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let from = 0; from < runs.length;) {
    const mark = outermostMark(runs, from);
    const to = mark === undefined ? from + 1 : endOfMark(runs, from, mark);
    nodes.push(...(mark === undefined ? leaf(runs[from]) : [wrap(mark, runs.slice(from, to))]));
    from = to;
  }
  return nodes;
}

const order = ['link', 'bold', 'italic', 'strike', 'code'];

function outermostMark(runs: readonly Run[], from: number): string | undefined {
  const rank = (mark: string) => order.indexOf(mark.split(' ', 1)[0] ?? mark);
  const length = (mark: string) => (mark === 'code' ? -1 : endOfMark(runs, from, mark));
  const marks = runs[from]?.marks ?? [];
  return marks.toSorted((left, right) => length(right) - length(left) || rank(left) - rank(right))[0];
}

/** Code holds no other mark, so it ends where another begins. */
function endOfMark(runs: readonly Run[], from: number, mark: string): number {
  let to = from;
  while (runs[to]?.marks.includes(mark) && (mark !== 'code' || runs[to]?.marks.length === 1)) to += 1;
  return to;
}

function wrap(mark: string, runs: readonly Run[]): PhrasingContent {
  if (mark === 'code') return { type: 'inlineCode', value: runs.map(codeOf).join('') };
  const children = nestRuns(
    runs.map((run) => ({ ...run, marks: run.marks.filter((other) => other !== mark) })),
  );
  const link = linkOf(mark);
  if (link) return { type: 'link', url: link.href, title: link.title, children };
  return { type: mark === 'bold' ? 'strong' : mark === 'italic' ? 'emphasis' : 'delete', children };
}

function leaf(run: Run | undefined): PhrasingContent[] {
  if (!run) return [];
  if (run.kind === 'text') return [{ type: 'text', value: run.text }];
  if (run.source === softBreak) return [{ type: 'text', value: softBreak }];
  return [{ type: 'verbatim', value: run.source }];
}

/** Inside code a line break is a blank to the reader, whichever kind it is. */
function codeOf(run: Run): string {
  if (run.kind === 'break') return softBreak;
  return run.kind === 'text' ? run.text : run.source;
}
