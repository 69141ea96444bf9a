import { toHast } from 'mdast-util-to-hast';
import { blockHandlers } from './blockElements.ts';
import { chipSlots } from './chipSlots.ts';
import { codeHandlers } from './codeElements.ts';
import { compactElements } from './compactElements.ts';
import { frontMatterLength } from './frontMatter.ts';
import { htmlHandlers } from './htmlElements.ts';
import { linkHandlers } from './linkElements.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { preScan } from './preScan.ts';
import type { Rendered, RenderedNode } from './rendered.ts';
import { sanitizeElements } from './sanitizeElements.ts';
import { showInvisible } from './showInvisible.ts';

/**
 * What a section of markdown looks like. Total: a section that cannot be drawn is `paused`, with the reason.
 *
 * `definitions` are the lines of the plan that define links and footnotes of this section, see `usedDefinitions`.
 * Only the section that starts the plan can have front matter.
 */
export function renderSection(markdown: string, definitions: string, startsPlan = false): Rendered {
  const reason = preScan(markdown) ?? preScan(definitions);
  if (reason !== undefined) return { state: 'paused', reason };
  try {
    return { state: 'drawn', nodes: draw(markdown, definitions, startsPlan) };
  } catch (error) {
    const isDeep = error instanceof RangeError;
    return {
      state: 'paused',
      reason: isDeep ? 'it is nested too deeply' : 'it could not be read as markdown',
    };
  }
}

/** A footnote's definition would take indented lines behind it; a comment ends it. */
const END_OF_DEFINITIONS = '\n\n<!---->\n\n';

function draw(markdown: string, definitions: string, startsPlan: boolean): readonly RenderedNode[] {
  const byteOrderMark = markdown.startsWith('\uFEFF') ? 1 : 0;
  const front = startsPlan ? frontMatterLength(markdown.slice(byteOrderMark)) : 0;
  const skipped = byteOrderMark + front;
  const lead = definitions === '' ? '' : `${definitions}${END_OF_DEFINITIONS}`;
  const source = lead + markdown.slice(skipped);
  const nodes = compactElements(toSafeElements(source), source, skipped - lead.length);
  const body = nodes.filter((node) => node.from >= skipped);
  return showInvisible([...frontMatter(markdown, byteOrderMark, skipped), ...chipSlots(body, markdown)]);
}

function toSafeElements(source: string): ReturnType<typeof sanitizeElements> {
  const handlers = {
    ...blockHandlers(source),
    ...codeHandlers(source),
    ...htmlHandlers(source),
    ...linkHandlers(source),
  };
  return sanitizeElements(toHast(parseMarkdown(source), { handlers }));
}

function frontMatter(markdown: string, from: number, to: number): readonly RenderedNode[] {
  if (to <= from) return [];
  const text = markdown.slice(from, to);
  return [{ tag: 'frontMatter', from, to, nodes: [{ from, text }], attributes: {} }];
}
