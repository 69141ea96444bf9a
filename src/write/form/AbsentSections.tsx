import { Plus } from 'lucide-react';
import { Button } from '@/ui/Button';
import { Switch } from '@/ui/Switch';
import { isLookOnly } from '../isLookOnly.ts';
import type { AbsentSections as AbsentSectionsProps } from './formEntries.ts';
import { absentPath, putSectionIn } from './putSectionIn.ts';
import { specTitle } from './specTitle.ts';

/** Sections that the template has at a place and the plan has not: a switch for an optional one, else a button. */
export function AbsentSections({ parent, specs }: AbsentSectionsProps) {
  const lookOnly = isLookOnly();
  if (lookOnly) return null;
  const optional = specs.filter((spec) => spec.optional);
  const others = specs.filter((spec) => !spec.optional);
  return (
    <div className="grid gap-3 border-t border-line pt-5">
      {optional.map((spec) => (
        <div key={spec.id} data-path={absentPath(parent, spec)}>
          <Switch checked={false} onChange={() => putSectionIn(parent, spec)} hint="Left out of the plan">
            {specTitle(spec)}
          </Switch>
        </div>
      ))}
      {others.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {others.map((spec) => (
            <Button
              key={spec.id}
              data-path={absentPath(parent, spec)}
              size="small"
              variant="accent"
              icon={<Plus />}
              onClick={() => putSectionIn(parent, spec)}
            >
              {`Add ${spec.repeat?.name ?? specTitle(spec)}`}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
