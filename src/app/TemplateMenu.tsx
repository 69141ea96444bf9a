import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Match } from '@/core/detectTemplate';
import { chooseTemplate, session } from '@/session/session';
import { fitsOf } from '@/session/templateFit';
import { useSession } from '@/session/useSession';
import { anyPlan } from '@/templates/anyPlan';
import { templates } from '@/templates/registry';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/menuEntry';

/** The template that the plan is read by, and the others, with how well each fits the text. */
export function TemplateMenu() {
  const template = useSession(({ plan }) => plan.template);
  const [fits, setFits] = useState<readonly Match[]>([]);
  const weigh = (): void => setFits(fitsOf(session.getState().plan.text));
  const fitOf = (id: string) => fits.find((fit) => fit.template.id === id)?.confidence;
  const entries: readonly MenuEntry[] = [
    {
      kind: 'group',
      label: 'Read this plan as',
      items: [...templates, anyPlan].map((each) => ({
        kind: 'choice',
        label: each.name,
        hint: percent(fitOf(each.id)),
        checked: each === template,
        onSelect: () => chooseTemplate(each),
      })),
    },
  ];
  return (
    <Menu
      label="Template"
      entries={entries}
      renderTrigger={({ onClick, onKeyDown, ...trigger }) => (
        <button
          type="button"
          {...trigger}
          onClick={() => {
            weigh();
            onClick();
          }}
          onKeyDown={(event) => {
            weigh();
            onKeyDown(event);
          }}
          className="inline-flex min-h-6 items-center gap-1 rounded-[5px] bg-doc-soft px-2 font-mono text-2xs font-medium whitespace-nowrap text-doc hover:text-ink pointer-coarse:min-h-10"
        >
          {template.name}
          <ChevronDown aria-hidden="true" className="size-3" />
        </button>
      )}
    />
  );
}

function percent(confidence: number | undefined): string | undefined {
  return confidence === undefined ? undefined : `fits ${Math.round(confidence * 100)} %`;
}
