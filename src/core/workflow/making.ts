import type { Node, Wait } from './graph.ts';

/** A node whose waits are still being found. */
export interface MutableNode extends Node {
  readonly waits: Wait[];
  /** What it waits for, and why, in words. */
  readonly said: Set<string>;
}

export type Making = Map<string, MutableNode>;

export function addPoint(graph: Making, key: string, waits: Wait[], title?: string): void {
  const said = new Set(waits.map(wordsOf));
  graph.set(key, { key, waits, said, ...(title === undefined ? {} : { title }) });
}

function wordsOf({ on, why: { kind } }: Wait): string {
  return `${kind} ${on}`;
}

/** What was said before for the same reason is not said again. */
export function addWait(graph: Making, key: string, wait: Wait): void {
  const node = graph.get(key);
  const words = wordsOf(wait);
  if (node === undefined || wait.on === key || !graph.has(wait.on) || node.said.has(words)) return;
  node.said.add(words);
  node.waits.push(wait);
}

/** What a task states about another goes before their order. */
export function saysItWaits(graph: Making, path: string, other: string): boolean {
  return graph.get(path)?.said.has(`stated ${other}`) === true;
}
