import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { openFiles } from '@/actions/openFiles';
import { filesOf } from '@/share/droppedFiles';

/** Files dropped anywhere become drafts. Without it the browser would leave the page for the file. */
export function DropArea() {
  const [over, setOver] = useState(false);
  useEffect(() => listenToDrops(setOver), []);
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-40 grid place-items-center bg-scrim p-6">
      <div className="flex max-w-md flex-col items-center gap-2 rounded-card border-2 border-dashed border-accent bg-surface px-10 py-8 text-center shadow-dialog">
        <FileDown aria-hidden="true" className="size-8 text-accent" />
        <p className="text-lg font-semibold">Drop to open</p>
        <p className="text-sm text-muted">Each file becomes a draft. What is open already stays as it is.</p>
      </div>
    </div>
  );
}

function listenToDrops(setOver: (over: boolean) => void): () => void {
  // Entering an element comes before leaving the one around it, so the depth says when the window is left.
  let depth = 0;
  const end = (): void => {
    depth = 0;
    setOver(false);
  };
  const onEnter = (event: DragEvent): void => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    depth += 1;
    setOver(true);
  };
  const onOver = (event: DragEvent): void => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  };
  const onLeave = (): void => {
    depth -= 1;
    if (depth <= 0) end();
  };
  const onDrop = (event: DragEvent): void => {
    end();
    if (event.defaultPrevented || !event.dataTransfer || !bringsFiles(event)) return;
    event.preventDefault();
    void openFiles(filesOf(event.dataTransfer));
  };
  const ended = new AbortController();
  const { signal } = ended;
  window.addEventListener('dragenter', onEnter, { signal });
  window.addEventListener('dragover', onOver, { signal });
  window.addEventListener('dragleave', onLeave, { signal });
  window.addEventListener('drop', onDrop, { signal });
  return () => ended.abort();
}

/** Words dragged within the page are the business of what they are dropped on. */
function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
