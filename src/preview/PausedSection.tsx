import { scrollArea } from './scrollArea.ts';

export interface PausedSectionProps {
  /** The end of a sentence: why. */
  readonly reason: string;
  readonly markdown: string;
}

const LONGEST = 20_000;

/** A section's words as they are written, for a section that is too much for a preview. */
export function PausedSection({ reason, markdown }: PausedSectionProps) {
  const rest = markdown.length - LONGEST;
  return (
    <div className="paused">
      <p role="note">
        The preview of this section is paused, because {reason}. The text is all there and you can go on
        writing; the preview is tried again when this section changes.
      </p>
      <pre {...scrollArea} aria-label="The section as it is written" dir="auto" data-from={0}>
        {markdown.slice(0, LONGEST)}
      </pre>
      {rest > 0 && <p>{rest.toLocaleString('en')} more characters are not shown here.</p>}
    </div>
  );
}
