import { useReactFlow } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from '@/ui/IconButton';

/** Nearer, farther, all of it. */
export function ZoomButtons({ onShowAll }: { readonly onShowAll: () => void }) {
  const flow = useReactFlow();
  return (
    <div
      role="group"
      aria-label="Zoom"
      className="absolute bottom-3 left-3 z-10 flex flex-col rounded-box border border-line-2 bg-surface shadow-low"
    >
      <IconButton label="Zoom in" shortcut="+" icon={<Plus />} onClick={() => void flow.zoomIn()} />
      <IconButton label="Zoom out" shortcut="-" icon={<Minus />} onClick={() => void flow.zoomOut()} />
      <IconButton label="Show all" shortcut="0" icon={<Maximize />} onClick={onShowAll} />
    </div>
  );
}
