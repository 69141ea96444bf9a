import { useState } from 'react';
import { chooseTemplate, session } from '@/session/session';
import { fitsOf } from '@/session/templateFit';
import { anyPlan } from '@/templates/anyPlan';
import { Dialog } from '@/ui/Dialog';
import { Row } from '@/ui/Row';
import { Rows } from '@/ui/Rows';
import type { OpenedDialogProps } from './openedDialog.ts';

/** Which template the plan is read by. The text stays as it is; only the form around it changes. */
export function ChooseTemplateDialog({ onClose }: OpenedDialogProps) {
  const [{ plan }] = useState(() => session.getState());
  const [fits] = useState(() => fitsOf(plan.text));
  const choices = [
    ...fits.map(({ template, confidence }) => ({ template, fit: `fits ${Math.round(confidence * 100)} %` })),
    { template: anyPlan, fit: 'fits every text' },
  ];
  return (
    <Dialog
      open
      size="small"
      title="Read this plan as"
      description="The text stays as it is. What the template has no place for stays too, and can be edited."
      onClose={onClose}
    >
      <Rows aria-label="Templates">
        {choices.map(({ template, fit }) => (
          <Row key={template.id} className="hover:bg-sunken/60">
            <div className="grow">
              <button
                type="button"
                aria-pressed={template === plan.template}
                data-autofocus={template === plan.template || undefined}
                onClick={() => {
                  chooseTemplate(template);
                  onClose();
                }}
                className="cover-card font-strong focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
              >
                {template.name}
              </button>
              <p className="text-xs text-muted">{template.purpose}</p>
            </div>
            <span className="text-xs whitespace-nowrap text-muted">
              {template === plan.template ? `now, ${fit}` : fit}
            </span>
          </Row>
        ))}
      </Rows>
    </Dialog>
  );
}
