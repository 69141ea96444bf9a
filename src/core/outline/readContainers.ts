import { continueContainer, openContainer } from './container.ts';
import { openSibling, siblingMarker } from './list.ts';
import { closeContainers, closeLeaf } from './reader.ts';
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
  for (const [index, container] of containers.entries()) {
    if (continueContainer(container, line)) continue;
    const marker = container.kind === 'list' ? siblingMarker(container, line) : undefined;
    if (container.kind !== 'list' || !marker) return index;
    closeLeaf(reader);
    closeContainers(reader, index + 1);
    openSibling(container, line, marker);
    return index + 1;
  }
  return containers.length;
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
    reader.containers.push(container);
    count++;
  }
  return count;
}
