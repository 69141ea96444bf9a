import { memo, type ReactNode } from 'react';
import { isTooIntricate } from './markdown/isTooIntricate.ts';
import { rawBlockName } from './rawBlockName.ts';
import { viewBlocks, type ViewBlock } from './view/viewBlocks.ts';
import { viewInline, type ViewInline } from './view/viewInline.ts';
import './prose.css';

export interface ProseViewProps {
  readonly value: string;
  /** Shown when there is no text. */
  readonly placeholder?: string;
}

/**
 * The text as the editor will show it, without the editor: cheap enough for hundreds on a page. Links are words here,
 * since a click means to write.
 */
export const ProseView = memo(function ProseView({ value, placeholder }: ProseViewProps) {
  if (value.trim() === '') return <p className="prose-placeholder">{placeholder}</p>;
  if (isTooIntricate(value)) return <p className="prose-plain">{value}</p>;
  return <>{viewBlocks(value).map(showBlock)}</>;
});

/** The parts never move, so their place is their key. */
function showBlock(block: ViewBlock, index: number): ReactNode {
  if (block.kind === 'paragraph') return <p key={index}>{viewInline(block.text).map(showInline)}</p>;
  if (block.kind === 'raw') return <RawView key={index} block={block} />;
  const items = block.items.map((blocks, at) => <li key={at}>{blocks.map(showBlock)}</li>);
  if (block.start === undefined) return <ul key={index}>{items}</ul>;
  return (
    <ol key={index} start={block.start}>
      {items}
    </ol>
  );
}

function RawView({ block }: { readonly block: Extract<ViewBlock, { readonly kind: 'raw' }> }) {
  return (
    <div className="prose-raw">
      <div className="prose-raw-head">{rawBlockName(block.name, block.source)}</div>
      <div className="prose-raw-text">{block.source}</div>
    </div>
  );
}

function showInline(part: ViewInline, index: number): ReactNode {
  if (part.kind === 'break') return <br key={index} />;
  if ('text' in part) return part.kind === 'text' ? part.text : <Literal key={index} part={part} />;
  const Tag = tags[part.kind];
  return (
    <Tag key={index} className={part.kind === 'link' ? 'prose-anchor' : undefined}>
      {part.content.map(showInline)}
    </Tag>
  );
}

const tags = { bold: 'strong', italic: 'em', strike: 's', link: 'span' } as const;

function Literal({ part }: { readonly part: { readonly kind: string; readonly text: string } }) {
  return part.kind === 'code' ? <code>{part.text}</code> : <span className="prose-chip">{part.text}</span>;
}
