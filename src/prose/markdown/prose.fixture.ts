import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { expect } from 'vitest';
import { proseExtensions } from '@/prose/editor/proseExtensions';
import { runsOf, sourceAttribute } from './inlineNodes.ts';
import type { Piece } from './piece.ts';
import { readProse } from './readProse.ts';
import { textRuns, type Run } from './run.ts';
import { sameRuns } from './sameRuns.ts';

export const schema = getSchema(proseExtensions);

/** How many cases a law is tried on: as many as given, or what PLANFORM_RUNS says. */
export function runs(usual: number): number {
  return Number(process.env.PLANFORM_RUNS) || usual;
}

/** The document of a text that is not too intricate. */
export function read(markdown: string): Piece {
  const piece = readProse(markdown, schema);
  if (!piece) throw new Error(`${JSON.stringify(markdown)} is too intricate`);
  return piece;
}

export function paragraph(...content: readonly Node[]): Node {
  return schema.node('paragraph', null, content);
}

/** The text with every piece put back between its gaps. */
export function joined(piece: Piece): string {
  if (piece.children.length === 0 && piece.gaps.length === 1 && piece.gaps[0] === '') return piece.source;
  return (
    (piece.gaps[0] ?? '') +
    piece.children.map((child, at) => joined(child) + (piece.gaps[at + 1] ?? '')).join('')
  );
}

/** Both documents tell a reader the same. Blank paragraphs tell nothing, and typed HTML is HTML. */
export function expectSame(left: Node, right: Node, hint: string): void {
  const [first, second] = [blocksOf(left), blocksOf(right)];
  expect([hint, ...first.map(nameOf)]).toEqual([hint, ...second.map(nameOf)]);
  for (const [index, node] of first.entries()) {
    const other = second[index];
    if (!other) continue;
    if (!isWords(node)) expectSame(node, other, hint);
    else if (!sameRuns(wordsOf(node), wordsOf(other)))
      expect([hint, String(other)]).toEqual([hint, String(node)]);
  }
}

function blocksOf(parent: Node): readonly Node[] {
  return parent.children.filter((node) => !node.isTextblock || !sameRuns(runsOf(node), []));
}

function isWords(node: Node): boolean {
  return node.isTextblock || node.attrs.kind === 'html';
}

function wordsOf(node: Node): readonly Run[] {
  return node.isTextblock ? runsOf(node) : textRuns(sourceAttribute(node), []);
}

function nameOf(node: Node): string {
  if (isWords(node)) return 'words';
  return node.isAtom ? `raw ${sourceAttribute(node)}` : `${node.type.name} ${String(node.attrs.start ?? '')}`;
}
