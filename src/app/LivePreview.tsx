import { useMemo } from 'react';
import { Preview } from '@/preview/Preview';
import type { PreviewRequest } from '@/write/preview/renderPreview';
import { previewSections } from './previewSections.ts';

/** The open plan as it will be read, following what is written. */
export function LivePreview({ plan, live, onPick, onToggle }: PreviewRequest) {
  const sections = useMemo(() => previewSections(plan), [plan]);
  return (
    <Preview
      text={plan.text}
      sections={sections}
      live={live}
      onPick={onPick}
      {...(onToggle && { onToggle })}
    />
  );
}
