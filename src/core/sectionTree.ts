import type { Block, Heading } from './block.ts';

/** Headings and what stands under them, before any template names them. */
export interface SectionTree {
  readonly heading?: Heading;
  /** 0 for the document itself. */
  readonly depth: number;
  readonly body: readonly Block[];
  readonly sections: readonly SectionTree[];
}

/**
 * The document as nested sections. A first heading of depth 1 is the document's title: its section is the document,
 * and what stands above it belongs to the document's own body.
 */
export function sectionTree(blocks: readonly Block[]): SectionTree {
  const root = open(undefined, 0);
  const stack: OpenSection[] = [root];
  for (const block of blocks) {
    if (block.kind !== 'heading') last(stack, root).body.push(block);
    else if (isTitle(root, block)) root.heading = block;
    else push(stack, root, block);
  }
  return root;
}

interface OpenSection {
  heading?: Heading;
  readonly depth: number;
  readonly body: Block[];
  readonly sections: OpenSection[];
}

function open(heading: Heading | undefined, depth: number): OpenSection {
  return heading ? { heading, depth, body: [], sections: [] } : { depth, body: [], sections: [] };
}

function isTitle(root: OpenSection, heading: Heading): boolean {
  return heading.depth === 1 && !root.heading && root.sections.length === 0;
}

function push(stack: OpenSection[], root: OpenSection, heading: Heading): void {
  while (stack.length > 1 && last(stack, root).depth >= heading.depth) stack.pop();
  const section = open(heading, heading.depth);
  last(stack, root).sections.push(section);
  stack.push(section);
}

function last(stack: readonly OpenSection[], root: OpenSection): OpenSection {
  return stack[stack.length - 1] ?? root;
}
