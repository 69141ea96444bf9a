import { ClipboardPaste, FolderOpen, Keyboard, Search } from 'lucide-react';
import { actionById } from '@/actions/allActions';
import { Button } from '@/ui/Button';
import { HomeView } from '@/home/HomeView';
import type { RenderPreview } from '@/home/renderPreview';
import { IconButton } from '@/ui/IconButton';
import { ArrivalFocus } from './ArrivalFocus.ts';
import { HomeLink } from './HomeLink.tsx';
import { LazyPreview } from './LazyPreview.tsx';
import { Page } from './Page.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';

const renderPreview: RenderPreview = (text, template) => <LazyPreview text={text} template={template} />;

export function HomePage() {
  useDocumentTitle();
  return (
    <Page bar={<HomeBar />}>
      <HomeView renderPreview={renderPreview} />
      <ArrivalFocus />
    </Page>
  );
}

function HomeBar() {
  return (
    <div className="flex min-h-13 items-center gap-1 px-3.5">
      <HomeLink name />
      <span className="grow" />
      <span className="contents max-sm:hidden">
        <Button variant="ghost" icon={<FolderOpen />} onClick={actionById('open-file').perform}>
          Open a file
        </Button>
        <Button variant="ghost" icon={<ClipboardPaste />} onClick={actionById('paste').perform}>
          Paste markdown
        </Button>
      </span>
      <span className="contents sm:hidden">
        <IconButton label="Open a file" icon={<FolderOpen />} onClick={actionById('open-file').perform} />
        <IconButton label="Paste markdown" icon={<ClipboardPaste />} onClick={actionById('paste').perform} />
      </span>
      <IconButton
        label="Command palette"
        shortcut="Mod+K"
        icon={<Search />}
        onClick={actionById('palette').perform}
      />
      <span className="max-sm:hidden pointer-coarse:hidden">
        <IconButton
          label={actionById('keys').name()}
          shortcut={actionById('keys').character}
          icon={<Keyboard />}
          onClick={actionById('keys').perform}
        />
      </span>
      <ThemeMenu />
    </div>
  );
}
