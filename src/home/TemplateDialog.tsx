import { useMemo, useState } from 'react';
import { startPlan } from '@/actions/startPlan';
import type { Template } from '@/core/template';
import { createPlan, repeatedIn, type Repeated } from '@/session/createPlan';
import { hashOf } from '@/session/route';
import { Button } from '@/ui/Button';
import { ButtonLink } from '@/ui/ButtonLink';
import { Dialog } from '@/ui/Dialog';
import { Select } from '@/ui/Select';
import type { RenderPreview } from './renderPreview.ts';
import { plural } from './plural.ts';

export interface TemplateDialogProps {
  readonly template: Template;
  readonly renderPreview: RenderPreview;
  readonly onClose: () => void;
}

/** A template in full before it is chosen, with what can be chosen about it. */
export function TemplateDialog({ template, renderPreview, onClose }: TemplateDialogProps) {
  const repeated = repeatedIn(template);
  const [count, setCount] = useState(repeated?.count);
  const text = useMemo(() => createPlan(template, count), [template, count]);
  const example = hashOf({ page: 'example', template: template.id, view: 'write', query: '' });
  const start = (): void => {
    onClose();
    void startPlan(template, count);
  };
  return (
    <Dialog
      open
      size="large"
      title={template.name}
      description={template.purpose}
      onClose={onClose}
      actions={
        <>
          <ButtonLink href={example}>Look at an example</ButtonLink>
          <Button variant="primary" data-autofocus onClick={start}>
            Start this plan
          </Button>
        </>
      }
    >
      {repeated && count !== undefined && (
        <CountChoice repeated={repeated} count={count} onChange={setCount} />
      )}
      <div className="h-[54dvh] overflow-hidden rounded-box border border-line">
        {renderPreview(text, template)}
      </div>
    </Dialog>
  );
}

interface CountChoiceProps {
  readonly repeated: Repeated;
  readonly count: number;
  readonly onChange: (count: number) => void;
}

const MOST = 12;

function CountChoice({ repeated, count, onChange }: CountChoiceProps) {
  const counts = Array.from({ length: MOST }, (_, index) => String(index + 1));
  return (
    <label className="mb-3 flex items-center gap-2.5 text-sm font-strong">
      How many {plural(repeated.name)} to begin with
      <Select
        value={String(count)}
        options={counts.map((value) => ({ value, label: value }))}
        onChange={(value) => onChange(Number(value))}
      />
    </label>
  );
}
