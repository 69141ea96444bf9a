import { absentFields, repeatableFields } from '@/core/arrange/fields';
import type { Section } from '@/core/plan';
import type { Step } from '@/core/steps';
import { PlaceFindings } from '@/findings/PlaceFindings';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { fieldEditors } from '../fields/fieldEditors.ts';
import { GuidanceNote } from '../fields/GuidanceNote.tsx';
import { sectionTitle, sharesStep } from '../steps/stepTitle.ts';
import { isLookOnly } from '../isLookOnly.ts';
import { AddFields } from './AddFields.tsx';
import { AddRepeated } from './AddRepeated.tsx';
import { Guidance } from './Guidance.tsx';
import { HoleEditor } from './HoleEditor.tsx';
import { InnerSteps } from './InnerSteps.tsx';
import { oneField } from './oneField.ts';
import { SectionSwitch } from './SectionSwitch.tsx';

export interface SectionFormProps {
  readonly path: string;
  readonly step: Step;
  /** It is the step's first section. */
  readonly first: boolean;
}

/**
 * One section of a step: what its heading holds, its fields, and what could be added to it. A section that is one
 * field is called by that field's name; any other has a heading of its own, unless the step's heading is its.
 */
export function SectionForm({ path, step, first }: SectionFormProps) {
  useSession(({ structure }) => structure);
  const { plan } = session.getState();
  const section = plan.sections.get(path);
  if (!section) return null;
  const title = sectionTitle(plan, section);
  const opensStep = first && !sharesStep(section, step);
  const absent = absentFields(plan, section);
  const repeatable = repeatableFields(plan, section);
  const isOneField = !opensStep && oneField(section) !== undefined && absent.length + repeatable.length === 0;
  if (opensStep && isBare(section) && absent.length + repeatable.length === 0) return null;
  return (
    <section
      aria-label={title}
      data-path={path === '' ? undefined : path}
      className="grid grid-cols-[minmax(0,1fr)] gap-5"
    >
      {opensStep && section.spec?.optional && <SectionSwitch section={section} title={title} />}
      {!opensStep && !isOneField && <SectionHeading section={section} title={title} />}
      {path !== step.path && <PlaceFindings path={path} readOnly={isLookOnly()} className="" />}
      <Guidance ranges={section.guidance} about={title} />
      {section.holes.map((hole) => (
        <HoleEditor key={hole.value.path} section={path} name={hole.name} />
      ))}
      {section.fields.map((field) => {
        const Editor = field.spec?.guidance ? GuidanceNote : fieldEditors[field.kind];
        return <Editor key={`${field.path} ${field.kind}`} path={field.path} />;
      })}
      <AddRepeated section={section} specs={repeatable} />
      <AddFields section={section} absent={absent} />
      <InnerSteps section={section} step={step} />
    </section>
  );
}

/** Nothing stands between its heading and its first section. */
function isBare({ spec, holes, fields, guidance, sections }: Section): boolean {
  const hasInner = sections.some((inner) => inner.spec?.repeat);
  return !spec?.optional && !hasInner && holes.length + fields.length + guidance.length === 0;
}

function SectionHeading({ section, title }: { readonly section: Section; readonly title: string }) {
  return (
    <header className="mt-2 border-t border-line pt-5">
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
