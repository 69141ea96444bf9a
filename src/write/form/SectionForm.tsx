import { absentFields } from '@/core/arrange/fields';
import type { Section } from '@/core/plan';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { fieldEditors } from '../fields/fieldEditors.ts';
import { sectionTitle } from '../steps/stepTitle.ts';
import { AddFields } from './AddFields.tsx';
import { Guidance } from './Guidance.tsx';
import { HoleEditor } from './HoleEditor.tsx';
import { SectionSwitch } from './SectionSwitch.tsx';

export interface SectionFormProps {
  readonly path: string;
  /** It opens the step, whose heading names it already. */
  readonly first: boolean;
}

/** One section of a step: what its heading holds, its fields, and what could be added to it. */
export function SectionForm({ path, first }: SectionFormProps) {
  useSession(({ structure }) => structure);
  const { plan } = session.getState();
  const section = plan.sections.get(path);
  if (!section) return null;
  const title = sectionTitle(plan, section);
  const shared = section.spec?.step !== undefined;
  const named = !first || shared;
  return (
    <section aria-label={title} data-path={path === '' ? undefined : path} className="grid gap-5">
      {named && <SectionHeading section={section} title={title} />}
      {!named && section.spec?.optional && <SectionSwitch section={section} title={title} />}
      <Guidance ranges={section.guidance} about={title} />
      {section.holes.map((hole) => (
        <HoleEditor key={hole.value.path} section={path} name={hole.name} />
      ))}
      {section.fields.map((field) => {
        const Editor = fieldEditors[field.kind];
        return <Editor key={`${field.path} ${field.kind}`} path={field.path} />;
      })}
      <AddFields section={section} absent={absentFields(plan, section)} />
    </section>
  );
}

function SectionHeading({ section, title }: { readonly section: Section; readonly title: string }) {
  return (
    <header className="mt-3 border-t border-line pt-5">
      {section.spec?.optional ? (
        <SectionSwitch section={section} title={title} />
      ) : (
        <h2 dir="auto" className="text-md font-semibold">
          {title}
        </h2>
      )}
      {section.spec?.help !== undefined && <p className="text-sm text-muted">{section.spec.help}</p>}
    </header>
  );
}
