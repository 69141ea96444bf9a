import { Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from '@/ui/IconButton';
import type { Camera } from './useCamera.ts';

/** Nearer, farther, all of it. */
export function ZoomButtons({ camera: { nearer, farther, showAll } }: { readonly camera: Camera }) {
  return (
    <div
      role="group"
      aria-label="Zoom"
      className="absolute bottom-3 left-3 z-10 flex flex-col rounded-box border border-line-2 bg-surface shadow-low"
    >
      <IconButton label="Zoom in" shortcut="+" icon={<Plus />} onClick={nearer} />
      <IconButton label="Zoom out" shortcut="-" icon={<Minus />} onClick={farther} />
      <IconButton label="Show all" shortcut="0" icon={<Maximize />} onClick={showAll} />
    </div>
  );
}
