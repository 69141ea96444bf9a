export interface PreviewPlace {
  /** Key of the section. */
  readonly section: string;
  /** Offset in the section. */
  readonly offset: number;
}

/** The nearest drawn thing around a target that knows its offset. */
export function placeOf(target: EventTarget): PreviewPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const section = target.closest<HTMLElement>('[data-section]')?.dataset.section;
  const offset = target.closest<HTMLElement>('[data-from]')?.dataset.from;
  return section === undefined || offset === undefined ? undefined : { section, offset: Number(offset) };
}

/** The task box that a target is: its section and the offset of its `[`. */
export function boxOf(target: EventTarget): PreviewPlace | undefined {
  if (!(target instanceof HTMLInputElement)) return undefined;
  const section = target.closest<HTMLElement>('[data-section]')?.dataset.section;
  const offset = target.dataset.box;
  return section === undefined || offset === undefined ? undefined : { section, offset: Number(offset) };
}

/** True for what answers a click by itself: links, boxes, and words that were just selected. */
export function answersClick(target: EventTarget): boolean {
  if (!(target instanceof Element) || target.closest('a, input') !== null) return true;
  return window.getSelection()?.isCollapsed === false;
}

/** The heading that a link `#some-words` of the plan means, by its words as common tools make them into a fragment. */
export function headingFor(root: Element, fragment: string): Element | undefined {
  const wanted = slugOf(decodeSafely(fragment));
  return [...root.querySelectorAll('h2, h3, h4, h5, h6')].find(
    (heading) => slugOf(heading.textContent ?? '') === wanted,
  );
}

function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

function decodeSafely(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
