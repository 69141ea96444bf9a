import { lazy, Suspense, useEffect } from 'react';
import { drafts } from '@/session/drafts';
import { useRoute, type Route } from '@/session/route';
import { Announcer } from '@/ui/Announcer';
import { Toasts } from '@/ui/Toasts';
import { Dialogs } from './Dialogs.tsx';
import { DropArea } from './DropArea.tsx';
import { ExamplePage } from './ExamplePage.tsx';
import { HomePage } from './HomePage.tsx';
import { PlanPage } from './PlanPage.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { SkipLink } from './SkipLink.tsx';

/** What packs and unpacks links loads with the first link. */
const SharedPage = lazy(async () => ({ default: (await import('./SharedPage.tsx')).SharedPage }));

export function App() {
  const route = useRoute();
  const draft = route.page === 'plan' ? route.draft : undefined;
  useEffect(() => void (draft === undefined ? drafts.close() : drafts.open(draft)), [draft]);
  return (
    <>
      <SkipLink />
      <Page route={route} />
      <Dialogs />
      <DropArea />
      <PrintSheet />
      <Toasts />
      <Announcer />
    </>
  );
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'plan':
      return <PlanPage route={route} />;
    case 'example':
      return <ExamplePage route={route} />;
    case 'shared':
      return (
        <Suspense>
          <SharedPage link={route.link} />
        </Suspense>
      );
  }
}
