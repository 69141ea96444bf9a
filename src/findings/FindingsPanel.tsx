import { X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { closeFindings, showTab, useFindingsPanel } from '@/actions/findingsPanel';
import { IconButton } from '@/ui/IconButton';
import { TabPanel, Tabs } from '@/ui/Tabs';
import { KindList } from './KindList.tsx';
import { panelId } from './panelId.ts';
import { ReaderList } from './ReaderList.tsx';

/**
 * Everything that the review found, and who would read the plan. Not modal: the plan beside it can be written while it
 * is open; on a narrow screen it covers the lower half.
 */
export function FindingsPanel() {
  const isOpen = useFindingsPanel((state) => state.isOpen);
  return isOpen ? <Opened /> : null;
}

function Opened() {
  const { tab, requests } = useFindingsPanel((state) => state);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [requests]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOfDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (event.key !== 'Escape' || event.defaultPrevented || isOfDialog) return;
    event.preventDefault();
    leave();
  };
  return (
    <div role="presentation" className="contents" onKeyDown={onKeyDown}>
      <aside
        id={panelId}
        aria-labelledby="findings-heading"
        data-print="hide"
        className="z-20 flex min-h-0 flex-col border-line bg-surface max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:h-[62dvh] max-lg:border-t max-lg:shadow-dialog lg:w-92 lg:shrink-0 lg:border-s"
      >
        <header className="flex items-center gap-2 px-4 pt-3">
          <h2
            ref={heading}
            id="findings-heading"
            tabIndex={-1}
            className="grow text-md font-semibold outline-offset-4"
          >
            Review
          </h2>
          <IconButton label="Close the review" icon={<X />} size="small" onClick={leave} />
        </header>
        <Tabs label="Review" group="review" tabs={TABS} selected={tab} onSelect={showTab} className="px-2" />
        <TabPanel
          group="review"
          id="findings"
          selected={tab}
          className="relative min-h-0 grow overflow-y-auto"
        >
          <KindList />
        </TabPanel>
        <TabPanel
          group="review"
          id="readers"
          selected={tab}
          className="relative min-h-0 grow overflow-y-auto"
        >
          {tab === 'readers' && <ReaderList />}
        </TabPanel>
      </aside>
    </div>
  );
}

const TABS = [
  { id: 'findings', label: 'Findings' },
  { id: 'readers', label: 'Will it be read?' },
] as const;

/** Gives the focus back to what opens it. */
function leave(): void {
  closeFindings();
  document.getElementById('findings-button')?.focus();
}
