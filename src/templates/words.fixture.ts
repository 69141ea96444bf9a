import type { ListItem, Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

/** A file that ships with a template: its path from here, and its text. */
export type Named = readonly [name: string, text: string];

export const blanks: readonly Named[] = Object.entries(
  import.meta.glob<string>('./*/template.md', { query: '?raw', import: 'default', eager: true }),
);
export const examples: readonly Named[] = Object.entries(
  import.meta.glob<string>('./*/example.md', { query: '?raw', import: 'default', eager: true }),
);
export const trees: readonly Named[] = Object.entries(
  import.meta.glob<string>('./*/trees/*.txt', { query: '?raw', import: 'default', eager: true }),
);
export const plans: readonly Named[] = [...blanks, ...examples];

/** A line with a box and an ID, read by this file alone, so that the tests judge by other eyes than the product's. */
export interface Task {
  readonly id: string;
  readonly line: string;
  readonly done: boolean;
  /** The `##` heading above it. */
  readonly phase: string;
  /** IDs after `depends on`. */
  readonly needs: readonly string[];
}

/** The template's folder, which a blank and its example share. */
export function folderOf(name: string): string {
  return name.split('/')[1] ?? '';
}

const parsed = new Map<string, Root>();

/** The text as remark sees it. */
export function treeOf(text: string): Root {
  const tree = parsed.get(text) ?? remark().use(remarkGfm).use(remarkFrontmatter).parse(text);
  parsed.set(text, tree);
  return tree;
}

export function nodesOf(text: string): readonly Nodes[] {
  return withDescendants(treeOf(text));
}

function withDescendants(node: Nodes): readonly Nodes[] {
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return [node, ...children.flatMap(withDescendants)];
}

export function source(text: string, node: Nodes): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}

function isBox(node: Nodes): node is ListItem {
  return node.type === 'listItem' && typeof node.checked === 'boolean';
}

/** Every item with a box, as GFM sees it, parents before their children. */
export function boxesOf(text: string): readonly ListItem[] {
  return nodesOf(text).filter(isBox);
}

export function childBoxes(node: Nodes): readonly ListItem[] {
  return node.type === 'list' ? node.children.filter(isBox) : [];
}

/** The tasks that carry an ID, in document order. */
export function tasksOf(text: string): readonly Task[] {
  const tasks: Task[] = [];
  let phase = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) phase = line;
    const task = /^ *- \[(?<box>[ x])\] (?<id>[TF]\d{3,}):? /.exec(line)?.groups;
    const needs = /\(depends on ([^)]*)\)/.exec(line)?.[1]?.split(', ') ?? [];
    if (task?.id) tasks.push({ id: task.id, line, done: task.box === 'x', phase, needs });
  }
  return tasks;
}

/** The tasks that carry an ID, one group for each `##` heading that has any. */
export function byPhase(text: string): readonly (readonly Task[])[] {
  const tasks = tasksOf(text);
  return [...new Set(tasks.map((task) => task.phase))].map((phase) =>
    tasks.filter((task) => task.phase === phase),
  );
}
