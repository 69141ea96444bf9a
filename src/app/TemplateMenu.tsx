import { ChevronDown } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { Match } from '@/core/detectTemplate';
import type { Template } from '@/core/template';
import { chooseTemplate, session } from '@/session/session';
import { fitsOf } from '@/session/templateFit';
import { useSession } from '@/session/useSession';
import { anyPlan } from '@/templates/anyPlan';
import { templates } from '@/templates/registry';
import { Menu, type MenuTrigger } from '@/ui/Menu';
import type { MenuItem } from '@/ui/menuEntry';

/** The template that the plan is read by, and the others, with how well each fits the text. */
export function TemplateMenu() {
  const template = useSession(({ plan }) => plan.template);
  const [fits, setFits] = useState<readonly Match[]>([]);
  return (
    <Menu
      label="Template"
      entries={[{ kind: 'group', label: 'Read this plan as', items: choicesOf(template, fits) }]}
      renderTrigger={(trigger) => (
        <TemplateButton
          name={template.name}
          trigger={trigger}
          onOpening={() => setFits(fitsOf(session.getState().plan.text))}
        />
      )}
    />
  );
}

function choicesOf(template: Template, fits: readonly Match[]): readonly MenuItem[] {
  return [...templates, anyPlan].map((each) => ({
    kind: 'choice',
    label: each.name,
    hint: percent(fits.find((fit) => fit.template === each)?.confidence),
    checked: each === template,
    onSelect: () => chooseTemplate(each),
  }));
}

function percent(confidence: number | undefined): string | undefined {
  return confidence === undefined ? undefined : `fits ${Math.round(confidence * 100)} %`;
}

interface TemplateButtonProps {
  readonly name: string;
  readonly trigger: MenuTrigger;
  /** Weighing the templates takes a moment, so it is done when the menu may open. */
  readonly onOpening: () => void;
}

function TemplateButton({ name, trigger, onOpening }: TemplateButtonProps) {
  const { onClick, onKeyDown, ...rest } = trigger;
  const open = (): void => {
    onOpening();
    onClick();
  };
  const openByKey = (event: KeyboardEvent): void => {
    if (event.key.startsWith('Arrow')) onOpening();
    onKeyDown(event);
  };
  return (
    <button
      type="button"
      {...rest}
      onClick={open}
      onKeyDown={openByKey}
      aria-label={`Template: ${name}`}
      className="inline-flex min-h-6 items-center gap-1 rounded-[5px] bg-doc-soft px-2 font-mono text-2xs font-medium whitespace-nowrap text-doc hover:text-ink pointer-coarse:min-h-10"
    >
      {name}
      <ChevronDown aria-hidden="true" className="size-3" />
    </button>
  );
}
