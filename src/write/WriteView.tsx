import { PanelRightOpen } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { SplitPanes, type Pane } from '@/ui/SplitPanes';
import { IconButton } from '@/ui/IconButton';
import { TabPanel, Tabs } from '@/ui/Tabs';
import { FilledCount } from './form/FilledCount.tsx';
import { FormPane } from './form/FormPane.tsx';
import { paneMemory } from './paneMemory.ts';
import { preferences } from './preferences.ts';
import { PreviewPane } from './preview/PreviewPane.tsx';
import type { RenderPreview } from './preview/renderPreview.ts';
import { onViewKeyDown } from './shortcuts.ts';
import { StepsRail } from './steps/StepsRail.tsx';
import { useMediaQuery } from '@/ui/useMediaQuery';
import { useShowTarget } from './useShowTarget.ts';

export interface WriteViewProps {
  readonly renderPreview: RenderPreview;
}

/** The plan as forms: its steps, the form of one step, and the document that they make. */
export function WriteView({ renderPreview }: WriteViewProps) {
  useEffect(() => {
    window.addEventListener('keydown', onViewKeyDown);
    return () => window.removeEventListener('keydown', onViewKeyDown);
  }, []);
  return useMediaQuery('(width < 54rem)') ? (
    <Tabbed renderPreview={renderPreview} />
  ) : (
    <SideBySide renderPreview={renderPreview} />
  );
}

function SideBySide({ renderPreview }: WriteViewProps) {
  const [folded, setFolded] = useState(() => preferences.get('preview') === 'folded');
  useShowTarget(nothing);
  const fold = (away: boolean) => {
    preferences.set('preview', away ? 'folded' : 'shown');
    setFolded(away);
  };
  const form = folded ? (
    <FormPane
      aside={<IconButton label="Show preview" icon={<PanelRightOpen />} onClick={() => fold(false)} />}
      counted
    />
  ) : (
    <FormPane />
  );
  const panes: readonly Pane[] = [
    { id: 'steps', label: 'steps', content: <StepsRail />, size: 252, minSize: 190, keepsWidth: true },
    { id: 'form', label: 'form', content: form, minSize: 390 },
    ...(folded
      ? []
      : [
          {
            id: 'preview',
            label: 'preview',
            content: (
              <PreviewPane renderPreview={renderPreview} onFold={() => fold(true)} status={<FilledCount />} />
            ),
            size: '38%',
            minSize: 280,
          },
        ]),
  ];
  return (
    <div className="h-full min-h-0">
      <SplitPanes panes={panes} memory={paneMemory} />
    </div>
  );
}

function nothing(): void {}

type PaneId = 'steps' | 'form' | 'preview';

function Tabbed({ renderPreview }: WriteViewProps) {
  const [pane, setPane] = useState<PaneId>('form');
  const showForm = useCallback(() => setPane('form'), []);
  useShowTarget(showForm);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <Tabs label="Panes" group="write" tabs={TABS} selected={pane} onSelect={setPane} />
      <TabPanel group="write" id="steps" selected={pane} className="min-h-0 grow">
        <StepsRail onOpened={showForm} />
      </TabPanel>
      <TabPanel group="write" id="form" selected={pane} className="flex min-h-0 grow flex-col">
        <FormPane counted />
      </TabPanel>
      <TabPanel group="write" id="preview" selected={pane} className="min-h-0 grow">
        {pane === 'preview' && <PreviewPane renderPreview={renderPreview} onPicked={showForm} />}
      </TabPanel>
    </div>
  );
}

const TABS = [
  { id: 'steps', label: 'Steps' },
  { id: 'form', label: 'Form' },
  { id: 'preview', label: 'Preview' },
] as const;
