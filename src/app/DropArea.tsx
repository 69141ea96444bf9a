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

/** Comes before everybody else: an editor that is dropped on would put the file's text into the plan. */
function listenToDrops(setOver: (over: boolean) => void): () => void {
  // Entering an element comes before leaving the one around it, so the depth says when the window is left.
  let depth = 0;
  const move = (by: number): void => {
    depth = Math.max(0, depth + by);
    setOver(depth > 0);
  };
  const ended = new AbortController();
  const listen = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (data: DataTransfer) => void) =>
    window.addEventListener(
      name,
      (event) => {
        const data = filesIn(event);
        if (!data) return;
        event.preventDefault();
        event.stopPropagation();
        act(data);
      },
      { capture: true, signal: ended.signal },
    );
  listen('dragenter', () => move(1));
  listen('dragleave', () => move(-1));
  listen('dragover', (data) => {
    data.dropEffect = 'copy';
  });
  listen('drop', (data) => {
    move(-depth);
    void openFiles(filesOf(data));
  });
  return () => ended.abort();
}

/** What a drag brings, when that is files. Words dragged within the page are the business of what they are dropped on. */
function filesIn({ dataTransfer }: DragEvent): DataTransfer | undefined {
  return dataTransfer?.types.includes('Files') ? dataTransfer : undefined;
}
