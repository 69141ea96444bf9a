import { ClipboardPaste, FolderOpen } from 'lucide-react';
import { actionById } from '@/actions/allActions';
import { Button } from '@/ui/Button';
import { HomeLink } from './HomeLink.tsx';
import { Page } from './Page.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import { HomeView } from '@/home/HomeView';

export function HomePage() {
  return (
    <Page bar={<HomeBar />}>
      <HomeView />
    </Page>
  );
}

function HomeBar() {
  return (
    <div className="flex min-h-13 items-center gap-1 px-3.5">
      <HomeLink name />
      <span className="grow" />
      <Button variant="ghost" icon={<FolderOpen />} onClick={actionById('open-file').perform}>
        Open a file
      </Button>
      <Button variant="ghost" icon={<ClipboardPaste />} onClick={actionById('paste').perform}>
        Paste markdown
      </Button>
      <ThemeMenu />
    </div>
  );
}
