import { useState } from 'react';
import type { Template } from '@/core/template';
import { templates } from '@/templates/registry';
import type { RenderPreview } from './renderPreview.ts';
import { TemplateCard } from './TemplateCard.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';

export interface GalleryProps {
  readonly renderPreview: RenderPreview;
}

export function Gallery({ renderPreview }: GalleryProps) {
  const [chosen, setChosen] = useState<Template>();
  return (
    <>
      <ul
        role="list"
        aria-label="Templates"
        className="grid grid-cols-[repeat(auto-fill,minmax(11.5rem,1fr))] gap-3 max-sm:grid-cols-1 max-sm:gap-2"
      >
        {templates.map((template) => (
          <TemplateCard key={template.id} template={template} onChoose={() => setChosen(template)} />
        ))}
      </ul>
      {chosen && (
        <TemplateDialog
          template={chosen}
          renderPreview={renderPreview}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
