import { viewNames } from '@/actions/viewActions';
import { hashOf, type Route, type View } from '@/session/route';
import { SegmentedLinks } from '@/ui/SegmentedLinks';

const views: readonly View[] = ['write', 'checklist', 'chart', 'markdown'];

export interface ViewLinksProps {
  readonly route: Extract<Route, { page: 'plan' | 'example' }>;
}

export function ViewLinks({ route }: ViewLinksProps) {
  const hrefOf = (view: View) => hashOf({ ...route, view, query: '' });
  return (
    <SegmentedLinks
      label="View"
      links={views.map((view) => ({ href: hrefOf(view), label: viewNames[view] }))}
      current={hrefOf(route.view)}
    />
  );
}
