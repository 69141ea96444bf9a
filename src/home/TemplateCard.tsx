import { memo } from 'react';
import type { Template } from '@/core/template';
import { Card } from '@/ui/Card';
import { Miniature } from './Miniature.tsx';

export interface TemplateCardProps {
  readonly template: Template;
  readonly onChoose: () => void;
}

export const TemplateCard = memo(function TemplateCard({ template, onChoose }: TemplateCardProps) {
  return (
    <li className="flex">
      <Card
        interactive
        className="flex grow flex-col gap-2 max-sm:flex-row max-sm:items-center max-sm:gap-3 max-sm:p-2.5"
      >
        <Miniature template={template} />
        <div>
          <h2 className="text-md font-semibold">
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={onChoose}
              className="cover-card text-start font-semibold"
            >
              {template.name}
            </button>
          </h2>
          <p className="mt-1 text-sm text-muted max-sm:mt-0">{template.purpose}</p>
        </div>
      </Card>
    </li>
  );
});
