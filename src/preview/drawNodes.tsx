import type { ReactNode } from 'react';
import { isText, type RenderedNode, type Tag } from './markdown/rendered.ts';
import { SHAPES } from './shapes.tsx';

/**
 * The nodes as React elements. Whatever can be pointed at carries `data-from`, its offset in the section; task boxes
 * can be ticked when `ticks` says so.
 *
 * Text among other nodes gets an element of its own, so that a click on one label of a paragraph that holds several
 * finds that label.
 */
export function drawNodes(nodes: readonly RenderedNode[], ticks: boolean, parent?: Tag): ReactNode {
  return nodes.map((node, index) => {
    if (!isText(node)) {
      const inside = (children: readonly RenderedNode[]) => drawNodes(children, ticks, node.tag);
      const className = node.attributes.live === true ? 'live' : undefined;
      const at = { key: index, 'data-from': node.from, className };
      return SHAPES[node.tag]({ node, at, parent, ticks, inside });
    }
    if (nodes.length === 1 || node.text.trim() === '') return node.text;
    return (
      <span key={index} data-from={node.from}>
        {node.text}
      </span>
    );
  });
}
