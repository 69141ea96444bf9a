import { Link2Off } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { offerForPaper } from '@/actions/printing';
import { keepAsDraft } from '@/actions/startPlan';
import { readPlan } from '@/core/readPlan';
import type { Template } from '@/core/template';
import { templateNamed } from '@/session/draftsAbout';
import { titleOf, untitled } from '@/session/planName';
import { fitOf } from '@/session/templateFit';
import { decodeLink } from '@/share/decodeLink';
import { Button } from '@/ui/Button';
import { Chip } from '@/ui/Chip';
import { BarFrame } from './BarFrame.tsx';
import { ArrivalFocus } from './ArrivalFocus.ts';
import { HomeLink } from './HomeLink.tsx';
import { LazyPreview } from './LazyPreview.tsx';
import { Page } from './Page.tsx';
import { PlainPage } from './PlainPage.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';

/** A plan that came in a link: only to look at, until it is added to the drafts. No draft is touched. */
export function SharedPage({ link }: { readonly link: string }) {
  const decoded = useMemo(() => decodeLink(link), [link]);
  if (!decoded.ok) {
    return (
      <PlainPage icon={<Link2Off />} title="This link does not open">
        {decoded.message}
      </PlainPage>
    );
  }
  return <SharedPlan text={decoded.text} templateId={decoded.template} />;
}

interface SharedPlanProps {
  readonly text: string;
  readonly templateId: string | null;
}

function SharedPlan({ text, templateId }: SharedPlanProps) {
  const template = useMemo(
    () => (templateId === null ? fitOf(text).template : templateNamed(templateId)),
    [text, templateId],
  );
  const name = useMemo(() => titleOf(readPlan(text, template)) ?? untitled, [text, template]);
  useDocumentTitle(`Shared: ${name}`);
  useEffect(() => offerForPaper({ text, template, name }), [text, template, name]);
  return (
    <Page fixed bar={<SharedBar name={name} text={text} template={template} />}>
      <h1 tabIndex={-1} className="sr-only">
        Shared plan: {name}
      </h1>
      <ArrivalFocus />
      <div className="mx-auto min-h-0 w-full max-w-200 grow">
        <LazyPreview text={text} template={template} />
      </div>
    </Page>
  );
}

interface SharedBarProps {
  readonly name: string;
  readonly text: string;
  readonly template: Template;
}

function SharedBar({ name, text, template }: SharedBarProps) {
  const start = (
    <>
      <HomeLink />
      <span dir="auto" className="min-w-0 truncate text-md font-semibold">
        {name}
      </span>
      <Chip className="max-sm:hidden">{template.name}</Chip>
    </>
  );
  const end = (
    <>
      <ThemeMenu />
      <Button variant="primary" onClick={() => void keepAsDraft(text, template)}>
        Add to my drafts
      </Button>
    </>
  );
  return (
    <BarFrame
      start={start}
      middle={<p className="text-sm text-muted">A shared plan, only to look at</p>}
      end={end}
    />
  );
}
