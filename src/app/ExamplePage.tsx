import { FileQuestion } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Template } from '@/core/template';
import type { Route } from '@/session/route';
import { openPlan } from '@/session/session';
import { exampleOf, templateById } from '@/templates/registry';
import { ExampleBar } from './ExampleBar.tsx';
import { Page } from './Page.tsx';
import { PlainBar } from './PlainBar.tsx';
import { PlainPage } from './PlainPage.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { ViewFrame } from './ViewFrame.tsx';

export interface ExamplePageProps {
  readonly route: Extract<Route, { page: 'example' }>;
}

/** A template's filled plan, to look around in. */
export function ExamplePage({ route }: ExamplePageProps) {
  const template = templateById(route.template);
  if (!template) {
    return (
      <PlainPage icon={<FileQuestion />} title="There is no such example">
        The address names a template that Planform does not have. Every template shows its example.
      </PlainPage>
    );
  }
  return <Example key={template.id} template={template} route={route} />;
}

function Example({ template, route }: ExamplePageProps & { readonly template: Template }) {
  const [open, setOpen] = useState(false);
  useDocumentTitle(`Example: ${template.name}`);
  useEffect(() => {
    let wanted = true;
    void exampleOf(template).then((text) => {
      if (!wanted) return;
      openPlan(text, template);
      setOpen(true);
    });
    return () => {
      wanted = false;
    };
  }, [template]);
  if (!open) return <Page bar={<PlainBar />}>{null}</Page>;
  return (
    <Page fixed bar={<ExampleBar route={route} template={template} />}>
      <ViewFrame view={route.view} />
    </Page>
  );
}
