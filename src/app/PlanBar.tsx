import { Keyboard, Redo2, Search, Share2, Undo2 } from 'lucide-react';
import { actionById } from '@/actions/allActions';
import { FindingsButton } from '@/findings/FindingsButton';
import { useDrafts } from '@/session/drafts';
import type { Route } from '@/session/route';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { BarFrame } from './BarFrame.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { HomeLink } from './HomeLink.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { SavingStatus } from './SavingStatus.tsx';
import { TemplateMenu } from './TemplateMenu.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';
import { ViewLinks } from './ViewLinks.tsx';

export interface PlanBarProps {
  readonly route: Extract<Route, { page: 'plan' }>;
}

export function PlanBar({ route }: PlanBarProps) {
  return <BarFrame start={<PlanIdentity />} middle={<ViewLinks route={route} />} end={<PlanTools />} />;
}

function PlanIdentity() {
  const name = useDrafts((state) => state.name);
  return (
    <>
      <HomeLink />
      <span
        dir="auto"
        title={name}
        className="min-w-0 text-md font-semibold max-sm:line-clamp-2 max-sm:text-sm max-sm:leading-4.5 max-sm:[overflow-wrap:anywhere] sm:truncate"
      >
        {name}
      </span>
      <span className="max-xl:hidden">
        <TemplateMenu />
      </span>
      <SavingStatus />
    </>
  );
}

function PlanTools() {
  const [palette, keys, share] = [actionById('palette'), actionById('keys'), actionById('share')];
  return (
    <>
      <FindingsButton />
      <HistoryButtons />
      <span className="contents max-md:hidden">
        <IconButton
          label={palette.name()}
          shortcut={palette.shortcut}
          icon={<Search />}
          onClick={palette.perform}
        />
        <span className="max-lg:hidden pointer-coarse:hidden">
          <IconButton
            label={keys.name()}
            shortcut={keys.character}
            icon={<Keyboard />}
            onClick={keys.perform}
          />
        </span>
        <ThemeMenu />
        <Button variant="ghost" icon={<Share2 />} onClick={share.perform}>
          Share
        </Button>
        <ExportMenu />
      </span>
      <span className="xl:hidden">
        <MoreMenu />
      </span>
    </>
  );
}

/** The hints name what would be undone. */
function HistoryButtons() {
  useSession(({ history }) => history);
  const [undo, redo] = [actionById('undo'), actionById('redo')];
  return (
    <>
      <IconButton
        label={undo.name()}
        shortcut={undo.shortcut}
        icon={<Undo2 />}
        disabled={!undo.available()}
        onClick={undo.perform}
      />
      <IconButton
        label={redo.name()}
        shortcut={redo.shortcut}
        icon={<Redo2 />}
        disabled={!redo.available()}
        onClick={redo.perform}
      />
    </>
  );
}
