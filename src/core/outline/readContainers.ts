import { continueContainer, openContainer } from './container.ts';
import type { OpenContainer } from './container.ts';
import { isUsedUp } from './line.ts';
import { openSibling, siblingMarker } from './list.ts';
import { closeContainers, closeLeaf, push } from './reader.ts';
import type { Reader } from './reader.ts';

/**
 * Deeper marks are words. Every line costs at most this many steps before its leaf, however deep a text nests.
 */
export const DEEPEST = 64;

/**
 * Reads the line's container marks: goes on with open containers, opens new ones and closes those that the new ones
 * replace. Returns how many of the open containers the line belongs to. When that is fewer than are open, the line is
 * lazy: it may still go on with a paragraph in the innermost one.
 */
export function readContainers(reader: Reader): number {
  const depth = continueContainers(reader);
  const { leaf, containers } = reader;
  const isInside = depth === containers.length;
  if (isInside && (leaf?.kind === 'fence' || leaf?.kind === 'html')) return depth;
  return openContainers(reader, depth, isInside && (leaf?.kind === 'paragraph' || leaf?.kind === 'indented'));
}

/** How many of the open containers the line goes on with; a next item of an open list counts, and is opened. */
function continueContainers(reader: Reader): number {
  const { containers, line } = reader;
  for (let index = 0; index < containers.length; index++) {
    // Such a line is part of every further list and footnote, and only the innermost item can still be empty.
    if (index >= reader.quoted && isUsedUp(line)) index = containers.length - 1;
    const container = containers[index];
    if (container && !continueContainer(container, line)) return continueSibling(reader, container, index);
  }
  return containers.length;
}

/** The same when the line is no part of the container at `index`, unless it opens the next item of it. */
function continueSibling(reader: Reader, container: OpenContainer, index: number): number {
  const marker = container.kind === 'list' ? siblingMarker(container, reader.line) : undefined;
  if (container.kind !== 'list' || !marker) return index;
  closeLeaf(reader);
  closeContainers(reader, index + 1);
  openSibling(container, reader.line, marker);
  return index + 1;
}

function openContainers(reader: Reader, depth: number, interrupting: boolean): number {
  let count = depth;
  while (count < DEEPEST) {
    const container = openContainer(reader.line, interrupting);
    if (!container) break;
    if (count === depth) {
      closeLeaf(reader);
      closeContainers(reader, depth);
    }
    push(reader, container);
    count++;
  }
  return count;
}
