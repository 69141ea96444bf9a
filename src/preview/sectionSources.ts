import type { Range } from '@/core/range.ts';
import { readDefinitions, usedDefinitions } from './markdown/definitions.ts';
import type { RenderJob } from './thread/RenderQueue.ts';

/** A section of the plan: consecutive ranges that cover the text. `key` stays with the section while it is edited. */
export interface PreviewSection extends Range {
  readonly key: string;
}

/** What has to be drawn, in the plan's order. */
export function sectionSources(text: string, sections: readonly PreviewSection[]): readonly RenderJob[] {
  const sources = sections.map((section) => text.slice(section.from, section.to));
  const definitions = readDefinitions(sources);
  return sections.map(({ key, from }, index) => {
    const markdown = sources[index] ?? '';
    return { key, markdown, definitions: usedDefinitions(markdown, definitions), startsPlan: from === 0 };
  });
}

/** Number of the section that an offset stands in; -1 for the offset -1, which stands for none. */
export function sectionIndexAt(sections: readonly PreviewSection[], offset: number): number {
  return sections.findLastIndex(({ from }) => from <= offset);
}

/** The part of the range that lies in the section, relative to its start; undefined when none does. */
export function liveWithin(section: Range, live: Range | null, isLast: boolean): Range | undefined {
  if (live === null) return undefined;
  const isAfter = live.from > section.to || (live.from === section.to && !isLast);
  const isBefore = live.to < section.from || (live.to === section.from && live.from < section.from);
  if (isAfter || isBefore) return undefined;
  return {
    from: Math.max(live.from - section.from, 0),
    to: Math.min(live.to, section.to) - section.from,
  };
}
