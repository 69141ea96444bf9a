import { Canvas } from './Canvas.tsx';
import type { Camera } from './useCamera.ts';
import type { PlacedChart } from './useLayout.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

export interface ChartPictureProps {
  /** Undefined while the first layout is made. */
  readonly placed: PlacedChart | undefined;
  readonly camera: Camera;
  readonly onOpen: (id: string | undefined) => void;
}

/** What is seen of the chart: the picture, and the buttons that zoom it. */
export function ChartPicture({ placed, camera, onOpen }: ChartPictureProps) {
  return (
    <>
      <div aria-hidden="true" className="absolute inset-0">
        {placed ? (
          <Canvas placed={placed} onOpen={onOpen} />
        ) : (
          <p className="p-4 text-sm text-muted">Drawing…</p>
        )}
      </div>
      <ZoomButtons camera={camera} />
    </>
  );
}
