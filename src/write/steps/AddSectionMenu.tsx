import { Plus } from 'lucide-react';
import { absentSections } from '@/core/arrange/fields';
import type { Plan } from '@/core/plan';
import { Button } from '@/ui/Button';
import { Menu } from '@/ui/Menu';
import { absentPath, putSectionIn } from '../form/putSectionIn.ts';
import { specTitle } from '../form/specTitle.ts';
import { isLookOnly } from '../isLookOnly.ts';
import { goToPath } from './goTo.ts';

/** The sections of the document that the template has and the plan has not. */
export function AddSectionMenu({ plan }: { readonly plan: Plan }) {
  const lookOnly = isLookOnly();
  const absent = absentSections(plan, plan.root);
  if (absent.length === 0 || lookOnly) return null;
  return (
    <div className="mt-3">
      <Menu
        label="Add a section"
        entries={absent.map((spec) => ({
          kind: 'action',
          label: spec.repeat ? specTitle({ ...spec, heading: [] }) : specTitle(spec),
          onSelect: () => {
            putSectionIn('', spec);
            goToPath(absentPath('', spec));
          },
        }))}
        renderTrigger={(trigger) => (
          <Button {...trigger} variant="accent" size="small" icon={<Plus />} className="text-sm!">
            Add a section…
          </Button>
        )}
      />
    </div>
  );
}
