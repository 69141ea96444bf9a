import type { ChangeEvent, MouseEvent } from 'react';
import { answersClick, boxOf, headingFor, placeOf, type PreviewPlace } from './previewPlace.ts';
import type { RenderQueue } from './thread/RenderQueue.ts';
import type { PreviewSection } from './sectionSources.ts';

export interface PreviewEvents {
  readonly text: string;
  readonly sections: readonly PreviewSection[];
  readonly onPick?: ((offset: number) => void) | undefined;
  readonly onToggle?: ((boxOffset: number) => void) | undefined;
}

/** What clicks and ticks anywhere in the preview mean in the text. */
export function previewEvents({ text, sections, onPick, onToggle }: PreviewEvents, queue: RenderQueue) {
  const find = ({ section: key, offset }: PreviewPlace) => {
    const section = sections.find((candidate) => candidate.key === key);
    if (section === undefined) return undefined;
    const isFresh = queue.shown(key)?.markdown === text.slice(section.from, section.to);
    return { offset: Math.min(section.from + offset, section.to), isFresh };
  };
  return {
    onClick(event: MouseEvent<HTMLElement>) {
      followFragment(event);
      const place = answersClick(event.target) ? undefined : placeOf(event.target);
      const found = place && find(place);
      if (found) onPick?.(found.offset);
    },
    /** While newer words are being drawn, a box may stand elsewhere: the tick is not made. */
    onChange(event: ChangeEvent<HTMLElement>) {
      const box = boxOf(event.target);
      const found = box && find(box);
      if (found?.isFresh && text[found.offset] === '[') onToggle?.(found.offset);
    },
  };
}

/** A link into the plan scrolls to its heading; it never touches the address of the page. */
function followFragment(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!href?.startsWith('#')) return;
  event.preventDefault();
  headingFor(event.currentTarget, href.slice(1))?.scrollIntoView({ block: 'start' });
}
