import type { Template } from '@/core/template';
import { keepAsDraft } from '@/actions/startPlan';
import type { Route } from '@/session/route';
import { session } from '@/session/session';
import { Button } from '@/ui/Button';
import { Chip } from '@/ui/Chip';
import { HomeLink } from './HomeLink.tsx';
import { BarFrame } from './BarFrame.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import { ViewLinks } from './ViewLinks.tsx';

export interface ExampleBarProps {
  readonly route: Extract<Route, { page: 'example' }>;
  readonly template: Template;
}

export function ExampleBar({ route, template }: ExampleBarProps) {
  const keep = (): void => void keepAsDraft(session.getState().plan.text, template, route.view);
  return (
    <BarFrame
      start={
        <>
          <HomeLink />
          <span className="truncate text-md font-semibold">Example: {template.name}</span>
          <Chip className="max-sm:hidden">Only to look at</Chip>
        </>
      }
      middle={<ViewLinks route={route} />}
      end={
        <>
          <ThemeMenu />
          <Button variant="primary" onClick={keep}>
            Make it my draft
          </Button>
        </>
      }
    />
  );
}
